import { escapeControl } from '../../report/escape.ts';

/** A longer suggestion is better made by the fixer itself. */
const MOST_LINES = 40;
const MOST_CHARACTERS = 2_000;

/**
 * A block that GitHub can apply to the lines beside which it stands.
 * @returns undefined for one that is too long to be read, or has characters that would not be seen
 */
export function renderSuggestionBlock(lines: readonly string[]): string | undefined {
  const text = lines.join('\n');
  const isPlain = lines.every((line) => escapeControl(line) === line);
  if (!isPlain || lines.length > MOST_LINES || text.length > MOST_CHARACTERS) return undefined;
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}suggestion\n${text}\n${fence}`;
}
