import { groupPath } from '../../../describe/group-path.ts';
import type { Concept } from '../concept.ts';
import { splitWords, strongWords } from '../words.ts';
import type { Chip, Understanding } from './chip.ts';
import { findPlaces, indexPlaces, type PlaceIndex } from './find-places.ts';
import { findTimes } from './find-times.ts';
import { findWords, indexWords, type WordIndex } from './find-words.ts';
import { keyOfWords, keysIn } from './look-up-keys.ts';
import type { OpenHints, PlaceHint } from './search-hints.ts';
import { splitSigns, type QueryPart } from './split-signs.ts';
import { splitTokens, type Token } from './split-tokens.ts';

const QUESTION = /\?\s*$/;

/** The names that queries are read with. */
export interface QueryTerms {
  readonly places: PlaceIndex;
  readonly placeById: ReadonlyMap<string, PlaceHint>;
  readonly words: WordIndex;
  /** Words that nearly every record has. */
  readonly weak: ReadonlySet<string>;
}

/** How a query is read. */
export interface Understood {
  /** What records are searched for, without the places. */
  readonly concepts: readonly Concept[];
  /** The names of places: what records say of them tells where they are about, not what. */
  readonly places: readonly Concept[];
  /** What was understood of the query, in its order. */
  readonly chips: readonly Chip[];
  /** What may be an identifier, in the form in which they are compared. */
  readonly keys: readonly string[];
  /** Whether nothing was asked for: no word, or nothing but words to leave out. */
  readonly isEmpty: boolean;
}

/** Enough for the longest title; more is a pasted paragraph, and its first words decide. */
const MAX_CONCEPTS = 20;

/** Prepares the names of a register for {@link understandQuery}. */
export function queryTerms(hints: OpenHints, weak: ReadonlySet<string>): QueryTerms {
  return {
    places: indexPlaces(hints.places),
    placeById: new Map(hints.places.map((place) => [place.id, place])),
    words: indexWords(hints),
    weak,
  };
}

/**
 * Reads what a person typed: signs, places, times, and words for units, access, live data, maps and formats. What
 * stands in quotes is meant as it is written.
 * @param plain ids of chips that the reader took away: their words are only words
 * @param thisYear the reader's
 */
export function understandQuery(
  text: string,
  terms: QueryTerms,
  plain: ReadonlySet<string>,
  thisYear: number,
): Understood {
  const chips = new Map<string, Chip>();
  const places: Concept[] = [];
  const phrases: Concept[] = [];
  const loose: Concept[] = [];
  const excluded: Concept[] = [];
  /** Where the last concept is, which `OR` adds to. */
  let latest = loose;
  for (const part of splitSigns(text)) {
    const words = splitWords(part.text);
    const kind = part.quoted || words.length > 1 ? 'phrase' : 'words';
    if (part.excluded) {
      if (words.length > 0) excluded.push({ words, kind, excluded: true });
    } else if (part.isAlternative) {
      addAlternative(latest, words);
    } else if (part.quoted) {
      if (words.length > 0) phrases.push({ words, kind: 'phrase' });
      latest = phrases;
    } else {
      const read = readLoose(part, terms, plain, thisYear);
      for (const chip of read.chips) chips.set(chip.id, chip);
      places.push(...read.places);
      loose.push(...read.words.map((word): Concept => ({ words: [word], kind: 'words' })));
      latest = read.words.length > 0 ? loose : places;
    }
  }
  const kept = keepStrong([...phrases, ...loose], chips.size > 0, terms.weak);
  // A title without a chip is found by its words; a question may have none that is rare.
  const isWhole = chips.size > 0 || QUESTION.test(text);
  const keys = isWhole ? [...keysIn(text), keyOfWords(text)] : keysIn(text);
  return {
    concepts:
      kept.length + places.length + chips.size === 0
        ? []
        : [...kept, ...excluded].slice(0, MAX_CONCEPTS),
    places,
    chips: [...chips.values()],
    keys,
    isEmpty: kept.length === 0 && chips.size === 0,
  };
}

function addAlternative(concepts: Concept[], words: readonly string[]): void {
  const last = concepts.at(-1);
  if (!last || words.length === 0) return;
  concepts[concepts.length - 1] = {
    ...last,
    alternatives: [...(last.alternatives ?? []), words],
  };
}

interface ReadPart {
  readonly chips: readonly Chip[];
  readonly places: readonly Concept[];
  /** Words that are searched for, also those of asking. */
  readonly words: readonly string[];
}

/** Reads words without signs. */
function readLoose(
  { text }: QueryPart,
  terms: QueryTerms,
  plain: ReadonlySet<string>,
  thisYear: number,
): ReadPart {
  const tokens = splitTokens(text);
  const understood = withoutOverlaps(
    [
      ...findTimes(tokens, thisYear),
      ...findWords(tokens, terms.words),
      ...findPlaces(tokens, terms.places),
    ].filter(({ id }) => !plain.has(id)),
  );
  const places: Concept[] = [];
  const left = new Set(tokens.keys());
  for (const { from, to, isOnlyMeant, meaning } of understood) {
    if (meaning.kind === 'place')
      places.push(placeConcept(tokens.slice(from, to), meaning.ids, terms));
    if (isOnlyMeant || meaning.kind === 'place') {
      for (let at = from; at < to; at++) left.delete(at);
    }
  }
  const words = splitWords([...left].map((at) => tokens[at]!.text).join(' '));
  return { chips: understood.map((one) => chipOf(one, tokens, terms)), places, words };
}

/** What begins first and is longest wins: a time before a unit before a place, as they are listed. */
function withoutOverlaps(found: readonly Understanding[]): Understanding[] {
  const kept: Understanding[] = [];
  for (const one of found) {
    if (!kept.some(({ from, to }) => one.from < to && from < one.to)) kept.push(one);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** Records name a place as the register does; titles may name it as people do. */
function placeConcept(
  tokens: readonly Token[],
  ids: readonly string[],
  { placeById }: QueryTerms,
): Concept {
  const names = ids.map((id) => splitWords(placeById.get(id)?.label ?? ''));
  const typed = splitWords(tokens.map(({ text }) => text).join(' '));
  const [words, ...alternatives] = [...names.filter(({ length }) => length > 0), typed];
  const others = alternatives.filter((other) => other.join(' ') !== words.join(' '));
  return { words, kind: 'phrase', ...(others.length > 0 && { alternatives: others }) };
}

function chipOf(
  { id, label, meaning, from, to }: Understanding,
  tokens: readonly Token[],
  { placeById }: QueryTerms,
): Chip {
  const words = tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
  const links =
    meaning.kind === 'place'
      ? meaning.ids.map((place) => ({
          label: placeById.get(place)?.label ?? place,
          path: groupPath('place', place),
        }))
      : [];
  return { id, meaning, label, words, links };
}

/** Leaves out words of asking and weak ones, unless nothing else was asked for. */
function keepStrong(
  concepts: readonly Concept[],
  hasChips: boolean,
  weak: ReadonlySet<string>,
): Concept[] {
  const strong = concepts.filter(
    ({ words, kind, alternatives }) =>
      kind === 'phrase' || alternatives || strongWords(words, weak).length > 0,
  );
  const kept = strong.length > 0 || hasChips ? strong : concepts;
  const seen = new Set<string>();
  return kept.filter(({ words }) => {
    const key = words.join(' ');
    return !seen.has(key) && seen.add(key);
  });
}
