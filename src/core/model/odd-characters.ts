/** Blanks other than space, tab and line feed, characters without a width, and control characters. */
const ODD =
  /[^\S \t\n]|[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\uffa0\ufff9-\ufffb]/;

/** What people call those that they meet. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['\u00a0', 'no-break space'],
  ['\u00ad', 'soft hyphen'],
  ['\u2007', 'figure space'],
  ['\u2009', 'thin space'],
  ['\u200b', 'zero-width space'],
  ['\u200c', 'zero-width non-joiner'],
  ['\u200d', 'zero-width joiner'],
  ['\u200e', 'left-to-right mark'],
  ['\u200f', 'right-to-left mark'],
  ['\u2028', 'line separator'],
  ['\u202f', 'narrow no-break space'],
  ['\u2060', 'word joiner'],
  ['\u3000', 'ideographic space'],
  ['\ufeff', 'byte order mark'],
  ['\uff1a', 'full-width colon'],
  ['\r', 'carriage return'],
  ['\t', 'tab'],
  ['\n', 'line break'],
  [' ', 'space'],
]);

/** A character by its number, which is the only safe way to show some: `U+00A0 (no-break space)`. */
export function nameCharacter(character: string): string {
  const number = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  const name = NAMES.get(character);
  return name === undefined ? `U+${number}` : `U+${number} (${name})`;
}

/**
 * The first character of a text that nobody can see, or that looks like a space and is not one.
 * @returns its place in UTF-16 units, or undefined if there is none
 */
export function findOddCharacter(text: string): { index: number; character: string } | undefined {
  const match = ODD.exec(text);
  return match ? { index: match.index, character: match[0] } : undefined;
}

/** The same class as part of a larger pattern. */
export const ODD_CHARACTER = ODD.source;
