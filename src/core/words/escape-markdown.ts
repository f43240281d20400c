/**
 * A Markdown twin puts publishers' texts in three places only: the text of a link, a code span or a fenced block.
 * There a text can never become structure.
 */

/** Control characters, and anything that a Markdown reader may treat as a line break. */
const BREAKS = /[\p{Cc}\s]+/gu;

/** Control characters except tab and line feed. CommonMark itself replaces NUL in this way. */
const CONTROLS = /[^\P{Cc}\t\n]/gu;

/**
 * Text for a link in a heading or a list: on one line, with a backslash before anything that could start a link, an
 * image, emphasis, code, HTML or an entity (CommonMark 0.31, 2.4).
 */
export function escapeText(text: string): string {
  return escapeSpaced(oneLine(text));
}

/** Text within a line, with the spaces at its ends. */
export function escapeWords(text: string): string {
  return escapeSpaced(text.replace(BREAKS, ' ').toWellFormed());
}

function escapeSpaced(text: string): string {
  return text.replace(/[\\`*_[\]<>&|~#!$@]|:(?=\/\/)|(?<=\bwww)\./gi, '\\$&');
}

/** A link. The address must be one of ours or have passed `isHttpsUrl`, which does not allow angle brackets. */
export function markdownLink(text: string, url: string): string {
  const destination = url.replace(/&(?=#?\w+;)/g, '&amp;');
  return `[${escapeText(text)}](${/[()]/.test(url) ? `<${destination}>` : destination})`;
}

/** A code span on one line, between more back-ticks than any run inside it (CommonMark 0.31, 6.1). */
export function codeSpan(text: string): string {
  const line = oneLine(text);
  const marks = '`'.repeat(longestRun(line) + 1);
  // Readers remove one space on each side; without it, back-ticks at the ends would join the marks.
  const space = /^`|`$/.test(line) ? ' ' : '';
  return line === '' ? '' : `${marks}${space}${line}${space}${marks}`;
}

/** A fenced block that nothing inside can close (CommonMark 0.31, 4.5). */
export function fencedBlock(text: string, info: string): string {
  const marks = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${marks}${info}\n${cleanText(text)}\n${marks}`;
}

/** A text for a fenced block, without control characters and with uniform line ends. */
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
