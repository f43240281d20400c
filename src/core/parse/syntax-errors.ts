import type { YAMLError } from 'yaml';

import { codeOfSyntaxError } from './explain-syntax-error.ts';
import type { SyntaxProblem } from './syntax-problem.ts';
import type { ProblemCode } from '../report/messages/index.ts';

/** Reported together for one place, these mean a line that is too deep. */
const DEPTH = new Set<ProblemCode>(['yaml/missing-colon', 'yaml/nested-colon']);

/**
 * Turns the library's errors into problems at the place a person has to change.
 * @param quoted end → start of quoted texts
 */
export function syntaxProblems(
  errors: readonly YAMLError[],
  text: string,
  quoted: ReadonlyMap<number, number>,
): SyntaxProblem[] {
  const found = new Map<number, SyntaxProblem>();
  for (const { code: name, message, pos } of errors) {
    const code = codeOfSyntaxError(name, message);
    if (code === undefined) continue;
    const offset = code === 'yaml/quote-not-closed' ? (quoted.get(pos[0]) ?? pos[0]) : pos[0];
    const first = found.get(offset);
    if (!first) found.set(offset, { code, offset, args: { detail: withoutSource(message) } });
    else if (first.code !== code && DEPTH.has(first.code) && DEPTH.has(code)) {
      // A value, then a deeper line with a field: the fault is the depth of that line.
      const line = startOfNextLine(text, offset);
      found.set(offset, { code: 'yaml/indentation', offset: line, args: {} });
    }
  }
  return [...found.values()];
}

/** After one misunderstanding the parser is lost: only the first of the general errors means something. */
export function withoutEchoes(problems: readonly SyntaxProblem[]): SyntaxProblem[] {
  const first = problems
    .filter(({ code }) => code === 'yaml/syntax')
    .reduce<SyntaxProblem | undefined>((a, b) => (a && a.offset <= b.offset ? a : b), undefined);
  return problems.filter((problem) => problem.code !== 'yaml/syntax' || problem === first);
}

/** The library quotes the text it cannot read, which may be a secret pasted into the wrong place. */
function withoutSource(message: string): string {
  return message.split(/[:"`\n]/)[0]!.trim();
}

function startOfNextLine(text: string, offset: number): number {
  const line = text.indexOf('\n', offset) + 1;
  return line + /^ */.exec(text.slice(line))![0].length;
}
