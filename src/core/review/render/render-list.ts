/** A section with a heading and a list; empty without items. */
export function renderSection(heading: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `### ${heading}\n\n${items.join('\n')}`;
}

/**
 * The first items as list items, and a line that counts the rest.
 * @param more how many there are that nobody listed
 */
export function listItems(items: readonly string[], most: number, indent = '', more = 0): string[] {
  const rest = Math.max(0, items.length - most) + more;
  const shown = items.slice(0, most).map((item) => `${indent}- ${item}`);
  return rest > 0 ? [...shown, `${indent}- … and ${rest} more.`] : shown;
}
