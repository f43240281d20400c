import {
  formatState,
  hasFilters,
  withoutFilters,
  type SearchState,
} from '../../core/explore/search/search-state.ts';
import type { OpenTable } from '../../core/explore/search/search-table.ts';
import { FACET_IDS, FACETS } from '../../core/model/facets.ts';
import { UPDATED_NAMES } from './draw-facets.ts';
import { element } from './element.ts';

/** Draws the current filters, each with a link that removes it. The links are real addresses. */
export function drawChips(holder: HTMLElement, table: OpenTable, state: SearchState): void {
  if (!hasFilters(state)) {
    holder.replaceChildren();
    return;
  }
  const chips: HTMLElement[] = [];
  const first = { ...state, page: 1 };
  for (const facet of FACET_IDS) {
    const labels = new Map(table.terms[facet]);
    for (const id of state.terms[facet]) {
      const rest = state.terms[facet].filter((other) => other !== id);
      const without = { ...first, terms: { ...state.terms, [facet]: rest } };
      chips.push(chip(FACETS[facet].label, labels.get(id) ?? id, without));
    }
  }
  if (state.live) chips.push(chip('Live data', 'yes', { ...first, live: false }));
  if (state.updated) {
    chips.push(
      chip('Data last updated', UPDATED_NAMES[state.updated], { ...first, updated: undefined }),
    );
  }
  const clear = element(
    'a',
    { href: address(withoutFilters(state)), 'data-search-link': 'chip' },
    'Clear all filters',
  );
  holder.replaceChildren(
    element('ul.chips', { 'aria-label': 'Filters in use' }, ...chips, element('li', {}, clear)),
  );
}

/** The address of a search state on this page. */
export function address(state: SearchState): string {
  return location.pathname + formatState(state);
}

function chip(name: string, value: string, without: SearchState): HTMLElement {
  return element(
    'li',
    {},
    element(
      'a.chip',
      { href: address(without), 'data-search-link': 'chip' },
      element('span.visually-hidden', {}, 'Remove filter: '),
      element('span.chip__name', {}, `${name}: `),
      value,
      element('span.chip__cross', { 'aria-hidden': 'true' }, '×'),
    ),
  );
}
