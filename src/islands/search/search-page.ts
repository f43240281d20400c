import { filterRows, type Filtered } from '../../core/explore/search/filter-rows.ts';
import { findRows, type Found } from '../../core/explore/search/find-rows.ts';
import { RESULTS_PER_PAGE } from '../../core/explore/search/page-list.ts';
import { dayOf } from '../../core/explore/search/search-row.ts';
import {
  parseState,
  sortOf,
  withoutFilters,
  type SearchState,
} from '../../core/explore/search/search-state.ts';
import { answerQuery, type Answer } from '../../core/explore/search/understand/answer-query.ts';
import { describeCount, describeEmpty, describeMissing } from './describe-results.ts';
import { drawCard } from './draw-cards.ts';
import { address, drawChips } from './draw-chips.ts';
import { drawFacets } from './draw-facets.ts';
import { drawNothing } from './draw-nothing.ts';
import { drawTakeAway } from './draw-take-away.ts';
import { drawUnderstood } from './draw-understood.ts';
import { drawPages } from './draw-pages.ts';
import { byId, element } from './element.ts';
import { tellStates } from '../tell-states.ts';
import { loadIndex, type SearchFiles } from './load-index.ts';

/** A wide screen has room for the filters beside the results. */
const WIDE = matchMedia('(width >= 60rem)');

const form = byId<HTMLFormElement>('search-form');
const words = byId<HTMLInputElement>('search-words');
const sort = byId<HTMLSelectElement>('search-sort');
const panel = byId<HTMLDetailsElement>('search-filters');
const inColumns = byId<HTMLInputElement>('search-in-columns');
const ask = byId<HTMLAnchorElement>('search-ask');
const askAddress = ask.href;
const results = byId('search-results');
const count = byId('search-count');
const title = document.title;

/** Opened once; after a failure, the next try starts again, with new files. */
let opening: Promise<SearchFiles> | undefined;
let failed = false;
let lastAnswer: { readonly asked: string; readonly answer: Answer<Found> | undefined } | undefined;
/** Answers to older searches are dropped. */
let asked = 0;

/** Shows the search in the address. */
async function show(): Promise<void> {
  const mine = ++asked;
  const state = parseState(new URLSearchParams(location.search));
  words.value = state.q;
  inColumns.checked = state.inColumns;
  results.setAttribute('aria-busy', 'true');
  try {
    const files = await (opening ??= loadIndex(failed ? 'reload' : 'default'));
    const { q, plain } = state;
    const query = JSON.stringify([q, plain, state.inColumns]);
    if (lastAnswer?.asked !== query) {
      const thisYear = new Date().getFullYear();
      const reading = { plain, inColumns: state.inColumns, thisYear };
      const answer =
        q === ''
          ? undefined
          : await answerQuery(q, reading, files, (text, hints, read) =>
              findRows(text, files, hints, read),
            );
      if (mine !== asked) return;
      lastAnswer = { asked: query, answer };
    }
    await draw(files, state, lastAnswer.answer, () => mine === asked);
    failed = false;
  } catch (error) {
    if (mine !== asked) return;
    opening = undefined;
    lastAnswer = undefined;
    if (!failed) {
      // The page may be older than the files: once, quietly, with new ones.
      failed = true;
      await show();
      return;
    }
    reportError(error);
    fail();
  }
}

