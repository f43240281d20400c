/** A word as a person typed it, words of grammar too. */
export interface Token {
  /** As typed. */
  readonly text: string;
  /** In lower case, without accents. */
  readonly word: string;
  /** Whether a hyphen joins it to the word before. */
  readonly isJoined: boolean;
}

/** A word; a point inside a number and an apostrophe inside a word belong to it. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*/gu;

/** Cuts text into the words that names and other meanings are looked for in. */
export function splitTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const before = text.slice(Math.max(0, index - 2), index);
    tokens.push({
      text: found,
      word: foldWord(found),
      isJoined: tokens.length > 0 && /[\p{L}\p{N}][-‐‑]$/u.test(before),
    });
  }
  return tokens;
}

/** The folded words of a name, without `and`, which people also write as `&`. */
export function splitName(name: string): string[] {
  return splitTokens(name)
    .map(({ word }) => word)
    .filter((word) => word !== 'and');
}

function foldWord(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '');
}
