import { escapeControl, markdownCode, markdownMessage } from '../../report/escape.ts';
import { helpLink, withRoot, type ReportOptions } from '../../report/reporters/reporter.ts';
import type { ReviewProblem, ReviewReport, Suggestion } from '../review-report.ts';
import { listItems } from './render-list.ts';
import type { ReviewPlace } from './render-review.ts';

/** A longer suggestion is better made by the fixer itself. */
const MOST_LINES = 40;
const MOST_CHARACTERS = 2_000;

/** Problems with line, repair and help; the first few in full, the rest counted by code. */
export function renderProblems(report: ReviewReport, place: ReviewPlace, most: number): string {
  const { errors, warnings } = report;
  const problems = [
    ...report.problems.filter(({ severity }) => severity === 'error'),
    ...report.problems.filter(({ severity }) => severity !== 'error'),
  ];
  if (problems.length === 0) return '### Problems\n\nNone.';
  const rest = new Map<string, number>();
  for (const { code } of problems.slice(most)) rest.set(code, (rest.get(code) ?? 0) + 1);
  const counted = [...rest].map(([code, count]) => `${markdownCode(code)}: ${count} more`);
  return [
    `### Problems\n\nErrors: ${errors}. Warnings: ${warnings}.`,
    ...problems.slice(0, most).map((problem) => renderProblem(problem, place)),
    ...(counted.length > 0 ? [listItems(counted, MOST_CODES).join('\n')] : []),
  ].join('\n\n');
}

const MOST_CODES = 20;

function renderProblem(problem: ReviewProblem, place: ReviewPlace): string {
  const options = { files: 0, ...place };
  const { file, line, severity, code, what, fix, help, suggestions } = problem;
  const where = markdownCode(`${withRoot(file, options)}:${line}`);
  const link =
    place.site === undefined ? markdownCode(code) : `[${code}](${helpLink(help, options)})`;
  const text = [what, ...fix.split('\n')].filter((part) => part !== '').map(markdownMessage);
  return [
    `**${severity}** ${where} ${link}<br>\n${text.join('<br>\n')}`,
    ...suggestions.map((suggestion) => renderSuggestion(suggestion, options)),
  ].join('\n\n');
}

/** A block that GitHub can apply; no longer one, and none whose characters would not be seen. */
function renderSuggestion({ file, start, end, lines }: Suggestion, options: ReportOptions): string {
  const text = lines.join('\n');
  const range = start === end ? `line ${start}` : `lines ${start} to ${end}`;
  const name = markdownCode(withRoot(file, options));
  const isPlain = lines.every((line) => escapeControl(line) === line);
  if (!isPlain || lines.length > MOST_LINES || text.length > MOST_CHARACTERS) {
    return `The repair of ${range} of ${name} is not shown here: \`npm run check -- --fix\` makes it.`;
  }
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `In place of ${range} of ${name}:\n\n${fence}suggestion\n${text}\n${fence}`;
}
