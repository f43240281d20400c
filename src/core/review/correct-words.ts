import type { Problem } from '../report/problem.ts';

/** The text at the place of a problem: a name or id, in quotes or not. */
const WORD = /^(["']?)([A-Za-z0-9_./-]+)\1(?![A-Za-z0-9_./-])/;

/** What a correction may be: nothing that YAML would read as anything but one plain text. */
const PLAIN = /^[A-Za-z][A-Za-z0-9_./-]*$/;

/** Words that plain text must not be, because YAML reads them as values. */
const RESERVED = /^(true|false|null|yes|no|on|off)$/i;

/**
 * Puts in place of each misspelt field, term or id the one that the message proposes ("Did you mean …?"). For a
 * person to accept: unlike the fixer, it guesses.
 * @param problems of this text
 */
export function correctWords(text: string, problems: readonly Problem[]): string {
  const lines = text.split('\n');
  // From the end of each line to its start, so that earlier columns stay right.
  for (const problem of [...problems].sort((a, b) => b.column - a.column)) {
    const { line, column, args } = problem;
    const proposed = args['suggestion'];
    const old = lines[line - 1];
    if (typeof proposed !== 'string' || old === undefined) continue;
    if (!PLAIN.test(proposed) || RESERVED.test(proposed)) continue;
    const [found, , word] = WORD.exec(old.slice(column - 1)) ?? [];
    const wrong = args['name'] ?? args['id'] ?? word;
    if (found === undefined || word !== wrong) continue;
    const end = column - 1 + found.length;
    lines[line - 1] = old.slice(0, column - 1) + proposed + old.slice(end);
  }
  return lines.join('\n');
}
