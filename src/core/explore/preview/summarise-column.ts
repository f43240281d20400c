import { countEach } from '../../model/count-each.ts';
import { cellText, isEmpty, shownText, type Cell } from './cell.ts';
import { inferType } from './infer-type.ts';
import type { ColumnType } from './match-type.ts';

/** What the rows that were read say of a column; texts are ready to be shown. */
export interface ColumnSummary {
  readonly name: string;
  readonly type: ColumnType;
  readonly empty: number;
  /** How many different values, the empty one not counted. */
  readonly distinct: number;
  /** The least and the greatest, of numbers and dates. */
  readonly range?: readonly [string, string];
  /** Of other columns, where a value occurs more than once: the commonest and how often. */
  readonly commonest?: readonly (readonly [string, number])[];
}

const COMMONEST = 3;

/** A value in a summary is a reminder, not the value. */
const LONGEST = 40;

/** What can be put in order by looking at it. */
const ORDERED: ReadonlySet<ColumnType> = new Set(['integer', 'number', 'date', 'datetime', 'time']);

/** Sums up the values of one column. */
export function summariseColumn(
  name: string,
  cells: readonly Cell[],
  typed: boolean,
): ColumnSummary {
  const texts = cells.filter((cell) => !isEmpty(cell)).map((cell) => cellText(cell).trim());
  const counts = countEach(texts);
  const type = inferType(cells, typed);
  return {
    name: shownText(name, 80),
    type,
    empty: cells.length - texts.length,
    distinct: counts.size,
    ...describeValues(type, counts, texts.length),
  };
}

function describeValues(
  type: ColumnType,
  counts: ReadonlyMap<string, number>,
  filled: number,
): Pick<ColumnSummary, 'range' | 'commonest'> {
  if (filled === 0) return {};
  if (ORDERED.has(type)) {
    const sorted = [...counts.keys()].sort((a, b) => sortKey(a, type) - sortKey(b, type));
    return { range: [shownText(sorted[0]!, LONGEST), shownText(sorted.at(-1)!, LONGEST)] };
  }
  if (counts.size === filled) return {};
  const commonest = [...counts].sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1));
  return {
    commonest: commonest
      .slice(0, COMMONEST)
      .map(([text, count]) => [shownText(text, LONGEST), count]),
  };
}

/** A number in the order of the values; dates may be year first or day first. */
function sortKey(text: string, type: ColumnType): number {
  if (type === 'integer' || type === 'number') return Number(text.replace('INF', 'Infinity'));
  if (type === 'time') return Date.parse(`1970-01-01T${text}Z`);
  const iso = text.replace(
    /^(\d{1,2})\/(\d{1,2})\/(\d{4})/,
    (_all, day: string, month: string, year) =>
      `${String(year)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
  return Date.parse(iso.replace(' ', 'T'));
}
