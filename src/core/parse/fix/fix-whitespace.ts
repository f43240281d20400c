/** Removes a byte order mark and Windows line ends, which do not matter to YAML. */
export function fixLineEnds(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}

/**
 * Turns tabs in the indentation into two spaces, one level here. Only for a text that cannot be read otherwise: inside
 * block text, a tab is part of the value.
 */
export function fixTabs(text: string): string {
  return text.replace(/^[ \t]+/gm, (indent) => indent.replaceAll('\t', '  '));
}
