import { editDistance } from './correct-word.ts';
import type { TermLabel } from './search-table.ts';
import { splitWords } from './words.ts';

const OFFERED = 5;

/** Beginnings shorter than this say nothing. */
const SHORTEST_BEGINNING = 4;

/** Terms whose labels have a word like one of these, those with most of them first. */
export function nearTerms(words: readonly string[], terms: readonly TermLabel[]): TermLabel[] {
  return terms
    .map((term) => {
      const own = splitWords(term[1]);
      const like = words.filter((word) => own.some((other) => isLike(word, other)));
      return { term, like: like.length };
    })
    .filter(({ like }) => like > 0)
    .sort((a, b) => b.like - a.like)
    .slice(0, OFFERED)
    .map(({ term }) => term);
}

function isLike(word: string, other: string): boolean {
  const short = Math.min(word.length, other.length);
  if (short >= SHORTEST_BEGINNING && (word.startsWith(other) || other.startsWith(word)))
    return true;
  const limit = short <= 5 ? 1 : 2;
  return short >= 3 && editDistance(word, other, limit) <= limit;
}
