/**
 * A block of code that nothing inside can end.
 * @param kind what stands after the fence: `suggestion`
 */
export function renderCodeBlock(lines: readonly string[], kind = ''): string {
  const text = lines.join('\n');
  const runs = text.match(/`+/g) ?? [];
  const longest = runs.reduce((most, { length }) => Math.max(most, length), 0);
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}${kind}\n${text}\n${fence}`;
}
