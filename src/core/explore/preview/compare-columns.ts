import type { Column } from '../../generated/types.ts';
import { cellText, isEmpty, shownText, type Cell, type PreviewTable } from './cell.ts';
import { matchesType } from './match-type.ts';

/** Values of one column that are not as described. */
export interface OddValues {
  readonly column: string;
  /** How many values, and how many were looked at (empty ones are not). */
  readonly count: number;
  readonly checked: number;
  /** Some of them, ready to be shown. */
  readonly examples: readonly string[];
}

/** How a file differs from the columns that its entry describes; names are ready to be shown. */
export interface ColumnDifferences {
  readonly described: number;
  readonly missing: readonly string[];
  readonly extra: readonly string[];
  /** Described name and the name in the file, which differ in case, spaces or punctuation only. */
  readonly renamed: readonly (readonly [string, string])[];
  readonly mistyped: readonly (OddValues & { readonly type: string })[];
  readonly outside: readonly OddValues[];
  /** Rows whose key columns say what those of an earlier row say, or nothing. */
  readonly repeatedKeys: number;
}

/** What of a described column is compared. */
export type DescribedColumn = Pick<Column, 'name' | 'type' | 'values' | 'key'>;

const EXAMPLES = 3;

/** Compares the rows that were read with the described columns. */
export function compareColumns(
  table: PreviewTable,
  described: readonly DescribedColumn[],
): ColumnDifferences {
  const found = new Map(table.names.map((name, index) => [name.trim(), index]));
  const loose = new Map(table.names.map((name, index) => [looseName(name), index]));
  const places = described.map(
    ({ name }) => found.get(name.trim()) ?? loose.get(looseName(name) || name) ?? -1,
  );
  const present = described.flatMap((column, index) =>
    places[index] === -1 ? [] : [{ column, index: places[index]! }],
  );
  const taken = new Set(places);
  return {
    described: described.length,
    missing: described.filter((_, index) => places[index] === -1).map(({ name }) => shown(name)),
    extra: table.names.filter((_, index) => !taken.has(index)).map(shown),
    renamed: present
      .filter(({ column, index }) => column.name.trim() !== table.names[index]!.trim())
      .map(({ column, index }) => [shown(column.name), shown(table.names[index]!)] as const),
    mistyped: present.flatMap(({ column: { name, type }, index }) => {
      if (!type) return [];
      const odd = oddValues(table, name, index, (cell) => matchesType(cell, type));
      return odd ? [{ ...odd, type }] : [];
    }),
    outside: present.flatMap(({ column: { name, type, values }, index }) => {
      // The items of a list are not told apart: the entry does not say what is between them.
      if (!values || type === 'list') return [];
      const allowed = new Set(values.map((value) => value.trim()));
      return oddValues(table, name, index, (cell) => allowed.has(cellText(cell).trim())) ?? [];
    }),
    repeatedKeys: countRepeats(
      table,
      present.filter(({ column }) => column.key).map(({ index }) => index),
      described.filter(({ key }) => key).length,
    ),
  };
}

/** Whether a file is exactly as described, as far as it was read. */
export function isAsDescribed(differences: ColumnDifferences): boolean {
  const { missing, extra, renamed, mistyped, outside, repeatedKeys } = differences;
  return (
    repeatedKeys === 0 &&
    [missing, extra, renamed, mistyped, outside].every((list) => list.length === 0)
  );
}

function oddValues(
  { rows }: PreviewTable,
  column: string,
  index: number,
  isRight: (cell: Cell) => boolean,
): OddValues | undefined {
  const filled = rows.map((row) => row[index]!).filter((cell) => !isEmpty(cell));
  const odd = filled.filter((cell) => !isRight(cell)).map(cellText);
  if (odd.length === 0) return undefined;
  return {
    column: shown(column),
    count: odd.length,
    checked: filled.length,
    examples: [...new Set(odd)].slice(0, EXAMPLES).map((text) => shownText(text, 40)),
  };
}

/** Keys can only be compared where all their columns are there. */
function countRepeats({ rows }: PreviewTable, keys: readonly number[], all: number): number {
  if (keys.length === 0 || keys.length !== all) return 0;
  const seen = new Set<string>();
  let repeats = 0;
  for (const row of rows) {
    const key = JSON.stringify(keys.map((index) => cellText(row[index]!)));
    if (seen.has(key)) repeats += 1;
    seen.add(key);
  }
  return repeats;
}

function looseName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function shown(name: string): string {
  return shownText(name, 80);
}
