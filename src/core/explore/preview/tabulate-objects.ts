import { isPlain } from '../../model/is-plain.ts';
import { toCell, type Cell, type PreviewTable } from './cell.ts';
import { COLUMNS_READ, ROWS_READ } from './limits.ts';

/**
 * Makes a table of the first values of a list, each of whose keys is a column, in the order in which they appear.
 * Other values go into a column `value`.
 */
export function tabulateObjects(values: readonly unknown[]): PreviewTable {
  const indexes = new Map<string, number>();
  const rows: Cell[][] = [];
  for (const value of values.slice(0, ROWS_READ)) {
    const row: Cell[] = [];
    for (const [name, inner] of entriesOf(value)) {
      if (!indexes.has(name) && indexes.size === COLUMNS_READ) continue;
      const index = indexes.get(name) ?? indexes.size;
      indexes.set(name, index);
      row[index] = toCell(inner);
    }
    rows.push(row);
  }
  const names = [...indexes.keys()];
  return {
    names,
    rows: rows.map((row) => names.map((_, index) => row[index] ?? null)),
    typed: true,
  };
}

function entriesOf(value: unknown): [string, unknown][] {
  return isPlain(value) ? Object.entries(value) : [['value', value]];
}
