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
import { describeCount, describeMissing } from './describe-results.ts';
import { drawCard } from './draw-cards.ts';
import { address, drawChips } from './draw-chips.ts';
import { drawFacets } from './draw-facets.ts';
import { drawNothing } from './draw-nothing.ts';
import { drawPages } from './draw-pages.ts';
import { byId } from './element.ts';
import { tellStates } from '../tell-states.ts';
import { loadIndex, type SearchFiles } from './load-index.ts';

/** A wide screen has room for the filters beside the results. */
const WIDE = matchMedia('(width >= 60rem)');

const form = byId<HTMLFormElement>('search-form');
const words = byId<HTMLInputElement>('search-words');
const sort = byId<HTMLSelectElement>('search-sort');
const panel = byId<HTMLDetailsElement>('search-filters');
const results = byId('search-results');
const count = byId('search-count');
const title = document.title;

/** Opened once; after a failure, the next try starts again, with new files. */
let opening: Promise<SearchFiles> | undefined;
let failed = false;
let lastFound: { readonly q: string; readonly found: Found | undefined } | undefined;
/** Answers to older searches are dropped. */
let asked = 0;

/** Shows the search in the address. */
async function show(): Promise<void> {
  const mine = ++asked;
  const state = parseState(new URLSearchParams(location.search));
  words.value = state.q;
  results.setAttribute('aria-busy', 'true');
  try {
    const files = await (opening ??= loadIndex(failed ? 'reload' : 'default'));
    if (lastFound?.q !== state.q) {
      const found = state.q === '' ? undefined : await findRows(state.q, files);
      if (mine !== asked) return;
      lastFound = { q: state.q, found };
    }
    await draw(files, state, lastFound.found, () => mine === asked);
    failed = false;
  } catch (error) {
    if (mine !== asked) return;
    opening = undefined;
    lastFound = undefined;
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
  found: Found | undefined,
  isCurrent: () => boolean,
): Promise<void> {
  const { table } = files;
  const today = dayOf(new Date().toISOString())!;
  const filtered = filterRows(table, found?.rows, asking, today);
  const total = filtered.rows.length;
  const pages = Math.max(1, Math.ceil(total / RESULTS_PER_PAGE));
  const state = { ...asking, page: Math.min(asking.page, pages) };
  const start = (state.page - 1) * RESULTS_PER_PAGE;
  const rows = filtered.rows.slice(start, start + RESULTS_PER_PAGE);
  const hasFeed = rows.some((row) => table.isLive(row));
  // Feeds are on their way since the index was opened, so that no card moves when its state comes.
  const [cards, feeds] = await Promise.all([files.cards(rows), hasFeed ? files.feeds() : {}]);
  const unfiltered = (): number =>
    filterRows(table, found?.rows, withoutFilters(state), today).rows.length;
  const nothing = total === 0 ? await drawNothing(files, state, unfiltered()) : undefined;
  if (!isCurrent()) return;
  byId('search-list').replaceChildren(
    ...cards.map((card, index) => drawCard(table, rows[index]!, card, feeds)),
  );
  tellStates(byId('search-list'), Date.now());
  byId('search-nothing').replaceChildren(...(nothing ? [nothing] : []));
  byId('search-help').hidden = total > 0;
  byId('search-error').hidden = true;
  byId('search-replaced').replaceChildren(...describeMissing(state, found));
  drawPages(byId('search-pages'), state, pages);
  const said = describeCount(table.formatNumber(total), total, state, pages);
  if (count.textContent !== said) count.textContent = said;
  const of = state.page > 1 ? ` (page ${state.page} of ${pages})` : '';
  document.title =
    state.q === '' && of === '' ? title : `${state.q || 'All records'}${of} – ${title}`;
  results.removeAttribute('aria-busy');
  drawControls(files, state, filtered);
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
  byId('search-list').replaceChildren();
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
  // A default order is not a choice: new words are sorted by how well they match.
  return shown.sort === undefined && state.sort === sortOf(shown)
    ? { ...state, sort: undefined }
    : state;
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
