import type { Understanding } from './chip.ts';
import { findNames, indexNames, type NameIndex } from './find-names.ts';
import type { PlaceHint } from './search-hints.ts';
import type { Token } from './split-tokens.ts';

/** The places of a register, ready to be found in queries. */
export type PlaceIndex = NameIndex<PlaceHint>;

/** The second half of a British postcode; with the first half it names the same district. */
const UNIT = /^\d[a-z]{2}$/;

/** The first half, with a letter for a part of the district or the second half behind it. */
const LONGER = /^([a-z]{1,2}\d{1,2})(?:[a-z]|[a-z]?\d[a-z]{2})$/;

/** Prepares places by name, code, and the names of what is inside them. */
export function indexPlaces(places: readonly PlaceHint[]): PlaceIndex {
  return indexNames(
    places.flatMap((place) =>
      [place.label, place.id, ...place.names, ...place.inside]
        // `the city` is what people call any city.
        .filter((name) => !name.toLowerCase().startsWith('the '))
        .map((name) => [name, place] as const),
    ),
  );
}

/** Finds places. Their words stay words, because titles name places. */
export function findPlaces(tokens: readonly Token[], index: PlaceIndex): Understanding[] {
  const districts = tokens.map((token) =>
    index.has(token.word) ? token : { ...token, word: token.word.replace(LONGER, '$1') },
  );
  return findNames(districts, index).map(({ from, to: end, things }) => {
    const to = isDistrict(tokens[end - 1]) && UNIT.test(tokens[end]?.word ?? '') ? end + 1 : end;
    const ids = things.map(({ id }) => id);
    const typed = tokens.slice(from, to).map(({ text }) => text);
    const labels = things.map(({ label }) => label).join(', ');
    const isInside = things.every((place) => isInsideOf(districts.slice(from, end), place));
    return {
      from,
      to,
      id: `place.${ids.join('.')}`,
      label: isInside
        ? `${typed.join(tokens[from + 1]?.isJoined ? '-' : ' ')} (${labels})`
        : labels,
      meaning: { kind: 'place', ids },
      isOnlyMeant: false,
    };
  });
}

/** Whether a word can be the first half of a postcode. */
function isDistrict(token: Token | undefined): boolean {
  return /^[a-z]{1,2}\d/.test(token?.word ?? '');
}

function isInsideOf(tokens: readonly Token[], { inside }: PlaceHint): boolean {
  const index = indexNames(inside.map((name) => [name, name] as const));
  return findNames(tokens, index)[0]?.to === tokens.length;
}
