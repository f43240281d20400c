import { formatDate } from '../../core/words/format-date.ts';
import type { SearchFeed, SearchFeeds } from '../../core/explore/search/search-feeds.ts';
import type { SearchCard } from '../../core/explore/search/search-card.ts';
import type { FoundColumns } from '../../core/explore/search/understand/column-names.ts';
import { labelsOf, type OpenTable } from '../../core/explore/search/search-table.ts';
import { element, siteLink } from './element.ts';

/** A longer list of one kind of fact is summed up. */
const SHOWN = 4;

/**
 * Draws one result.
 * @param feeds what the monitor saw of live feeds; `tellStates` later says what it means today
 * @param columns columns that the words name
 */
export function drawCard(
  table: OpenTable,
  row: number,
  card: SearchCard,
  feeds: SearchFeeds,
  columns: FoundColumns['columns'] = [],
): HTMLElement {
  const [path, title, summary, modified, start, end] = card;
  const { language } = table;
  const access = table.sets.access[table.columns.access[row]!]![0];
  const level = access === undefined ? undefined : table.terms.access[access]![0];
  const state = table.state(row);
  return element(
    'li.record-row',
    {},
    element('h3', {}, element('a', { href: siteLink(path) }, title)),
    element('p', {}, summary),
    columns.length > 0 && columnList(columns),
    element(
      'div.record-meta',
      {},
      badge(level ?? table.kind(row)),
      table.kind(row) === 'service' && badge('service'),
      table.kind(row) === 'dataset' && table.isLive(row) && badge('live'),
      state !== 'current' && badge(state),
      element('span', {}, ...labelsOf(table, 'publisher', row)),
      modified !== '' &&
        element(
          'span',
          {},
          'Data last updated ',
          element('time', { datetime: modified }, formatDate(modified, language)),
        ),
      list(labelsOf(table, 'format', row)),
      list(labelsOf(table, 'place', row)),
      (start !== '' || end !== '') && period(start, end, language),
      Object.hasOwn(feeds, path) && feedState(feeds[path]!, table.kind(row), language),
    ),
  );
}

/** Copies a badge that is ready in the page, so that it looks the same everywhere. */
function badge(name: string): Node | undefined {
  const holder = document.querySelector<HTMLTemplateElement>(`template[data-badge="${name}"]`);
  return holder?.content.firstElementChild?.cloneNode(true);
}

function columnList(columns: FoundColumns['columns']): HTMLElement {
  const shown = columns
    .slice(0, SHOWN)
    .flatMap(([name, title], index) => [
      index === 0 ? '' : ', ',
      element('code', {}, name),
      title === undefined ? '' : ` (${title})`,
    ]);
  const more = columns.length - SHOWN;
  return element('p', {}, 'Columns: ', ...shown, more > 0 && ` and ${more} more`);
}

function list(labels: readonly string[]): HTMLElement | undefined {
  if (labels.length === 0) return undefined;
  const more = labels.length - SHOWN;
  const text = labels.slice(0, SHOWN).join(', ');
  return element('span', {}, more > 0 ? `${text} and ${more} more` : text);
}

/** The same as `components/feed-state.astro` draws. */
function feedState(
  [label, was, tone, checked, until]: SearchFeed,
  kind: string,
  language: string,
): HTMLElement {
  const day = checked.slice(0, 10);
  return element(
    `span.state.state--${tone}`,
    { 'data-state': label, 'data-checked': checked, 'data-until': until },
    badge(`state-${tone}`),
    element(
      'span',
      {},
      kind === 'dataset' && document.createTextNode('Live feed: '),
      element(
        'span',
        { 'data-state-words': true },
        `${was} when checked on `,
        element('time', { datetime: day }, formatDate(day, language)),
      ),
    ),
  );
}

function period(start: string, end: string, language: string): HTMLElement {
  const [from, to] = [formatDate(start, language), formatDate(end, language)];
  if (start === end) return element('span', {}, `Covers ${from}`);
  if (end === '') return element('span', {}, `Covers ${from} onwards`);
  return element('span', {}, start === '' ? `Covers up to ${to}` : `Covers ${from} to ${to}`);
}
