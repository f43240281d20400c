import Papa from 'papaparse';

import { UserError } from '../model/user-error.ts';
import type { DataTable } from './data-table.ts';

/**
 * Reads a publisher's file for a recipe: text with commas, semicolons, tabs or bars, names of columns first.
 * @throws UserError where it is something else
 */
export function readSourceTable(text: string): DataTable {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    delimitersToGuess: [',', ';', '\t', '|'],
    skipEmptyLines: 'greedy',
  });
  const [head = [], ...rows] = data;
  const columns = head.map((name) => name.trim());
  if (columns.length < 2 || rows.length === 0) {
    throw new UserError(
      'The source is not a table of text: recipes work on CSV files with the names of the columns in the first line.',
    );
  }
  return { columns, rows: rows.map((row) => columns.map((_, index) => row[index] ?? '')) };
}
