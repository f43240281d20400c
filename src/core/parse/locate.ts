/**
 * Finds the offset of a value.
 * @param value the parsed value
 * @param offsets as `buildValue` gives them
 * @param path property names and list positions; a missing part falls back to its nearest existing parent
 * @param at `key` points to the name of a property even if its value has its own place
 */
export function locateOffset(
  value: unknown,
  offsets: readonly number[],
  path: readonly (string | number)[],
  at: 'key' | 'value' = 'value',
): number {
  let index = 0;
  let current = value;
  let keyOffset: number | undefined;
  for (const part of path) {
    const child = findChild(current, part, offsets, index);
    if (!child) break;
    index = child.index;
    keyOffset = child.keyOffset;
    current = child.value;
  }
  const isCollection = typeof current === 'object' && current !== null;
  if (keyOffset !== undefined && (at === 'key' || isCollection)) return keyOffset;
  return offsets[index] ?? 0;
}

interface Child {
  readonly value: unknown;
  /** Where the child's own offsets begin. */
  readonly index: number;
  readonly keyOffset: number | undefined;
}

function findChild(
  parent: unknown,
  part: string | number,
  offsets: readonly number[],
  start: number,
): Child | undefined {
  let index = start + 1;
  if (Array.isArray(parent)) {
    const wanted = Number(part);
    for (const [position, value] of parent.entries()) {
      if (position === wanted) return { value, index, keyOffset: undefined };
      index += countOffsets(value);
    }
    return undefined;
  }
  if (typeof parent !== 'object' || parent === null) return undefined;
  for (const [key, value] of Object.entries(parent)) {
    if (key === String(part)) return { value, index: index + 1, keyOffset: offsets[index] };
    index += 1 + countOffsets(value);
  }
  return undefined;
}

function countOffsets(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  let count = 1;
  if (Array.isArray(value)) for (const item of value) count += countOffsets(item);
  else for (const item of Object.values(value)) count += 1 + countOffsets(item);
  return count;
}
