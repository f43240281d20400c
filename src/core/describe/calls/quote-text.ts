/** What a double quote may not hold in any of the languages, and what an editor or a terminal could hide. */
const SPECIAL = /["\\$`]|[^\x20-\x7e]/g;

/**
 * Writes a text as a string of Python, R and JavaScript, which agree on double quotes, `\u` and four hexadecimal digits.
 * A dollar and a backtick are nothing special there; escaped all the same, they mean nothing anywhere else either.
 */
export function quoteText(text: string): string {
  const escape = (character: string): string =>
    character === '"' || character === '\\'
      ? `\\${character}`
      : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `"${text.replace(SPECIAL, escape)}"`;
}

/** Writes a text as one word of a POSIX shell, all but the null character, which no argument can hold. */
export function quoteShell(text: string): string {
  return `'${text.replaceAll('\0', '').replaceAll("'", String.raw`'\''`)}'`;
}
