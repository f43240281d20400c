import { summaryLine } from '../summary-line.ts';
import { describeProblem } from '../describe-problem.ts';
import { escapeCommandData, escapeCommandProperty, escapeControl } from '../escape.ts';
import { errorsFirst } from '../problem.ts';
import { helpLink, withRoot, type Reporter } from './reporter.ts';

/** GitHub shows ten annotations of a step and drops the rest without a word. */
const MOST_ANNOTATIONS = 10;

/** For a GitHub Actions log: annotations at the lines of the pull request, errors first, the rest as text. */
export const reportGithub: Reporter = (problems, options) => {
  const lines = errorsFirst(problems).map((problem, index) => {
    const { what, fix, help } = describeProblem(problem);
    const file = withRoot(problem.file, options);
    if (index >= MOST_ANNOTATIONS) {
      // A space first: a line that begins with :: would be a command.
      const place = `${file}:${problem.line}:${problem.column}`;
      return ` ${escapeControl(`${place} ${problem.severity} ${problem.code} ${what} ${fix}`)}`;
    }
    const properties = [
      `file=${escapeCommandProperty(file)}`,
      `line=${problem.line}`,
      `col=${problem.column}`,
      `title=${escapeCommandProperty(problem.code)}`,
    ].join(',');
    const lines = [what, ...fix.split('\n'), helpLink(help, options)].map(escapeCommandData);
    return `::${problem.severity} ${properties}::${lines.join('%0A')}`;
  });
  return [...lines, summaryLine(problems, options.files)].join('\n') + '\n';
};