async function draw(
  files: SearchFiles,
  asking: SearchState,
  answer: Answer<Found> | undefined,
  isCurrent: () => boolean,
): Promise<void> {
  const { table } = files;
  const today = dayOf(new Date().toISOString())!;
  const filtered = filterRows(table, answer?.rows, asking, today);
  const total = filtered.rows.length;
  const pages = Math.max(1, Math.ceil(total / RESULTS_PER_PAGE));
  const state = { ...asking, page: Math.min(asking.page, pages) };
  const start = (state.page - 1) * RESULTS_PER_PAGE;
  const rows = filtered.rows.slice(start, start + RESULTS_PER_PAGE);
  const close = answer
    ? filterRows(table, answer.close, { ...state, sort: 'best' }, today).rows
    : [];
  const shown = [...rows, ...close];
  const hasFeed = shown.some((row) => table.isLive(row));
  // Feeds are on their way since the index was opened, so that no card moves when its state comes.
  const [cards, feeds] = await Promise.all([files.cards(shown), hasFeed ? files.feeds() : {}]);
  const unfiltered = (): number =>
    filterRows(table, answer?.rows, withoutFilters(state), today).rows.length;
  const chips = answer?.understood.chips ?? [];
  const nothing = total === 0 ? await drawNothing(files, state, unfiltered(), chips) : undefined;
  if (!isCurrent()) return;
  const drawn = cards.map((card, index) => {
    const row = shown[index]!;
    return drawCard(table, row, card, feeds, answer?.columns.get(row));
  });
  byId('search-list').replaceChildren(...drawn.slice(0, rows.length));
  byId('search-close').replaceChildren(...drawClose(drawn.slice(rows.length)));
  byId('search-understood').replaceChildren(...drawUnderstood(state.inColumns ? [] : chips, state));
  byId('search-take').replaceChildren(...drawTakeAway(files, filtered.rows, state));
  tellStates(results, Date.now());
  byId('search-nothing').replaceChildren(...(nothing ? [nothing] : []));
  byId('search-help').hidden = total > 0;
  ask.href = askFor(state.q);
  byId('search-error').hidden = true;
  const isEmpty = answer?.understood.isEmpty === true;
  byId('search-replaced').replaceChildren(
    ...(isEmpty ? describeEmpty(state.q) : describeMissing(state, answer?.found)),
  );
  drawPages(byId('search-pages'), state, pages);
  const said = describeCount(table.formatNumber(total), total, state, pages);
  if (count.textContent !== said) count.textContent = said;
  const of = state.page > 1 ? ` (page ${state.page} of ${pages})` : '';
  document.title =
    state.q === '' && of === '' ? title : `${state.q || 'All records'}${of} – ${title}`;
  results.removeAttribute('aria-busy');
  drawControls(files, state, filtered);
}

/** Results that come near, apart from the others. */
function drawClose(cards: readonly HTMLElement[]): Node[] {
  if (cards.length === 0) return [];
  return [
    element('h2', {}, 'Also close'),
    element('p', {}, 'Few records have all that you asked for. These have a part of it.'),
    element('ul.record-list', {}, ...cards),
  ];
}

/** Where to ask for the data, with the words that found nothing; GitHub fills its form with them. */
function askFor(q: string): string {
  if (q === '') return askAddress;
  const address = new URL(askAddress);
  address.searchParams.set('title', `Needed: ${q}`);
  address.searchParams.set('need', q);
  return address.href;
}

function drawControls({ table }: SearchFiles, state: SearchState, filtered: Filtered): void {
  drawFacets(byId('search-facets'), table, filtered, state);
  drawChips(byId('search-chips'), table, state);
  const total = filtered.rows.length;
  byId('search-show').textContent =
    `Show ${table.formatNumber(total)} ${total === 1 ? 'result' : 'results'}`;
  const best = sort.querySelector<HTMLOptionElement>('option[value="best"]')!;
  best.hidden = state.q === '';
  best.disabled = state.q === '';
  sort.value = sortOf(state);
}

function fail(): void {
  for (const id of ['search-list', 'search-close', 'search-take']) byId(id).replaceChildren();
  byId<HTMLAnchorElement>('search-again').href = location.href;
  byId('search-error').hidden = false;
  byId('search-help').hidden = false;
  count.textContent = 'The search could not be loaded.';
  results.removeAttribute('aria-busy');
}

/** The search state from the form's fields. */
function readForm(): SearchState {
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') parameters.append(name, value);
  }
  const state = parseState(parameters);
  const shown = parseState(new URLSearchParams(location.search));
  const kept = state.q === shown.q ? { ...state, plain: shown.plain } : state;
  // A default order is not a choice: new words are sorted by how well they match.
  return shown.sort === undefined && state.sort === sortOf(shown)
    ? { ...kept, sort: undefined }
    : kept;
}

async function go(href: string): Promise<void> {
  if (href !== location.pathname + location.search) history.pushState(null, '', href);
  await show();
}

function goToCount(): void {
  count.scrollIntoView({ block: 'start' });
  count.focus({ preventScroll: true });
}

/** A plain click on one of our links; the browser handles everything else. */
function ownLink(event: MouseEvent): HTMLAnchorElement | undefined {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return undefined;
  const target = event.target instanceof Element ? event.target : undefined;
  return target?.closest<HTMLAnchorElement>('a[data-search-link]') ?? undefined;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const closing = event.submitter?.id === 'search-show' && !WIDE.matches;
  if (closing) panel.open = false;
  void go(address(readForm())).then(() => {
    if (closing) goToCount();
  });
});

form.addEventListener('change', (event) => {
  if (event.target !== words) void go(address(readForm()));
});

document.addEventListener('click', (event) => {
  const link = ownLink(event);
  if (!link) return;
  event.preventDefault();
  void go(link.pathname + link.search).then(goToCount);
});

const fit = (): void => {
  panel.open = WIDE.matches;
};
WIDE.addEventListener('change', fit);
addEventListener('popstate', () => void show());
fit();
void show();
