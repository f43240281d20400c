import { nearestWords } from '../../core/explore/search/correct-word.ts';
import { nearTerms } from '../../core/explore/search/near-terms.ts';
import { splitWords, strongWords } from '../../core/explore/search/words.ts';
import {
  hasFilters,
  withoutFilters,
  type SearchState,
} from '../../core/explore/search/search-state.ts';
import { address } from './draw-chips.ts';
import { element, siteLink } from './element.ts';
import type { SearchFiles } from './load-index.ts';

/** Mistakes that a suggestion may be away; it is only offered, so it may be further than a correction. */
const FAR = 3;

const OFFERED = 6;

/**
 * Draws what may help where nothing was found: the search without filters, near words, themes and places, the
 * ways to browse, and a way to ask for the data.
 * @returns nothing where even that helps nobody
 * @param unfiltered how many records there would be without filters
 */
export async function drawNothing(
  files: SearchFiles,
  state: SearchState,
  unfiltered: number,
): Promise<HTMLElement | undefined> {
  const { table } = files;
  const words = strongWords(splitWords(state.q), table.weak);
  const list = words.length > 0 && unfiltered === 0 ? await files.words() : [];
  const near = [
    ...new Set(words.flatMap((word) => nearestWords(word, list, FAR).slice(0, OFFERED))),
  ];
  const inStead = { ...withoutFilters(state), sort: undefined };
  const link = (text: string, href: string): HTMLElement =>
    element('li', {}, element('a', { href }, text));
  const terms = (facet: 'theme' | 'place', folder: string): HTMLElement[] =>
    nearTerms(words, table.terms[facet]).map(([id, label]) =>
      link(label, siteLink(`/${folder}/${id}/`)),
    );
  const ways = [
    hasFilters(state) &&
      unfiltered > 0 &&
      element(
        'p',
        {},
        element(
          'a',
          { href: address(withoutFilters(state)), 'data-search-link': 'chip' },
          'Clear all filters',
        ),
        ` to see ${table.formatNumber(unfiltered)} ${unfiltered === 1 ? 'record' : 'records'}.`,
      ),
    group(
      'Words that come near',
      near.slice(0, OFFERED).map((q) => link(q, address({ ...inStead, q }))),
    ),
    unfiltered === 0 && group('Themes', terms('theme', 'themes')),
    unfiltered === 0 && group('Places', terms('place', 'places')),
  ].filter((way) => way instanceof Node);
  if (ways.length === 0) return undefined;
  return element('div.nothing', {}, element('h3', {}, 'What you can do'), ...ways);
}

function group(name: string, links: readonly HTMLElement[]): HTMLElement | undefined {
  if (links.length === 0) return undefined;
  return element('div', {}, element('h4', {}, name), element('ul.tags', {}, ...links));
}
