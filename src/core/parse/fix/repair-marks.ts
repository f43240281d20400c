import { LARGE_LIMITS } from '../limits.ts';
import { parseText } from '../parse-text.ts';
import type { SyntaxProblem } from '../syntax-problem.ts';

/** Each pass repairs what one reading reports; a file with more is not worth it. */
const MOST_PASSES = 10;

const LIMITS = { ...LARGE_LIMITS, problems: LARGE_LIMITS.tokens };

/**
 * Puts right the marks that only look right: a no-break space in the indentation, a full-width colon, a colon or a dash
 * without its space. For a text that cannot be read otherwise.
 */
export function repairMarks(text: string): string {
  let repaired = text;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const slips = parseText(repaired, LIMITS).problems.filter(({ code }) => REPAIRS.has(code));
    if (slips.length === 0) return repaired;
    // From the end, so that earlier places stay right.
    for (const slip of slips.toReversed()) repaired = REPAIRS.get(slip.code)!(repaired, slip);
  }
  return repaired;
}

type Repair = (text: string, slip: SyntaxProblem) => string;

const REPAIRS: ReadonlyMap<string, Repair> = new Map([
  ['yaml/missing-space', (text, { offset }) => `${text.slice(0, offset)} ${text.slice(offset)}`],
  [
    'yaml/odd-character',
    (text, { offset, args: { expected } }) => {
      const character = String.fromCodePoint(text.codePointAt(offset)!);
      const before = text.slice(0, offset);
      const after = text.slice(offset + character.length);
      if (expected === 'a plain colon') return `${before}:${/^\s/.test(after) ? '' : ' '}${after}`;
      if (expected === 'a plain dash') return `${before}-${after}`;
      // What has a width may be meant as a space; the rest, and what is in a name, is not.
      return `${before}${expected && /\s/.test(character) && character !== '\ufeff' ? ' ' : ''}${after}`;
    },
  ],
]);
