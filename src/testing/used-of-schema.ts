type Schema = Readonly<Record<string, unknown>>;

/** What a schema offers and what some values take of it, as paths: `distributions[].format`, `status=draft`. */
export interface UseOfSchema {
  readonly offered: Set<string>;
  readonly used: Set<string>;
}

/**
 * Walks a schema beside values that are valid against it.
 * @param schemas every schema by its file name, to follow references
 * @param file the schema to start at; schemas of other files that are entries themselves are not looked into
 */
export function useOfSchema(
  schemas: ReadonlyMap<string, Schema>,
  file: string,
  values: readonly unknown[],
): UseOfSchema {
  const use: UseOfSchema = { offered: new Set(), used: new Set() };
  walk(schemas.get(file)!, values, '');
  return use;

  function walk(schema: Schema, found: readonly unknown[], path: string): void {
    const { $ref, properties = {}, items, prefixItems, additionalProperties, enum: words } = schema;
    if (typeof $ref === 'string') {
      const shared = /^common\.schema\.json#\/\$defs\/(.+)$/.exec($ref)?.[1];
      const definitions = schemas.get('common.schema.json')!['$defs'] as Record<string, Schema>;
      if (shared !== undefined) walk(definitions[shared]!, found, path);
    }
    for (const word of (words as unknown[] | undefined) ?? []) {
      note(`${path}=${String(word)}`, found.includes(word));
    }
    for (const [name, part] of Object.entries(properties as Record<string, Schema>)) {
      const here = path === '' ? name : `${path}.${name}`;
      const there = found.filter((value) => Object.hasOwn(value as object, name));
      note(here, there.length > 0);
      walk(
        part,
        there.map((value) => (value as Record<string, unknown>)[name]),
        here,
      );
    }
    const inside = found.flatMap((value) => (isCompound(value) ? Object.values(value) : []));
    for (const part of [items, additionalProperties]) {
      if (isCompound(part) && prefixItems === undefined) walk(part as Schema, inside, `${path}[]`);
    }
  }

  function note(what: string, isUsed: boolean): void {
    use.offered.add(what);
    if (isUsed) use.used.add(what);
  }
}

function isCompound(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
