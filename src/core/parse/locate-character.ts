/** An escape in double quotes. */
const ESCAPE = /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|([^]))/iy;

/** Letters of escapes for white space, and what may be escaped to keep or drop it. */
const BLANK_ESCAPES = ' \t\r\nnrt';

const BLANK = /[ \t\r\n]/;

/** The mark of a block of text, to the end of its line. */
const BLOCK = /[|>][-+\d]{0,4}[ \t]{0,100}(?:#[^\n]{0,1000})?\n/y;

/**
 * Finds in a file the place of one character of a text. White space is written in many ways (indentation, line ends,
 * folds), so the characters that are not white space are counted.
 * @param text the whole file
 * @param offset where the scalar begins: its first character, its quote, or the mark of its block
 * @param value of the scalar
 * @param index of the character in the value
 * @returns an offset in the file
 */
export function locateCharacter(
  text: string,
  offset: number,
  value: string,
  index: number,
): number {
  BLOCK.lastIndex = offset;
  const block = BLOCK.exec(text)?.[0];
  const quote = /["']/.test(text[offset] ?? '') ? text[offset] : undefined;
  const before = value.slice(0, index);
  let at = offset + (block?.length ?? (quote === undefined ? 0 : 1));
  let left = before.replace(/[ \t\r\n]+/g, '').length;
  while (left > 0 && at < text.length) {
    const { length, units } = characterAt(text, at, quote);
    left -= units;
    at += length;
  }
  let blanks = 0;
  while (BLANK.test(before.at(-1 - blanks) ?? '')) blanks += 1;
  if (BLANK.test(value[index] ?? '')) return Math.min(at + blanks, text.length);
  while (at < text.length && characterAt(text, at, quote).units === 0) {
    at += characterAt(text, at, quote).length;
  }
  return at;
}

/** How many characters one takes in the file, and how many units it gives the value, white space not counted. */
function characterAt(
  text: string,
  at: number,
  quote: string | undefined,
): { length: number; units: number } {
  if (quote === '"' && text[at] === '\\') {
    ESCAPE.lastIndex = at;
    const match = ESCAPE.exec(text);
    if (!match) return { length: 1, units: 1 };
    const [{ length }, x, u, long, letter] = match;
    const code = x ?? u ?? long;
    if (code === undefined) return { length, units: BLANK_ESCAPES.includes(letter!) ? 0 : 1 };
    const character = String.fromCodePoint(Math.min(parseInt(code, 16), 0x10ffff));
    return { length, units: BLANK.test(character) ? 0 : character.length };
  }
  const isPair = quote === "'" && text.startsWith("''", at);
  return { length: isPair ? 2 : 1, units: BLANK.test(text[at]!) ? 0 : 1 };
}
