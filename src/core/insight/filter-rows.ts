import { compareText } from '../model/compare-text.ts';
import { readNumber } from './decimal.ts';
import type { Filter } from '../generated/types.ts';

/**
 * Makes the test of a filter. Two numbers are compared as numbers, anything else as text, so that days and months in
 * ISO form have an order too.
 * @throws the text of a cell that cannot be compared with a limit which is a number
 */
export function makeFilter({
  equals,
  in: list,
  min,
  max,
}: Filter): (cell: string) => boolean | 'not-a-number' {
  const wanted = [...(list ?? []), ...(equals === undefined ? [] : [equals])];
  return (cell) => {
    const text = cell.trim();
    if (wanted.length > 0 && !wanted.some((one) => isSame(text, one))) return false;
    for (const [limit, sign] of [
      [min, 1],
      [max, -1],
    ] as const) {
      if (limit === undefined) continue;
      const order = compareWith(text, limit);
      if (order === undefined) return 'not-a-number';
      if (order * sign < 0) return false;
    }
    return true;
  };
}

function isSame(cell: string, wanted: string): boolean {
  const [a, b] = [readNumber(cell), readNumber(wanted)];
  return cell === wanted || (a !== undefined && a === b);
}

function compareWith(cell: string, limit: string): number | undefined {
  const [a, b] = [readNumber(cell), readNumber(limit)];
  if (b === undefined) return compareText(cell, limit);
  return a === undefined ? undefined : a - b;
}
