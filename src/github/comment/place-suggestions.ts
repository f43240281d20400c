import type { ReviewPlace } from '../../core/review/render/review-place.ts';
import type { ReviewReport, Suggestion } from '../../core/review/review-report.ts';
import type { LineNote, PullFile } from './comment.ts';
import { renderNote } from './render-comment.ts';

/** GitHub shows ten annotations of a run; more beside the lines would bury the diff. */
const MOST_NOTES = 10;

/** Suggestions that stand beside their lines, and the report with all others. */
export interface PlacedSuggestions {
  readonly notes: readonly LineNote[];
  readonly rest: ReviewReport;
}

/** GitHub applies a suggestion only where it stands beside lines that its diff shows. */
export function placeSuggestions(
  report: ReviewReport,
  files: readonly PullFile[],
  place: ReviewPlace,
): PlacedSuggestions {
  const patches = new Map(files.map(({ path, patch }) => [path, patch]));
  const notes: LineNote[] = [];
  const placed = new Set<Suggestion>();
  for (const problem of report.problems) {
    for (const suggestion of problem.suggestions) {
      const { file, start, end } = suggestion;
      const path = `${place.root}/${file}`;
      const isShown = shownLines(patches.get(path)).some(
        (range) => range.start <= start && end <= range.end,
      );
      const body = renderNote(problem, suggestion, place);
      if (notes.length >= MOST_NOTES || start > end || !isShown || body === undefined) continue;
      notes.push({ path, start, end, body });
      placed.add(suggestion);
    }
  }
  const problems = report.problems.map((problem) => ({
    ...problem,
    suggestions: problem.suggestions.filter((suggestion) => !placed.has(suggestion)),
  }));
  return { notes, rest: { ...report, problems } };
}

/** The stretches of the new file that a text diff shows; lines of the file itself never start with `@@`. */
function shownLines(patch = ''): { start: number; end: number }[] {
  return [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].map(
    ([, first, count = '1']) => ({
      start: Number(first),
      end: Number(first) + Number(count) - 1,
    }),
  );
}
