import { nearestWords } from '../../core/explore/search/correct-word.ts';
import type { Chip } from '../../core/explore/search/understand/chip.ts';
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

/** Edit distance of a suggestion; it is only offered, so it may be further away than a correction. */
const FAR = 3;

const OFFERED = 6;

/**
 * Draws what may help after a search without results: the search without filters, similar words, themes and places,
 * other ways to browse, and a way to ask for the data.
 * @returns nothing if not even that can help
 * @param unfiltered the number of records without filters
 * @param chips what was understood of the words
 */
export async function drawNothing(
  files: SearchFiles,
  state: SearchState,
  unfiltered: number,
  chips: readonly Chip[],
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
  const meant = chips.flatMap(({ links }) => links);
  const known = new Set(meant.map(({ path }) => path));
  const terms = (facet: 'theme' | 'place', folder: string): HTMLElement[] =>
    nearTerms(words, table.terms[facet])
      .map(([id, label]) => ({ label, path: `/${folder}/${id}/` }))
      .filter(({ path }) => !known.has(path))
      .map(({ label, path }) => link(label, siteLink(path)));
  const places = meant.map(({ label, path }) => link(label, siteLink(path)));
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
    unfiltered === 0 && group('Places', [...places, ...terms('place', 'places')]),
  ].filter((way) => way instanceof Node);
  if (ways.length === 0) return undefined;
  return element('div.nothing', {}, element('h3', {}, 'What you can do'), ...ways);
}

function group(name: string, links: readonly HTMLElement[]): HTMLElement | undefined {
  if (links.length === 0) return undefined;
  return element('div', {}, element('h4', {}, name), element('ul.tags', {}, ...links));
}
