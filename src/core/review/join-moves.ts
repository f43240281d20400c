import type { Hunk } from './diff-lines.ts';

/**
 * Makes one stretch of those between which a field moves, with all that lies between. A reviewer accepts suggestions
 * one by one: with half of a move the field would be lost, or there twice.
 * @param hunks in order, without overlaps
 */
export function joinMoves(hunks: readonly Hunk[], old: readonly string[]): Hunk[] {
  const result: Hunk[] = [];
  let rest = [...hunks];
  while (rest.length > 0) {
    const [first, ...others] = rest as [Hunk, ...Hunk[]];
    const last = others.findLastIndex((other) => isMove(first, other, old));
    if (last < 0) {
      result.push(first);
      rest = others;
    } else {
      rest = [others.slice(0, last + 1).reduce((a, b) => join(a, b, old), first)].concat(
        others.slice(last + 1),
      );
    }
  }
  return result;
}

function isMove(a: Hunk, b: Hunk, old: readonly string[]): boolean {
  const [from, to] = [balance(a, old), balance(b, old)];
  return (
    [...from.gone].some((name) => to.fresh.has(name)) ||
    [...from.fresh].some((name) => to.gone.has(name))
  );
}

/** Names of fields that a stretch takes away, and that it brings. */
function balance(
  { start, end, lines }: Hunk,
  old: readonly string[],
): { gone: Set<string>; fresh: Set<string> } {
  const before = new Set(old.slice(start, end).flatMap(nameOf));
  const after = new Set(lines.flatMap(nameOf));
  return { gone: before.difference(after), fresh: after.difference(before) };
}

/** The text before the first colon; the whole line if there is none, as in a list. */
function nameOf(line: string): string[] {
  const [name = ''] = line.split(':');
  return name.trim() === '' ? [] : [name.trim()];
}

function join(a: Hunk, b: Hunk, old: readonly string[]): Hunk {
  return {
    start: a.start,
    end: b.end,
    lines: [...a.lines, ...old.slice(a.end, b.start), ...b.lines],
  };
}
