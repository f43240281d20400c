/** An object without some of its fields. */
export function omit<T extends object, Key extends keyof T>(
  thing: T,
  keys: readonly Key[],
): Omit<T, Key> {
  const left = new Set<string>(keys.map(String));
  return Object.fromEntries(Object.entries(thing).filter(([key]) => !left.has(key))) as Omit<
    T,
    Key
  >;
}
