import papaparse from 'papaparse';
import type { DumpTable } from './table.ts';

/**
 * What a spreadsheet may take for a formula: `=`, `+`, `-`, `@`, a tab or a carriage return at the start (OWASP, CSV
 * injection). Quotes before it count too: otherwise it could not be told whether the first one was added.
 */
const FORMULA = /^'*[=+\-@\t\r]/;

/**
 * Writes a table as CSV (RFC 4180). Text that looks like a formula gets a `'` before it; numbers are left alone.
 * To read it back exactly, take one `'` away from cells that start with `'` and match the pattern above.
 */
export function renderCsv({ columns, rows }: DumpTable): string {
  const fields = columns.map(({ name }) => name);
  return `${papaparse.unparse({ fields, data: rows as unknown[][] }, { escapeFormulae: FORMULA })}\r\n`;
}
