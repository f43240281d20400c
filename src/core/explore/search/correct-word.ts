import type { ListedWord } from './word-list.ts';

/** Words of this length or less may have one mistake, longer ones two: `prices` is not a misspelt `places`. */
const SHORT = 6;

/**
 * The number of letters to add, drop, change or swap with their neighbour to make one word of the other, counted
 * up to a limit (optimal string alignment, the common form of the Damerau–Levenshtein distance).
 * @returns a number above `limit` if the words are further apart
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let distance = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        distance = Math.min(distance, beforeLast[j - 2]! + 1);
      }
      row.push(distance);
      if (distance < least) least = distance;
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}

/**
 * The words nearest to one that nothing contains: fewest mistakes first, then those with the same first letter,
 * then the most frequent.
 * @param limit most mistakes; by default one in a short word and two in a longer one
 */
export function nearestWords(
  word: string,
  words: readonly ListedWord[],
  limit = word.length <= SHORT ? 1 : 2,
): string[] {
  if (word.length < 3 || /\p{N}/u.test(word)) return [];
  return words
    .filter(({ count }) => count > 0)
    .map((listed) => ({ ...listed, distance: editDistance(word, listed.word, limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort(
      (a, b) =>
        a.distance - b.distance ||
        Number(b.word[0] === word[0]) - Number(a.word[0] === word[0]) ||
        b.count - a.count,
    )
    .map((listed) => listed.word);
}
