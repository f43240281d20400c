import { columnAt, type DataTable } from './data-table.ts';
import { readNumber } from './decimal.ts';
import type { ChartTag } from './insight-body.ts';

/** A chart before it is drawn: its words and its points. */
export interface ChartModel extends Pick<ChartTag, 'kind' | 'title' | 'finding' | 'alt' | 'unit'> {
  /** Whether its numbers run from left to right, and each name has a row: bars, and dots of names. */
  readonly isLying: boolean;
  /** In the order of the extract. */
  readonly points: readonly ChartPoint[];
  /** Names of the lines or groups; empty where there is only one. */
  readonly series: readonly string[];
}

export interface ChartPoint {
  readonly x: string;
  /** Undefined where the cell is empty: a gap. */
  readonly y: number | undefined;
  readonly series: string;
}

/** Why a chart cannot be drawn from its extract. */
export interface ChartFault {
  readonly chart:
    'no-column' | 'not-number' | 'too-many-series' | 'too-many-points' | 'twice' | 'series-kind';
  /** The column, the value or the number that is at fault. */
  readonly name: string;
  /** Line of the extract, where one is at fault. */
  readonly line?: number;
}

/** Lines that can be told apart, each with its label beside it. */
const MOST_SERIES = 4;

/** More cannot be told apart on a phone, and their table is too long beside a chart. */
const MOST_POINTS = { line: 500, dot: 500, column: 40, lying: 140 } as const;

/** Takes the points of a chart from its extract. */
export function makeChart(tag: ChartTag, table: DataTable): ChartModel | ChartFault {
  const isLying = lies(tag, table);
  const [along, of] = isLying ? [tag.y, tag.x] : [tag.x, tag.y];
  const places: number[] = [];
  for (const name of [along, of, ...(tag.series === undefined ? [] : [tag.series])]) {
    const place = columnAt(table, name);
    if (place === undefined) return { chart: 'no-column', name };
    places.push(place);
  }
  const [x = 0, y = 0, by] = places;
  if (by !== undefined && tag.kind === 'column') {
    return { chart: 'series-kind', name: tag.series ?? '' };
  }
  const most = MOST_POINTS[tag.kind === 'bar' || isLying ? 'lying' : tag.kind];
  if (table.rows.length > most) return { chart: 'too-many-points', name: String(most) };
  const points: ChartPoint[] = [];
  const seen = new Set<string>();
  for (const [index, row] of table.rows.entries()) {
    const line = index + 2;
    const [at = '', cell = '', series = ''] = [row[x], row[y], by === undefined ? '' : row[by]];
    const number = readNumber(cell);
    if (number === undefined && cell !== '') return { chart: 'not-number', name: of, line };
    const key = JSON.stringify([at, series]);
    if (seen.has(key)) return { chart: 'twice', name: at, line };
    seen.add(key);
    points.push({ x: at, y: number, series });
  }
  const series = by === undefined ? [] : [...new Set(points.map((point) => point.series))];
  if (series.length > MOST_SERIES) {
    return { chart: 'too-many-series', name: String(series.length) };
  }
  const { kind, title, finding, alt, unit } = tag;
  return {
    kind,
    title,
    finding,
    alt,
    isLying,
    ...(unit !== undefined && { unit }),
    points,
    series,
  };
}

/** Bars always lie; dots do where the upright axis has names. */
function lies({ kind, y }: ChartTag, table: DataTable): boolean {
  if (kind !== 'dot') return kind === 'bar';
  const place = columnAt(table, y);
  return (
    place !== undefined && table.rows.every((row) => readNumber(row[place] ?? '') === undefined)
  );
}
