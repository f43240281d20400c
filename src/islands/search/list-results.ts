import type { SearchCard } from '../../core/explore/search/search-card.ts';
import { labelsOf, type OpenTable } from '../../core/explore/search/search-table.ts';
import { computeTable, joined, type DumpColumn } from '../../core/outputs/dumps/table.ts';
import { renderCsv } from '../../core/outputs/dumps/render-csv.ts';

/** One result as people take it away. */
export interface ListedResult {
  readonly title: string;
  readonly page: string;
  readonly kind: string;
  readonly publisher: string | undefined;
  readonly summary: string;
  readonly access: string | undefined;
  readonly licence: string | undefined;
  readonly formats: readonly string[];
  readonly places: readonly string[];
  readonly modified: string | undefined;
  readonly start: string | undefined;
  readonly end: string | undefined;
}

/** The columns of the list as CSV. */
const COLUMNS: readonly DumpColumn<ListedResult>[] = (
  [
    ['title', 'What it is called.'],
    ['page', 'Its page.'],
    ['kind', 'Whether it is a dataset, a service or a series.'],
    ['publisher', 'Who publishes it.'],
    ['summary', 'What it is, in a sentence.'],
    ['access', 'Who may use it.'],
    ['licence', 'Its licence.'],
    ['formats', 'Its formats.'],
    ['places', 'The places that it covers.'],
    ['modified', 'When the data last changed.'],
    ['start', 'When the data begins.'],
    ['end', 'When the data ends.'],
  ] as const
).map(([name, description]) => ({
  name,
  type: 'string',
  description,
  value: (result) => {
    const value = result[name];
    return typeof value === 'object' ? joined(value) : value;
  },
}));

/**
 * Lists results for reuse.
 * @param cards the cards of the rows, in the same order
 * @param addressOf makes a site path into a public address
 */
export function listResults(
  table: OpenTable,
  rows: readonly number[],
  cards: readonly SearchCard[],
  addressOf: (path: string) => string,
): ListedResult[] {
  return rows.map((row, index) => {
    const [path, title, summary, modified, start, end] = cards[index]!;
    return {
      title,
      page: addressOf(path),
      kind: table.kind(row),
      publisher: joined(labelsOf(table, 'publisher', row)),
      summary,
      access: joined(labelsOf(table, 'access', row)),
      licence: joined(labelsOf(table, 'licence', row)),
      formats: labelsOf(table, 'format', row),
      places: labelsOf(table, 'place', row),
      modified: modified || undefined,
      start: start || undefined,
      end: end || undefined,
    };
  });
}

/** The list as CSV; text that looks like a formula gets a `'` before it. */
export function resultsAsCsv(results: readonly ListedResult[]): string {
  return renderCsv(computeTable(COLUMNS, results));
}
