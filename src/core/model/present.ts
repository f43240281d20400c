/** What there is of a list: a condition that does not hold, or nothing in its place, leaves no trace. */
export function present<T>(items: readonly (T | false | undefined | '')[]): T[] {
  return items.filter((item): item is T => item !== undefined && item !== false && item !== '');
}
