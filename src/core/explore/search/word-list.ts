/** A word and how many records have it: 0 for a word that is right but in none. */
export interface ListedWord {
  readonly word: string;
  readonly count: number;
}

/** The encoded word list: `search/<version>/words.json`. */
export interface PackedWords {
  /** In alphabetical order: a digit of base 36 for the letters shared with the word before, then the others. */
  readonly words: string;
  /** For each word a digit: 0 if no record has it, else one more than the power of two of their number. */
  readonly counts: string;
}

/** Shorter words are not corrected, longer ones are not words. */
const SHORTEST = 3;
const LONGEST = 30;

const MAX_SHARED = 35;

/** Packs the words that may correct others: letters only, neither very short nor very long. */
export function packWords(counts: ReadonlyMap<string, number>): PackedWords {
  const words = [...counts.keys()].filter(isPlainWord).sort();
  let before = '';
  const packed = words.map((word) => {
    let shared = 0;
    while (shared < MAX_SHARED && shared < before.length && before[shared] === word[shared])
      shared++;
    before = word;
    return shared.toString(36) + word.slice(shared);
  });
  const digits = words.map((word) => {
    const count = counts.get(word)!;
    return count === 0 ? 0 : Math.min(9, 1 + Math.floor(Math.log2(count)));
  });
  return { words: packed.join(' '), counts: digits.join('') };
}

/** Unpacks the words. */
export function openWords({ words, counts }: PackedWords): ListedWord[] {
  if (words === '') return [];
  let before = '';
  return words.split(' ').map((packed, index) => {
    before = before.slice(0, Number.parseInt(packed[0]!, 36)) + packed.slice(1);
    return { word: before, count: Math.floor(2 ** (Number(counts[index] ?? 0) - 1)) };
  });
}

function isPlainWord(word: string): boolean {
  return word.length >= SHORTEST && word.length <= LONGEST && /^\p{L}+$/u.test(word);
}
