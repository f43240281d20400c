import { summaryLine } from '../summary-line.ts';
import { describeProblem } from '../describe-problem.ts';
import { markdownMessage, markdownCode } from '../escape.ts';
import { helpLink, withRoot, type Reporter } from './reporter.ts';

/** A GitHub comment holds 65,536 characters; this many rows stay well below. */
const MOST_ROWS = 100;

/** For a pull-request comment or a job summary: a table in which nothing that a user wrote can act. */
export const reportMarkdown: Reporter = (problems, options) => {
  const summary = `**${summaryLine(problems, options.files)}**\n`;
  if (problems.length === 0) return summary;
  const rows = problems.slice(0, MOST_ROWS).map((problem) => {
    const { what, fix, help } = describeProblem(problem);
    const place = `${withRoot(problem.file, options)}:${problem.line}:${problem.column}`;
    const code =
      options.site === undefined ? problem.code : `[${problem.code}](${helpLink(help, options)})`;
    const text = [what, ...fix.split('\n')]
      .map(markdownMessage)
      .filter((part) => part !== '')
      .join('<br>');
    return `| ${markdownCode(place)} | ${problem.severity} | ${text} | ${code} |`;
  });
  const rest = problems.length - rows.length;
  const more = rest > 0 ? [`\n… and ${rest} more.`] : [];
  const head = ['| Where | | What, and how to put it right | Help |', '| --- | --- | --- | --- |'];
  return [summary, ...head, ...rows, ...more].join('\n') + '\n';
};
