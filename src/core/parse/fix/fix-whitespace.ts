/** Removes a byte order mark and the line ends of other systems, which do not matter where YAML can read them. */
export function fixLineEnds(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/**
 * Turns tabs in the indentation into two spaces, one level here. Only for a text that cannot be read otherwise: inside
 * block text, a tab is part of the value.
 */
export function fixTabs(text: string): string {
  return text.replace(/^[ \t]+/gm, (indent) => indent.replaceAll('\t', '  '));
}
