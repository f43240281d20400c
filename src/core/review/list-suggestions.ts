import { identifyFile, type SourceFile } from '../model/entry.ts';
import type { Problem } from '../report/problem.ts';
import { fixText, type FixOptions } from '../parse/fix/fix-text.ts';
import { correctWords } from './correct-words.ts';
import { diffLines, type Hunk } from './diff-lines.ts';
import { joinMoves } from './join-moves.ts';
import type { Suggestion } from './review-report.ts';

/**
 * What the fixer of `check --fix` would change in a file, and words that the messages would rather see, stretch by
 * stretch, for a reviewer to accept. A stretch always replaces at least one line, because a suggestion cannot stand
 * between two, and by at least one: tools do not agree on what an empty suggestion does.
 * @param problems of this file
 */
export function listSuggestions(
  { file, text }: SourceFile,
  options: FixOptions,
  problems: readonly Problem[] = [],
): Suggestion[] {
  const identity = identifyFile(file);
  if (!identity) return [];
  const fixed = fixText(correctWords(text, problems), identity, options).text;
  if (fixed === text) return [];
  const old = text.split('\n');
  const suggestions: Suggestion[] = [];
  const hunks = joinMoves(diffLines(old, fixed.split('\n')), old).map((one) => widen(one, old));
  for (const hunk of mergeTouching(hunks)) {
    suggestions.push({ file, start: hunk.start + 1, end: hunk.end, lines: hunk.lines });
  }
  return suggestions;
}

/** Takes in the line before, or at the top the line after, where a stretch replaces none or leaves none. */
function widen({ start, end, lines }: Hunk, old: readonly string[]): Hunk {
  if (start < end && lines.length > 0) return { start, end, lines };
  return start > 0
    ? { start: start - 1, end, lines: [old[start - 1]!, ...lines] }
    : { start, end: end + 1, lines: [...lines, old[end]!] };
}

/** After widening, two stretches may share a line or touch; one suggestion takes their place. */
function mergeTouching(hunks: readonly Hunk[]): Hunk[] {
  const merged: Hunk[] = [];
  for (const hunk of hunks) {
    const last = merged.at(-1);
    if (last === undefined || hunk.start > last.end) merged.push(hunk);
    else {
      const shared = last.end - hunk.start;
      const lines = [...last.lines, ...hunk.lines.slice(shared)];
      merged[merged.length - 1] = { start: last.start, end: hunk.end, lines };
    }
  }
  return merged;
}
