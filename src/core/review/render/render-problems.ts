import { escapeControl, markdownCode, markdownMessage } from '../../report/escape.ts';
import { errorsFirst } from '../../report/problem.ts';
import { helpLink, withRoot, type ReportOptions } from '../../report/reporters/reporter.ts';
import type { ReviewProblem, ReviewReport, Suggestion } from '../review-report.ts';
import { renderCodeBlock } from './render-code-block.ts';
import { listItems } from './render-list.ts';
import type { ReviewPlace } from './review-place.ts';
import { renderSuggestionBlock } from './render-suggestion-block.ts';

/** Problems with line, repair and help; the first few in full, the rest counted by code. */
export function renderProblems(report: ReviewReport, place: ReviewPlace, most: number): string {
  const { errors, warnings } = report;
  const problems = errorsFirst(report.problems);
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
  const { file, line, severity, suggestions } = problem;
  const where = markdownCode(`${withRoot(file, options)}:${line}`);
  return [
    `**${severity}** ${where} ${renderProblemText(problem, place)}`,
    ...suggestions.map((suggestion) => renderSuggestion(suggestion, problem, options)),
  ].join('\n\n');
}

/**
 * The code, with a link to its help page, and below it what is wrong and how to put it right. Further lines of a
 * repair are lines to copy.
 */
export function renderProblemText(
  { code, what, fix, help }: ReviewProblem,
  place: ReviewPlace,
): string {
  const link =
    place.site === undefined
      ? markdownCode(code)
      : `[${code}](${helpLink(help, { files: 0, ...place })})`;
  const [advice = '', ...copy] = fix.split('\n');
  const text = [what, advice].filter((part) => part !== '').map(markdownMessage);
  const block = copy.length > 0 ? `\n\n${renderCodeBlock(copy.map(escapeControl))}` : '';
  return `${link}<br>\n${text.join('<br>\n')}${block}`;
}

/** The block, or how to make the repair where none can be shown. */
function renderSuggestion(
  { file, start, end, lines }: Suggestion,
  { line }: ReviewProblem,
  options: ReportOptions,
): string {
  const range = start === end ? `line ${start}` : `lines ${start} to ${end}`;
  const name = markdownCode(withRoot(file, options));
  const block = renderSuggestionBlock(lines);
  return block === undefined
    ? `The repair of ${range} of ${name} is not shown here: run \`npm run check -- --fix\`.`
    : start <= line && line <= end
      ? `In place of ${range} of ${name}:\n\n${block}`
      : `The fixer also rewrites ${range} of ${name}:\n\n${block}`;
}
