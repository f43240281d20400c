/** Control characters, and those that reorder or hide what is shown. */
const UNSAFE =
  /[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** For a terminal or a log: control, bidi and invisible characters as visible escapes, on one line. */
export function escapeControl(text: string): string {
  return text.replace(UNSAFE, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);
}

/** For the text of a GitHub workflow command. */
export function escapeCommandData(text: string): string {
  return escapeControl(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** For a property of a GitHub workflow command, which a colon or a comma would end. */
export function escapeCommandProperty(text: string): string {
  return escapeCommandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * For running text in GitHub's Markdown: no HTML, links, images, mentions, issue references or tables from user
 * values. Backslashes do not stop mentions and bare addresses, so an empty comment splits those.
 */
export function escapeMarkdown(text: string): string {
  return escapeControl(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]()#!|~$]/g, '\\$&')
    .replaceAll('@', '@<!-- -->')
    .replace(/:(?=\/\/)/g, ':<!-- -->')
    .replace(/\b(www)(?=\.)/gi, '$1<!-- -->')
    .replace(/\b(GH)(?=-\d)/gi, '$1<!-- -->');
}

/** For a code span in a table cell: no back-tick, line break or bar can end it. */
export function markdownCode(text: string): string {
  const safe = escapeControl(text).replaceAll('`', "'").replaceAll('|', '\\|');
  return safe === '' ? '' : `\`${safe}\``;
}

/**
 * For a message, in which back-ticks mark names and values: those become code spans, the rest is escaped. Each
 * part is safe in its own way, so it does not matter whether a user value smuggled in a back-tick.
 */
export function markdownMessage(text: string): string {
  return text
    .split('`')
    .map((part, index, parts) =>
      index % 2 === 1 && index < parts.length - 1 ? markdownCode(part) : escapeMarkdown(part),
    )
    .join('');
}
