import { summaryLine } from '../summary-line.ts';
import { describeProblem } from '../describe-problem.ts';
import { escapeControl } from '../escape.ts';
import { helpLink, withRoot, type Reporter } from './reporter.ts';

/** For people at a terminal: problems by file, the severity in words, the summary last. */
export const reportText: Reporter = (problems, options) => {
  const paint = options.paint ?? ((_style, text) => text);
  const lines: string[] = [];
  for (const [file, list] of Map.groupBy(problems, (problem) => problem.file)) {
    lines.push(paint('strong', escapeControl(withRoot(file, options))));
    for (const problem of list) {
      const { what, fix, help } = describeProblem(problem);
      const place = `${problem.line}:${problem.column}`.padEnd(7);
      lines.push(`  ${place} ${paint(problem.severity, problem.severity)}  ${escapeControl(what)}`);
      // A repair may show lines of YAML; what is wrong is always one line.
      for (const line of fix.split('\n')) {
        if (line) lines.push(`          ${escapeControl(line)}`);
      }
      lines.push(paint('faint', `          ${problem.code}  ${helpLink(help, options)}`));
    }
    lines.push('');
  }
  lines.push(summaryLine(problems, options.files));
  return lines.join('\n') + '\n';
};
