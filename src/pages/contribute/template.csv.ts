import { describeForm } from '../../core/contribute/form/describe-form.ts';
import { renderTableTemplate } from '../../core/contribute/table/render-table-template.ts';
import { listTableColumns } from '../../core/contribute/table/table-columns.ts';

const SCHEMA = 'dataset.schema.json';

/** A table to fill in, for several datasets at once. */
export function GET(): Response {
  const columns = listTableColumns(describeForm(SCHEMA, { terms: () => [] }));
  // Spreadsheets take a file for UTF-8 only if it begins with a byte order mark.
  return new Response(`\ufeff${renderTableTemplate(SCHEMA, columns)}`);
}
