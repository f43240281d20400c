export type Schema = Readonly<Record<string, unknown>>;

/** Keywords whose value is a map from names to schemas, because a property may be called `title`. */
const MAPS = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas']);

/** Changes every schema directly inside the value of a keyword; a value without schemas stays. */
export function mapSchemas(
  keyword: string,
  value: unknown,
  change: (inner: Schema) => unknown,
): unknown {
  const inner = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(inner);
    return typeof part === 'object' && part !== null ? change(part as Schema) : part;
  };
  if (!MAPS.has(keyword)) return keyword === 'const' || keyword === 'enum' ? value : inner(value);
  return Object.fromEntries(
    Object.entries(value as Schema).map(([name, part]) => [name, inner(part)]),
  );
}
