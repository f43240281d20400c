import type { PlacedScalar } from '../check-tokens.ts';
import type { SyntaxProblem } from '../syntax-problem.ts';
import { findLostStructure as findIn } from './folded-structure.ts';
import { MAY_HAVE_STRUCTURE } from './item-mark.ts';
import { scalarLines } from './scalar-lines.ts';

/** Texts whose lines mean something by themselves and are joined into one. */
export function findLostStructure(text: string, scalars: readonly PlacedScalar[]): SyntaxProblem[] {
  const found: SyntaxProblem[] = [];
  for (const { token, place } of scalars) {
    if (place === 'key' || !MAY_HAVE_STRUCTURE.test(token.source)) continue;
    const start = startOf(token);
    const end = endOf(token);
    const read = scalarLines(text.slice(start, end));
    const lost = read && findIn(read.lines, read.style);
    if (!read || !lost) continue;
    const offset = start + read.offsets[lost.index]!;
    found.push({
      code: 'yaml/lost-structure',
      offset,
      args: { what: lost.what, style: read.style },
    });
  }
  return found;
}

function startOf(token: PlacedScalar['token']): number {
  if (token.type !== 'block-scalar') return token.offset;
  return token.props.find(({ type }) => type === 'block-scalar-header')?.offset ?? token.offset;
}

function endOf(token: PlacedScalar['token']): number {
  if (token.type !== 'block-scalar') return token.offset + token.source.length;
  const last = token.props.at(-1);
  const content = last && 'source' in last ? last.offset + last.source.length : token.offset;
  return content + token.source.length;
}
