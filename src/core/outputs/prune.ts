/** Leaves out what is not known: undefined values and empty lists. */
export function prune<T extends object>(
  thing: T,
): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(
    Object.entries(thing).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ) as { [Key in keyof T]: Exclude<T[Key], undefined> };
}
