import { escapeControl } from '../../report/escape.ts';
import { renderCodeBlock } from './render-code-block.ts';

/** A longer suggestion is better made by the fixer itself. */
const MOST_LINES = 40;
const MOST_CHARACTERS = 2_000;

/**
 * A block that GitHub can apply to the lines beside which it stands.
 * @returns undefined for one that is too long to be read, or has characters that would not be seen
 */
export function renderSuggestionBlock(lines: readonly string[]): string | undefined {
  const isPlain = lines.every((line) => escapeControl(line) === line);
  if (!isPlain || lines.length > MOST_LINES || lines.join('\n').length > MOST_CHARACTERS)
    return undefined;
  return renderCodeBlock(lines, 'suggestion');
}
