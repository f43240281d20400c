/**
 * What publishers write stands in a Markdown twin in three places only: as the text of a link, in a code span, or in
 * a fenced block. In none of them can it become structure, whatever it holds.
 */

/** Control characters and anything that a reader of Markdown may take for a line break. */
const BREAKS = /[\p{Cc}\s]+/gu;

/** Control characters that are neither a tab nor the end of a line; CommonMark itself replaces NUL so. */
const CONTROLS = /[^\P{Cc}\t\n]/gu;

/**
 * Text for a heading's or a list's link: on one line, with a backslash before whatever could start a link, an
 * image, emphasis, code, HTML or an entity (CommonMark 0.31, 2.4).
 */
export function escapeText(text: string): string {
  return escapeSpaced(oneLine(text));
}

function escapeSpaced(text: string): string {
  return text.replace(/[\\`*_[\]<>&|~#!$@]|:(?=\/\/)|(?<=\bwww)\./gi, '\\$&');
}

/** Our own words, in which back-ticks mark code. */
export function plainWords(text: string): string {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? codeSpan(part) : escapeSpaced(part)))
    .join('');
}

/** A link; the address must be one of ours or have passed `isHttpsUrl`, which allows no angle bracket. */
export function markdownLink(text: string, url: string): string {
  const destination = url.replace(/&(?=#?\w+;)/g, '&amp;');
  return `[${escapeText(text)}](${/[()]/.test(url) ? `<${destination}>` : destination})`;
}

/** A code span on one line, between more back-ticks than stand together inside (CommonMark 0.31, 6.1). */
export function codeSpan(text: string): string {
  const line = oneLine(text);
  const marks = '`'.repeat(longestRun(line) + 1);
  // A space on both sides is taken off again; without it, back-ticks at the ends would join the marks.
  const space = /^`|`$/.test(line) ? ' ' : '';
  return line === '' ? '' : `${marks}${space}${line}${space}${marks}`;
}

/** A fenced block that nothing inside can close (CommonMark 0.31, 4.5). */
export function fencedBlock(text: string, info: string): string {
  const marks = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${marks}${info}\n${cleanText(text)}\n${marks}`;
}

/** What a fenced block holds of a text: all of it, but for control characters and the kind of its line ends. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, '\uFFFD')
    .toWellFormed()
    .replace(/^\n+/, '')
    .trimEnd();
}

function oneLine(text: string): string {
  return text.replace(BREAKS, ' ').trim().toWellFormed();
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, { length }) => Math.max(longest, length), 0);
}
