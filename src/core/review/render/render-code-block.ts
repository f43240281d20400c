/**
 * A block of code that nothing inside can end.
 * @param kind what stands after the fence: `suggestion`
 */
export function renderCodeBlock(lines: readonly string[], kind = ''): string {
  const text = lines.join('\n');
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}${kind}\n${text}\n${fence}`;
}
