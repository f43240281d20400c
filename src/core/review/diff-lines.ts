/** Lines of the old text, counted from 0, end not included, and what takes their place. */
export interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/** Larger stretches are replaced as a whole: the table of the comparison has this many cells at most. */
const MOST_CELLS = 1_000_000;

/** What turns one list of lines into another, as few and as short stretches as possible. */
export function diffLines(old: readonly string[], now: readonly string[]): Hunk[] {
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let [oldEnd, nowEnd] = [old.length, now.length];
  while (oldEnd > start && nowEnd > start && old[oldEnd - 1] === now[nowEnd - 1]) {
    oldEnd -= 1;
    nowEnd -= 1;
  }
  if (start === oldEnd && start === nowEnd) return [];
  const [a, b] = [old.slice(start, oldEnd), now.slice(start, nowEnd)];
  if ((a.length + 1) * (b.length + 1) > MOST_CELLS) return [{ start, end: oldEnd, lines: b }];
  return hunksOf(a, b, commonLengths(a, b)).map((hunk) => ({
    ...hunk,
    start: hunk.start + start,
    end: hunk.end + start,
  }));
}

/** For each pair of positions, how many lines the rests have in common. */
function commonLengths(
  a: readonly string[],
  b: readonly string[],
): (i: number, j: number) => number {
  const width = b.length + 1;
  const table = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      table[i * width + j] =
        a[i] === b[j]
          ? table[(i + 1) * width + j + 1]! + 1
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
    }
  }
  return (i, j) => table[i * width + j]!;
}

function hunksOf(
  a: readonly string[],
  b: readonly string[],
  common: (i: number, j: number) => number,
): Hunk[] {
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [from, to] = [i, j];
    while ((i < a.length || j < b.length) && !(i < a.length && j < b.length && a[i] === b[j])) {
      if (j >= b.length || (i < a.length && common(i + 1, j) >= common(i, j + 1))) i += 1;
      else j += 1;
    }
    if (i > from || j > to) hunks.push({ start: from, end: i, lines: b.slice(to, j) });
    else {
      i += 1;
      j += 1;
    }
  }
  return hunks;
}
