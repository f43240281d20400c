import { identifyFile, type SourceFile } from '../../model/entry.ts';
import type { Problem } from '../../report/problem.ts';
import { makeProblem } from '../../report/make-problem.ts';
import { fixText, type FixOptions } from './fix-text.ts';

/**
 * Reports files that `--fix` would change, at the first line that differs. It costs as much as a repair, so it runs
 * only on changed or named files, never on the whole catalogue.
 */
export function checkForm(files: Iterable<SourceFile>, options: FixOptions = {}): Problem[] {
  const problems: Problem[] = [];
  for (const { file, text } of files) {
    const identity = identifyFile(file);
    const fixed = identity && fixText(text, identity, options).text;
    if (fixed === undefined || fixed === text) continue;
    const line = firstDifference(text.split('\n'), fixed.split('\n'));
    problems.push(makeProblem({ code: 'file/not-canonical', file, line }));
  }
  return problems;
}

function firstDifference(before: readonly string[], after: readonly string[]): number {
  const index = before.findIndex((line, position) => line !== after[position]);
  return index === -1 ? before.length : index + 1;
}
