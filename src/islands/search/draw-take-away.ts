import type { SearchState } from '../../core/explore/search/search-state.ts';
import type { OpenTable } from '../../core/explore/search/search-table.ts';
import { feedOfSearch } from './feed-of-search.ts';
import { element, siteLink } from './element.ts';
import type { SearchFiles } from './load-index.ts';

/** More results are more requests than a list is worth; the whole register is in the dumps. */
const MOST_LISTED = 1000;

/** Draws ways to take the results away: as CSV, as JSON, and the feed that follows them. */
export function drawTakeAway(
  files: SearchFiles,
  rows: readonly number[],
  state: SearchState,
): Node[] {
  if (rows.length === 0) return [];
  const { table } = files;
  const listed = rows.slice(0, MOST_LISTED);
  const said =
    listed.length < rows.length
      ? `The first ${table.formatNumber(MOST_LISTED)} results as a file: `
      : 'These results as a file: ';
  const button = (name: string, save: () => Promise<void>): HTMLElement => {
    const made = element('button.link-button', { type: 'button' }, name);
    made.addEventListener('click', () => void save().catch(reportError));
    return made;
  };
  return [
    element(
      'p',
      {},
      said,
      button('CSV', () => save(files, listed, 'csv')),
      ' ',
      button('JSON', () => save(files, listed, 'json')),
    ),
    drawFeed(table, state),
  ];
}

/** The feed that follows the search, or the nearest one and what it leaves out. */
function drawFeed(table: OpenTable, state: SearchState): HTMLElement {
  const { path, group, without } = feedOfSearch(state);
  const label = group && (new Map(table.terms[group.facet]).get(group.id) ?? group.id);
  const name = label === undefined ? 'changes to all records' : `changes to records of “${label}”`;
  const link = element(
    'a',
    { href: siteLink(path), type: 'application/atom+xml' },
    `Feed of ${name}`,
  );
  if (without.length === 0) return element('p', {}, link);
  return element('p', {}, `No feed follows ${without.join(', ')}. The nearest: `, link);
}

async function save(
  files: SearchFiles,
  rows: readonly number[],
  form: 'csv' | 'json',
): Promise<void> {
  const [{ listResults, resultsAsCsv }, cards] = await Promise.all([
    import('./list-results.ts'),
    files.cards(rows),
  ]);
  const addressOf = (path: string): string => new URL(siteLink(path), location.href).href;
  const results = listResults(files.table, rows, cards, addressOf);
  const content =
    form === 'csv'
      ? new Blob([resultsAsCsv(results)], { type: 'text/csv' })
      : new Blob([JSON.stringify({ search: location.href, results }, null, 2)], {
          type: 'application/json',
        });
  const href = URL.createObjectURL(content);
  element('a', { href, download: `results.${form}` }).click();
  URL.revokeObjectURL(href);
}
