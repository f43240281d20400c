import Papa from 'papaparse';

import type { DataTable } from './data-table.ts';

/** More is data, which the register does not hold. */
export const EXTRACT_LIMITS = { bytes: 64 * 1024, rows: 2000, columns: 20, cell: 300 } as const;

/** Why a text is not an extract, and in which line. */
export interface ExtractFault {
  /** Counted from 1, as a text editor does. */
  readonly line: number;
  readonly fault:
    | { readonly is: 'too-many-rows' | 'too-many-columns' | 'no-rows' | 'form' }
    | { readonly is: 'column-name'; readonly name: string }
    | { readonly is: 'ragged'; readonly cells: number; readonly columns: number }
    | { readonly is: 'cell'; readonly column: string };
}

/** Lower case, so that recipes and components can name a column without quotes. */
const COLUMN_NAME = /^[a-z][a-z0-9_]{0,39}$/;

/** What a spreadsheet takes for a formula; a minus before a number is a number. */
const FORMULA = /^(?:[=+@\t\r]|-(?!\d))/;

/** Reads the text of an extract: comma-separated, names of columns first, lines that end with a line feed. */
export function readExtract(text: string): DataTable | ExtractFault {
  const carriage = text.indexOf('\r');
  if (text.startsWith('\ufeff') || carriage !== -1) {
    return { line: lineOf(text, Math.max(carriage, 0)), fault: { is: 'form' } };
  }
  const { data, errors } = Papa.parse<string[]>(text.replace(/\n$/, ''), {
    delimiter: ',',
    newline: '\n',
    preview: EXTRACT_LIMITS.rows + 2,
  });
  const [columns = [], ...rows] = data;
  const [error] = errors;
  if (error) return { line: (error.row ?? 0) + 1, fault: { is: 'form' } };
  if (columns.length > EXTRACT_LIMITS.columns) {
    return { line: 1, fault: { is: 'too-many-columns' } };
  }
  const odd = columns.find(
    (name, index) => !COLUMN_NAME.test(name) || columns.indexOf(name) !== index,
  );
  if (odd !== undefined) return { line: 1, fault: { is: 'column-name', name: odd } };
  if (rows.length === 0) return { line: 1, fault: { is: 'no-rows' } };
  if (rows.length > EXTRACT_LIMITS.rows) {
    return { line: EXTRACT_LIMITS.rows + 2, fault: { is: 'too-many-rows' } };
  }
  for (const [index, row] of rows.entries()) {
    const line = index + 2;
    if (row.length !== columns.length) {
      return { line, fault: { is: 'ragged', cells: row.length, columns: columns.length } };
    }
    const place = row.findIndex((cell) => cell.length > EXTRACT_LIMITS.cell || isOdd(cell));
    if (place !== -1) return { line, fault: { is: 'cell', column: columns[place]! } };
  }
  return { columns, rows };
}

/** Writes a table as an extract: what `readExtract` reads back, byte for byte. */
export function writeExtract({ columns, rows }: DataTable): string {
  const all = [columns, ...rows].map((row) => [...row]);
  return `${Papa.unparse(all, { newline: '\n' })}\n`;
}

/** A row is a line, so that a message can name it. */
const isOdd = (cell: string): boolean => cell.includes('\n') || FORMULA.test(cell);

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
