import Papa from 'papaparse';

import { schemaAt } from '../../schema/schema-at.ts';
import type { TableColumn } from './table-columns.ts';

/** Columns that most tables need, in the order in which people fill them in. */
const USUAL = [
  ...['title', 'summary', 'themes', 'keywords', 'access.level', 'licence', 'status', 'frequency'],
  ...['modified', 'landingPage', 'coverage.places', 'distributions.1.title'],
  ...['distributions.1.url', 'distributions.1.format'],
];

/**
 * Writes a table to fill in: the usual columns, and one row that shows what goes into them.
 * @param schema file name of the schema, for its examples
 */
export function renderTableTemplate(schema: string, columns: readonly TableColumn[]): string {
  const usual = USUAL.map((name) => columns.find((column) => column.name === name)!);
  const example = usual.map(({ pointer }) => {
    const path = pointer
      .slice(1)
      .split('/')
      .map((part) => (part === '*' ? 0 : part));
    const [value] = (schemaAt(schema, path)?.['examples'] ?? ['']) as unknown[];
    return Array.isArray(value) ? value.join('; ') : String(value);
  });
  return `${Papa.unparse(
    [
      ['publisher', 'slug', ...usual.map(({ name }) => name)],
      ['publisher-id', 'short-name', ...example],
    ],
    { newline: '\r\n', escapeFormulae: true },
  )}\r\n`;
}
