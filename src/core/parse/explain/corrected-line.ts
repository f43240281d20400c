/** Letters, or a short number: a word of a title, and nothing that could be a key or a password. */
const PLAIN_WORD = /^(?:[\p{L}\p{M}]{0,24}|\d{1,4})$/u;

/** What joins words in keys, addresses and mailboxes rather than in titles. */
const JOINS = /[_=+/@\\]/;

const LONGEST = 120;

/**
 * A line as it has to be written, with its value in quotes. Reports are public, so a value that is not made of plain
 * words is left out: what stands on a broken line may be a secret.
 * @param start of the line, up to the value: `title: `
 */
export function correctedLine(start: string, value: string): string {
  const meant = withoutQuotes(value);
  return `${start.trim()} ${isPlainProse(meant) ? quoteText(meant) : '"…"'}`;
}

/**
 * Quotes around a whole text that were ended by one inside it (`'It's old'`), and typographic ones, were meant as YAML's.
 * After the first word of `"Big" and "small"` comes a space: those belong to the text.
 */
function withoutQuotes(value: string): string {
  const [, quote] = /^(["'])[^"']*\1\S.*\1$/.exec(value) ?? [];
  return quote !== undefined || CURLY_QUOTED.test(value) ? value.slice(1, -1) : value;
}

/** A text in typographic quotes, which YAML takes for letters. */
export const CURLY_QUOTED = /^[“„«‘][^“”„«»]*[”“»’]$/;

function isPlainProse(value: string): boolean {
  if (value.length > LONGEST || JOINS.test(value)) return false;
  return value.split(/[^\p{L}\p{M}\p{N}]+/u).every((word) => PLAIN_WORD.test(word));
}

/** A text in the quotes that need the fewest escapes. */
function quoteText(value: string): string {
  return /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}
