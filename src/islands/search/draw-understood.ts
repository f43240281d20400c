import type { SearchState } from '../../core/explore/search/search-state.ts';
import type { Chip, Meaning } from '../../core/explore/search/understand/chip.ts';
import { address } from './draw-chips.ts';
import { element, siteLink } from './element.ts';

const NAMES: Readonly<Record<Meaning['kind'], string>> = {
  place: 'Place',
  time: 'Time',
  level: 'Detail',
  access: 'Access',
  format: 'Format',
  live: 'Kind',
  map: 'Form',
};

/**
 * Draws what was understood of the words. Each chip has a link that makes its words only words again, and links to
 * the pages of places.
 */
export function drawUnderstood(chips: readonly Chip[], state: SearchState): Node[] {
  if (chips.length === 0) return [];
  const items = chips.map(({ id, meaning, label, words, links }) => {
    const href = address({ ...state, page: 1, plain: [...state.plain, id] });
    const pages = links.map((link) =>
      element('a', { href: siteLink(link.path) }, `About ${link.label}`),
    );
    return element(
      'li',
      {},
      element(
        'a.chip',
        { href, 'data-search-link': 'chip' },
        element('span.visually-hidden', {}, `Read “${words}” as words only, not as: `),
        element('span.chip__name', {}, `${NAMES[meaning.kind]}: `),
        label,
        element('span.chip__cross', { 'aria-hidden': 'true' }, '×'),
      ),
      ...pages.flatMap((page) => [' ', page]),
    );
  });
  return [
    element(
      'p.small.muted',
      { id: 'search-understood-name' },
      'Understood; what fits comes first:',
    ),
    element('ul.chips', { 'aria-labelledby': 'search-understood-name' }, ...items),
  ];
}
