/** Leaves out what is not known: undefined, and lists without entries. */
export function prune(thing: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const known: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(thing)) {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    known[name] = value;
  }
  return known;
}
