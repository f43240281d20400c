import { summariseProblems } from '../summarise-problems.ts';
import { describeProblem } from '../describe-problem.ts';
import type { Reporter } from './reporter.ts';

/** For programs: stable order and names; a new field may appear, none will go without a new version. */
export const reportJson: Reporter = (problems, { files }) => {
  const report = {
    version: 1,
    files,
    ...summariseProblems(problems),
    problems: problems.map((problem) => ({
      code: problem.code,
      severity: problem.severity,
      file: problem.file,
      line: problem.line,
      column: problem.column,
      path: problem.path,
      args: problem.args,
      ...describeProblem(problem),
    })),
  };
  return JSON.stringify(report, null, 2) + '\n';
};
