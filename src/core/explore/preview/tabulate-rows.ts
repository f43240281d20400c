import { countEach } from '../../model/count-each.ts';
import type { PreviewTable } from './cell.ts';
import { COLUMNS_READ, ROWS_READ } from './limits.ts';

/** A table of text, and what is odd about its form. */
export interface TabulatedRows {
  readonly table: PreviewTable;
  /** Rows with more or fewer values than the header has names. */
  readonly ragged: number;
  /** Names of more than one column. */
  readonly repeated: readonly string[];
  /** Columns without a name. */
  readonly unnamed: number;
}

/**
 * Makes a table of the lines of a text table; the first is the header.
 * @returns undefined where there is no header
 */
export function tabulateRows(lines: readonly (readonly string[])[]): TabulatedRows | undefined {
  const [header, ...body] = lines;
  if (!header?.some((name) => name.trim() !== '')) return undefined;
  const rows = body.slice(0, ROWS_READ);
  const width = Math.min(
    COLUMNS_READ,
    rows.reduce((widest, row) => Math.max(widest, row.length), header.length),
  );
  const names = Array.from({ length: width }, (_, index) => header[index]?.trim() ?? '');
  const counts = countEach(names);
  return {
    table: {
      names: names.map((name, index) => name || `(column ${index + 1})`),
      rows: rows.map((row) => names.map((_, index) => row[index] ?? '')),
      typed: false,
    },
    ragged: rows.filter((row) => row.length !== header.length).length,
    repeated: [...counts].filter(([name, count]) => name !== '' && count > 1).map(([name]) => name),
    unnamed: counts.get('') ?? 0,
  };
}
