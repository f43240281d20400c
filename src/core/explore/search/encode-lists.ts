import { decodeColumn, encodeColumn } from './encode-column.ts';

/** A column of ascending lists, encoded. */
export interface PackedLists {
  /** How long each list is. */
  readonly lengths: string;
  /** The numbers of all lists one after the other, each less the one before it in its list and one more. */
  readonly numbers: string;
}

/** A column of lists to work with: each combination once, and which of them every row has. */
export interface OpenLists {
  readonly sets: readonly (readonly number[])[];
  readonly column: Uint32Array;
}

/**
 * Writes a column of short lists. Separate lists are a third smaller than a dictionary of combinations
 * wherever combinations are many, and hardly larger where they are few; differences save another tenth.
 * @param lists ascending, without doubles
 */
export function encodeLists(lists: readonly (readonly number[])[]): PackedLists {
  return {
    lengths: encodeColumn(lists.map(({ length }) => length)),
    numbers: encodeColumn(
      lists.flatMap((list) => list.map((number, index) => number - (list[index - 1] ?? -1) - 1)),
    ),
  };
}

/** Reads a column of `rows` lists and finds out which of them are the same. */
export function decodeLists(packed: PackedLists, rows: number): OpenLists {
  const lengths = decodeColumn(packed.lengths, rows);
  const numbers = decodeColumn(
    packed.numbers,
    lengths.reduce((sum, length) => sum + length, 0),
  );
  const sets: number[][] = [];
  const known = new Map<number | string, number>();
  const column = new Uint32Array(rows);
  let start = 0;
  for (let row = 0; row < rows; row++) {
    const end = start + lengths[row]!;
    for (let index = start + 1; index < end; index++) numbers[index]! += numbers[index - 1]! + 1;
    const key = keyOf(numbers, start, end);
    let set = known.get(key);
    if (set === undefined) {
      set = sets.push([...numbers.subarray(start, end)]) - 1;
      known.set(key, set);
    }
    column[row] = set;
    start = end;
  }
  return { sets, column };
}

/** Numbers below this, so many of them, make a key that is a whole number without loss. */
const KEY_BASE = 2 ** 10;
const KEY_LENGTH = 5;

/** One value for each list; short lists get a number, which is far faster to look up than text. */
function keyOf(numbers: Uint32Array, start: number, end: number): number | string {
  if (end - start > KEY_LENGTH) return numbers.subarray(start, end).join(' ');
  let key = 0;
  for (let index = start; index < end; index++) {
    const number = numbers[index]! + 1;
    if (number >= KEY_BASE) return numbers.subarray(start, end).join(' ');
    key = key * KEY_BASE + number;
  }
  return key;
}
