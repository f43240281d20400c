import { findOddCharacter, nameCharacter } from '../../model/odd-characters.ts';
import type { PlacedScalar } from '../check-tokens.ts';
import type { SyntaxProblem } from '../syntax-problem.ts';
import { findSlip } from './find-slip.ts';
import { openColumns } from './open-columns.ts';
import { readLine } from './read-line.ts';

/**
 * Marks that YAML reads as text without a complaint: names of fields with a character that nobody sees, `name:value` and
 * `-item` without a space, and list items whose further items stand too deep.
 */
export function findMisreadMarks(text: string, scalars: readonly PlacedScalar[]): SyntaxProblem[] {
  const found: SyntaxProblem[] = [];
  for (const { token, place } of scalars) {
    const { type, offset, source } = token;
    if (place === 'key') {
      const odd = findOddCharacter(source);
      const slip = odd && findSlip(source.split('\n')[0]!, offset);
      if (odd) found.push(slip ?? oddInName(offset, odd, source));
    } else if (type === 'scalar') {
      if (place === 'item') found.push(...sunkItem(text, offset, source));
      else if (isOwnLine(text, offset)) {
        const slip = findSlip(source.split('\n')[0]!, offset);
        if (slip) found.push(slip);
      }
    }
  }
  return found;
}

function isOwnLine(text: string, offset: number): boolean {
  let at = offset - 1;
  while (text[at] === ' ') at -= 1;
  return at < 0 || text[at] === '\n';
}

function oddInName(
  offset: number,
  { index, character }: { index: number; character: string },
  name: string,
): SyntaxProblem {
  const isBefore = name.slice(0, index).trim() === '';
  const isAfter = name.slice(index + 1).trim() === '';
  const where = isBefore
    ? 'in the indentation'
    : isAfter
      ? 'before the colon'
      : 'in the name of a field';
  const args = {
    where,
    expected: isBefore ? 'a plain space' : '',
    character: nameCharacter(character),
  };
  return { code: 'yaml/odd-character', offset: offset + index, args };
}

/** `- a` and below it, deeper, `- b`, or `• b`: YAML reads the one text `a - b`. */
function sunkItem(text: string, start: number, source: string): SyntaxProblem[] {
  const match = source.includes('\n')
    ? /\n[^\S\n]*(?:-(?=[ A-Za-z])|[•‣▪](?= ))/.exec(source)
    : null;
  if (!match) return [];
  const offset = start + match.index + match[0].length - 1;
  const slip = match[0].endsWith('-') ? undefined : findSlip(source.slice(match.index + 1), 0);
  if (slip) return [{ ...slip, offset }];
  if (source[match.index + match[0].length] !== ' ') {
    return [{ code: 'yaml/missing-space', offset: offset + 1, args: { mark: '-' } }];
  }
  const columns = openColumns(text, readLine(text, offset));
  return [{ code: 'yaml/indentation', offset, args: { columns } }];
}
