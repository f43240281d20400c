import type { ProblemCode } from '../../report/messages/index.ts';
import type { SyntaxProblem } from '../syntax-problem.ts';
import { correctedLine } from './corrected-line.ts';
import { findSlip } from './find-slip.ts';
import { openColumns } from './open-columns.ts';
import { readLine, type ReadLine } from './read-line.ts';

/** Complaints of the parser that say where it lost its way, which is often after the place to change. */
const VAGUE: ReadonlySet<string> = new Set([
  ...['yaml/syntax', 'yaml/missing-colon', 'yaml/nested-colon', 'yaml/indentation'],
  ...['yaml/key-not-text', 'yaml/bracket-not-closed', 'yaml/tab', 'yaml/complex-key'],
]);

/** Codes whose repair is to put the value in quotes. */
const NEEDS_QUOTES: ReadonlySet<string> = new Set([
  ...['yaml/nested-colon', 'yaml/reserved-character', 'yaml/text-after-quote', 'yaml/tag'],
  ...['yaml/text-after-bracket', 'yaml/list-on-one-line', 'yaml/anchor', 'yaml/alias'],
  'yaml/complex-key',
]);

/** Values whose first character YAML takes for a mark, and what follows shows that it was meant as text. */
const SHAPES: readonly { readonly code: ProblemCode; readonly pattern: RegExp }[] = [
  // The first group is what comes before the culprit.
  { code: 'yaml/list-on-one-line', pattern: /^()-(?: |$)/ },
  {
    code: 'yaml/text-after-bracket',
    pattern: /^()(?:\{\{|\[[^[\]]*\] *[^\s,#\]}]|\{[^{}]*\} *[^\s,#\]}])/,
  },
  { code: 'yaml/text-after-quote', pattern: /^("(?:[^"\\]|\\.)*"\s*)[^\s#,\]}:]/ },
  { code: 'yaml/text-after-quote', pattern: /^('(?:[^']|'')*'\s*)[^\s#,\]}:]/ },
  { code: 'yaml/reserved-character', pattern: /^()[|>](?![-+\d]{0,2}(?:\s*$|\s+#))/ },
];

/** After so many, one misunderstanding only leads to the next. */
const MOST_EXPLAINED = 40;

/** Explains the problems of a text; several complaints often have one cause, which is named once. */
export function explainProblems(problems: readonly SyntaxProblem[], text: string): SyntaxProblem[] {
  const explained = new Map<string, SyntaxProblem>();
  const places = new Set<number>();
  const lines = new Set<number>();
  const sorted = problems.toSorted((a, b) => a.offset - b.offset);
  const misread = new Set(
    problems
      .filter(({ code }) => code === 'yaml/odd-character')
      .slice(0, MOST_EXPLAINED)
      .map(({ offset }) => readLine(text, offset).offset),
  );
  for (const [index, problem] of sorted.entries()) {
    if (index >= MOST_EXPLAINED) {
      explained.set(`${problem.code} ${problem.offset}`, problem);
      continue;
    }
    // Where a character hides a line end or a blank, what the parser makes of the line is noise.
    const isNoise = misread.size > 0 && VAGUE.has(problem.code);
    if (isNoise && misread.has(readLine(text, problem.offset).offset)) continue;
    const cause = explainProblem(problem, text);
    // What is vague adds nothing to what has a name.
    if (VAGUE.has(cause.code) && places.has(cause.offset)) continue;
    const { offset } = readLine(text, cause.offset);
    if (cause.code === 'yaml/syntax' && lines.has(offset)) continue;
    places.add(cause.offset);
    lines.add(offset);
    explained.set(`${cause.code} ${cause.offset}`, cause);
  }
  return [...explained.values()];
}

/**
 * Looks at the line of a problem as a person would: what is there that YAML takes for something else? Gives the
 * problem its cause, the place of the culprit, and the line as it has to be written.
 */
function explainProblem(problem: SyntaxProblem, text: string): SyntaxProblem {
  const line = readLine(text, problem.offset);
  const caused = VAGUE.has(problem.code) ? findCause(problem, line, text) : problem;
  const isQuotable =
    NEEDS_QUOTES.has(caused.code) && line.value !== '' && !/^["']/.test(line.start);
  if (caused.code === 'yaml/indentation') {
    const offset = line.offset + line.text.search(/\S|$/);
    return { ...caused, offset, args: { columns: openColumns(text, line) } };
  }
  if (!isQuotable || caused.args['line'] !== undefined) return caused;
  return { ...caused, args: { ...caused.args, line: correctedLine(line.start, line.value) } };
}

function findCause(problem: SyntaxProblem, line: ReadLine, text: string): SyntaxProblem {
  const above = readLine(text, Math.max(0, line.offset - 1));
  const slip = findSlip(line.text, line.offset) ?? findSlip(above.text, above.offset);
  if (slip) return slip;
  for (const { code, pattern } of SHAPES) {
    const match = pattern.exec(line.value);
    if (!match) continue;
    const offset = line.offset + line.start.length + match[1]!.length;
    return { code, offset, args: {} };
  }
  return problem;
}
