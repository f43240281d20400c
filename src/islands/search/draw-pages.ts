import { pageList } from '../../core/explore/search/page-list.ts';
import type { SearchState } from '../../core/explore/search/search-state.ts';
import { address } from './draw-chips.ts';
import { element } from './element.ts';

/** Draws links to the pages of a result, each a real address. */
export function drawPages(holder: HTMLElement, state: SearchState, pages: number): void {
  if (pages < 2) {
    holder.replaceChildren();
    return;
  }
  const { page } = state;
  holder.replaceChildren(
    element(
      'nav.govuk-pagination',
      { 'aria-label': 'Pages of results' },
      page > 1 && step('prev', 'Previous page', address({ ...state, page: page - 1 })),
      element(
        'ul.govuk-pagination__list',
        {},
        ...pageList(page, pages).map((number) => item(number, state)),
      ),
      page < pages && step('next', 'Next page', address({ ...state, page: page + 1 })),
    ),
  );
}

function item(number: number, state: SearchState): HTMLElement {
  if (number === 0) {
    return element('li.govuk-pagination__item.govuk-pagination__item--ellipsis', {}, '⋯');
  }
  const current = number === state.page;
  return element(
    `li.govuk-pagination__item${current ? '.govuk-pagination__item--current' : ''}`,
    {},
    element(
      'a.govuk-link.govuk-pagination__link',
      {
        href: address({ ...state, page: number }),
        'aria-label': `Page ${number}`,
        'aria-current': current && 'page',
        'data-search-link': 'page',
      },
      String(number),
    ),
  );
}

function step(rel: 'prev' | 'next', text: string, href: string): HTMLElement {
  return element(
    `div.govuk-pagination__${rel}`,
    {},
    element(
      'a.govuk-link.govuk-pagination__link',
      { href, rel, 'data-search-link': 'page' },
      element('span.govuk-pagination__link-title', {}, text),
    ),
  );
}
