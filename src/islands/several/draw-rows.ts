import type { Problem } from '../../core/report/problem.ts';
import { describeProblem } from '../../core/report/describe-problem.ts';
import { codeWords } from '../code-words.ts';
import { element, siteLink } from '../search/element.ts';
import { isReady, type CheckedRow, type CheckedTable } from './check-rows.ts';

/** Draws one row with everything that is wrong with it. */
export function drawRow(row: CheckedRow, { headers }: CheckedTable): HTMLElement {
  const title = row.value['title'];
  return element(
    'li.table-row',
    {},
    element(
      'h3',
      { id: `row-${row.number}`, tabindex: '-1' },
      `Row ${row.number}: ${typeof title === 'string' ? title : 'no title'}`,
    ),
    element(
      'p.small',
      {},
      isReady(row) ? 'Ready. ' : 'Has errors. ',
      element('code', {}, row.file ?? ''),
    ),
    ...row.nameProblems.map((words) => line(true, words)),
    ...row.problems.map((problem) => drawProblem(problem, headers)),
    row.text !== '' &&
      element('details', {}, element('summary', {}, 'The file'), element('pre.yaml', {}, row.text)),
  );
}

function drawProblem(problem: Problem, headers: ReadonlyMap<string, string>): HTMLElement {
  const { what, fix, help } = describeProblem(problem);
  const column = headerOf(problem, headers);
  const drawn = line(problem.severity === 'error', `${what} ${fix} `);
  if (column !== undefined) drawn.prepend(element('b', {}, `${column}: `));
  drawn.append(element('a', { href: siteLink(help) }, 'More about this'));
  return drawn;
}

function line(isError: boolean, words: string): HTMLElement {
  const name = isError ? 'p.govuk-error-message' : 'p.form-advice';
  return element(name, {}, element('span', {}, ...codeWords(words)));
}

/** The column of a problem's field, or the nearest one around it. */
function headerOf({ path }: Problem, headers: ReadonlyMap<string, string>): string | undefined {
  for (let at = path; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const header = headers.get(at);
    if (header !== undefined) return header;
  }
  return undefined;
}
