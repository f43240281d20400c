import type { Concept } from './concept.ts';
import { splitWords, strongWords, withoutAsking } from './words.ts';

/** A query. */
export interface Query {
  /** Each is a word, or several words of a quoted phrase. */
  readonly concepts: readonly Concept[];
}

/** Enough for the longest title; more is a pasted paragraph, and its first words decide. */
const MAX_CONCEPTS = 20;

const MAX_QUERY = 300;

/**
 * Reads what a person typed: `Can you find me a dataset with "average house prices" in London?` asks for the
 * phrase and nothing else. Where only words of asking or weak words are left, those are asked for.
 * @param weak words that nearly every record has
 */
export function parseQuery(text: string, weak: ReadonlySet<string>): Query {
  const phrases: string[][] = [];
  const rest = text.slice(0, MAX_QUERY).replace(/["“”]([^"“”]*)["“”]/g, (_, quoted: string) => {
    const words = splitWords(quoted);
    if (words.length > 0) phrases.push(words);
    return ' ';
  });
  const loose = splitWords(rest);
  const strong =
    [loose, splitWords(withoutAsking(rest))]
      .map((list) => strongWords(list, weak))
      .findLast((list) => list.length > 0) ?? [];
  const words = strong.length > 0 || phrases.length > 0 ? strong : [...new Set(loose)];
  const concepts = [
    ...phrases.map((phrase): Concept => ({ words: phrase, kind: 'phrase' })),
    ...words.map((word): Concept => ({ words: [word], kind: 'words' })),
  ];
  return { concepts: concepts.slice(0, MAX_CONCEPTS) };
}
