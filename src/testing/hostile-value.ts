import { schemas } from '../core/generated/schemas.ts';
import { schemaAt, type SchemaNode } from '../core/schema/schema-at.ts';

/** What an attacker writes where the checks do not look. */
export interface Attack {
  /** In place of every text. */
  readonly text: string;
  /** In place of every web address. */
  readonly address: string;
  /** In place of every number. */
  readonly number: number;
}

/** A value by its place, `/distributions/0/url`, which is kept as it is: what decides whether the rest is told. */
export type Kept = Readonly<Record<string, unknown>>;

type Path = readonly (string | number)[];

/**
 * Makes an entry that has every field of its schema, at every depth, with hostile values in all of them. A new field
 * of a schema is attacked by itself.
 * @param file schema file name, `dataset.schema.json`
 * @param kept values by JSON pointer; `undefined` leaves a field out
 * @returns past all checks but for the types of values; words of an enumeration stay, or most outputs would refuse it
 * @throws where the schema has a place that could not be filled
 */
export function hostileValue(file: string, attack: Attack, kept: Kept = {}): object {
  const fill = (path: Path): unknown => {
    const pointer = path.map((part) => `/${part}`).join('');
    if (Object.hasOwn(kept, pointer)) return kept[pointer];
    const node = schemaAt(file, path);
    if (!node) throw new Error(`${file} has no place ${pointer}.`);
    const words = node['enum'] ?? ('const' in node ? [node['const']] : undefined);
    if (Array.isArray(words)) return words[0];
    switch (node['type']) {
      case 'object':
        return { ...filled(Object.keys(node['properties'] ?? {})), ...others(node) };
      case 'array':
        return (Array.isArray(node['prefixItems']) ? node['prefixItems'] : [0]).map((_, index) =>
          fill([...path, index]),
        );
      case 'number':
      case 'integer':
        return attack.number;
      case 'boolean':
        return true;
      case 'string':
        return node['format'] === 'https-url' ? attack.address : attack.text;
      default:
        throw new Error(`No hostile value is known for ${file}${pointer}.`);
    }

    function filled(names: readonly string[]): object {
      const values = names.map((name) => [name, fill([...path, name])] as const);
      return Object.fromEntries(values.filter(([, value]) => value !== undefined));
    }

    /** Fields whose names are anybody's. */
    function others(map: SchemaNode): object {
      return typeof map['additionalProperties'] === 'object' ? filled([attack.text]) : {};
    }
  };
  if (!schemas.has(file)) throw new Error(`There is no schema ${file}.`);
  return fill([]) as object;
}
