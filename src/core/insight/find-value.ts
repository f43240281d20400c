import { columnAt, type DataTable } from './data-table.ts';
import { readNumber } from './decimal.ts';
import type { ValueFormat } from './insight-body.ts';

/** Which cell a value is. */
export interface ValuePlace {
  readonly of: string;
  readonly where?: string;
}

/** The cell that a value names, and its row; or why there is not exactly one. */
export type FoundValue =
  | { readonly text: string; readonly row: number }
  | { readonly fault: 'no-column' | 'no-row' | 'several-rows' | 'where'; readonly name: string };

/** Finds the one cell of an extract that a value names: `year=2023; place=Hackney`. */
export function findValue(table: DataTable, { of, where = '' }: ValuePlace): FoundValue {
  const column = columnAt(table, of);
  if (column === undefined) return { fault: 'no-column', name: of };
  const tests: { place: number; wanted: string }[] = [];
  for (const part of where.split(';').filter((text) => text.trim() !== '')) {
    const at = part.indexOf('=');
    if (at === -1) return { fault: 'where', name: part.trim() };
    const name = part.slice(0, at).trim();
    const place = columnAt(table, name);
    if (place === undefined) return { fault: 'no-column', name };
    tests.push({ place, wanted: part.slice(at + 1).trim() });
  }
  const found = table.rows.flatMap((row, index) =>
    tests.every(({ place, wanted }) => row[place] === wanted) ? [index] : [],
  );
  const [row] = found;
  if (row === undefined) return { fault: 'no-row', name: where };
  if (found.length > 1) return { fault: 'several-rows', name: where };
  return { text: table.rows[row]?.[column] ?? '', row };
}

/** Writes a cell for a sentence; text that is not a number stays as it is. Amounts are in pounds. */
export function formatValue(text: string, format?: ValueFormat, language = 'en-GB'): string {
  const number = readNumber(text);
  if (number === undefined || format === undefined) return text;
  const write = (options: Intl.NumberFormatOptions): string =>
    new Intl.NumberFormat(language, options).format(number);
  switch (format) {
    case 'integer':
      return write({ maximumFractionDigits: 0 });
    case '1dp':
      return write({ minimumFractionDigits: 1, maximumFractionDigits: 1 });
    case 'percent':
      return `${write({ maximumFractionDigits: 1 })}%`;
    case 'money':
      return write({ style: 'currency', currency: 'GBP', maximumFractionDigits: 0 });
  }
}
