import { splitWords } from '../words.ts';

/** At most so many words of a query are looked up as identifiers. */
const MOST_KEYS = 5;

const MOST_WORDS = 20;

const SHORTEST_KEY = 4;

/**
 * The form in which identifiers are compared: no scheme, no `doi:`, no closing slash, no spaces, lower case. So an
 * address, a DOI and `SN 9248` find their record however they are written.
 */
export function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s/gu, '')
    .replace(/^(?:https?:\/\/)?(?:dx\.)?doi\.org\//, '')
    .replace(/^(?:https?:\/\/|doi:|urn:)/, '')
    .replace(/[#?]$/, '')
    .replace(/\/$/, '');
}

/**
 * The key of a title, or of a question that a record says it answers, by its words alone: with a place or a time in
 * it, it names its record all the same.
 */
export function keyOfWords(text: string): string {
  return `words ${splitWords(text).join(' ')}`;
}

/** What of a query may be an identifier: words with a digit, a slash or a hyphen, and two words together. */
export function keysIn(query: string): string[] {
  const words = query
    .split(/[\s"“”<>()]+/)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
  const pairs = words.slice(1).map((word, index) => `${words[index]!} ${word}`);
  const candidates = [words.join(' '), ...words, ...pairs.filter((pair) => /\d$/.test(pair))]
    .map((text) => keyOf(text.replace(/[.,;]$/, '')))
    .filter(isKeyLike);
  return [...new Set(candidates)].slice(0, MOST_KEYS);
}

/** A year is a number that people search for; a word without any mark is a word. */
export function isKeyLike(key: string): boolean {
  if (key.length < SHORTEST_KEY || /^(?:1[89]|20)\d\d$/.test(key)) return false;
  return /[\d/]|[a-z]-[a-z]/.test(key);
}
