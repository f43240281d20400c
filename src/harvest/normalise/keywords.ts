import { normaliseText } from '../../core/model/normalise.ts';
import { countCharacters, plainLine } from './plain-text.ts';

/** The limit of the schema. */
const MOST_KEYWORDS = 20;
const SHORTEST = 2;
const LONGEST = 60;

/**
 * Keywords in lower case, one idea each: lists in one word are split, doubles that differ by case, hyphens or
 * spaces are dropped.
 * @returns those that fit, and the source's words that do not
 */
export function normaliseKeywords(words: readonly string[]): {
  readonly keywords: string[];
  readonly left: string[];
} {
  const keywords: string[] = [];
  const left: string[] = [];
  const seen = new Set<string>();
  for (const word of words) {
    // Entities end in a semicolon, so they are undone before lists are split.
    for (const part of word.split('\n').map(plainLine).join(',').split(/[,;|]/)) {
      const keyword = lowerCase(part.replace(/^[#"'\s]+|(?<!["'\s.])["'\s.]+$/g, ''));
      const plain = normaliseText(keyword).replaceAll(' ', '');
      if (plain === '' || seen.has(plain)) continue;
      seen.add(plain);
      const fits =
        countCharacters(keyword) >= SHORTEST && keyword.length <= LONGEST && !/[,;|]/.test(keyword);
      if (fits && keywords.length < MOST_KEYWORDS) keywords.push(keyword);
      else left.push(part.trim());
    }
  }
  return { keywords, left };
}

/** `İ` in lower case is two characters; the schema only minds A to Z. */
function lowerCase(text: string): string {
  return text.toLowerCase().normalize('NFC');
}
