type Schema = Readonly<Record<string, unknown>>;

/** Keywords for people. Validation does not need them, and they are half of the text. */
const ANNOTATIONS = new Set([
  'title',
  'description',
  'examples',
  'default',
  '$comment',
  'markdownDescription',
]);

/** Keywords whose value is a map from names to schemas, because a property may be called `title`. */
const MAPS = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas']);

/** A schema without the parts that only people read. */
export function withoutAnnotations(schema: Schema): Schema {
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => !ANNOTATIONS.has(keyword))
      .map(([keyword, value]) => [
        keyword,
        MAPS.has(keyword)
          ? Object.fromEntries(
              Object.entries(value as Schema).map(([name, part]) => [name, strip(part)]),
            )
          : keyword === 'const' || keyword === 'enum'
            ? value
            : strip(value),
      ]),
  );
}

function strip(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(strip);
  return typeof part === 'object' && part !== null ? withoutAnnotations(part as Schema) : part;
}
