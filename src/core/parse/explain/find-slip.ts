import { nameCharacter, ODD_CHARACTER } from '../../model/odd-characters.ts';
import type { ProblemCode } from '../../report/messages/index.ts';
import type { SyntaxProblem } from '../syntax-problem.ts';

const DASHES = '(?:- +)*';
const NAME = '[A-Za-z][\\w-]{0,40}';

/** Slips of the keyboard in the marks that give a line its meaning. The first group ends where the culprit begins. */
const SLIPS: readonly {
  readonly code: ProblemCode;
  readonly pattern: RegExp;
  readonly args: SyntaxProblem['args'];
}[] = [
  odd(`[ \\t]*`, 'in the indentation'),
  odd(`[ \\t]*${DASHES}-`, 'after the dash'),
  odd(`[ \\t]*${DASHES}${NAME}`, 'before the colon', `[^\\S\\n]*:`),
  odd(`[ \\t]*${DASHES}${NAME}:`, 'after the colon'),
  {
    code: 'yaml/odd-character',
    pattern: new RegExp(`^([ \\t]*${DASHES}${NAME} *)([：﹕︓∶꞉׃ː])`, 'u'),
    args: { where: 'after the name of the field', expected: 'a plain colon' },
  },
  {
    code: 'yaml/odd-character',
    pattern: /^([ \t]*)([•‣▪●◦·–—−‐‑])(?=[ \t])/u,
    args: { where: 'at the start of a list item', expected: 'a plain dash' },
  },
  {
    code: 'yaml/missing-space',
    pattern: new RegExp(`^([ \\t]*${DASHES}${NAME} *:)(?=[^\\s:/\\\\])`, 'u'),
    args: { mark: ':' },
  },
  {
    code: 'yaml/missing-space',
    pattern: new RegExp(`^([ \\t]*${DASHES}-)(?=[A-Za-z"'])`, 'u'),
    args: { mark: '-' },
  },
];

/**
 * Finds what is wrong with the marks of one line: a character that looks like a space or a colon, or a colon or dash
 * without the space that makes it one.
 * @param offset of the line in its text
 */
export function findSlip(line: string, offset: number): SyntaxProblem | undefined {
  for (const { code, pattern, args } of SLIPS) {
    const match = pattern.exec(line);
    if (!match) continue;
    const at = offset + match[1]!.length;
    const [, , character] = match;
    const named = character === undefined ? args : { ...args, character: nameCharacter(character) };
    return { code, offset: at, args: named };
  }
  return undefined;
}

function odd(before: string, where: string, after = ''): (typeof SLIPS)[number] {
  return {
    code: 'yaml/odd-character',
    pattern: new RegExp(`^(${before})(${ODD_CHARACTER})${after === '' ? '' : `(?=${after})`}`, 'u'),
    args: { where, expected: 'a plain space' },
  };
}
