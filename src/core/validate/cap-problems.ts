import { compareProblems, errorsFirst, type Problem } from '../report/problem.ts';
import { makeProblem } from '../report/make-problem.ts';
import { ENTRY_LIMITS } from '../parse/limits.ts';

/**
 * Keeps at most 20 problems of each file, errors before warnings, and says how many are left out: one broken file must
 * not hide what is wrong with the others. Identical problems count once.
 */
export function capProblems(problems: readonly Problem[]): Problem[] {
  const byFile = new Map<string, Map<string, Problem>>();
  for (const problem of problems) {
    const { file, code, line, column, path, args } = problem;
    const ofFile = byFile.get(file) ?? new Map<string, Problem>();
    ofFile.set(JSON.stringify([code, line, column, path, args]), problem);
    byFile.set(file, ofFile);
  }
  return [...byFile].flatMap(([file, list]) => capFile(file, [...list.values()]));
}

function capFile(file: string, problems: readonly Problem[]): readonly Problem[] {
  const limit = ENTRY_LIMITS.problems;
  if (problems.length <= limit) return problems;
  const sorted = errorsFirst(problems.toSorted(compareProblems));
  const already = sorted.find(({ code }) => code === 'file/more-problems');
  const listed = sorted.filter((problem) => problem !== already);
  const count = listed.length - limit + Number(already?.args['count'] ?? 0);
  const kept = listed.slice(0, limit);
  return count > 0
    ? [...kept, makeProblem({ code: 'file/more-problems', file, args: { count } })]
    : kept;
}
