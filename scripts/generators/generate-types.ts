import { compile, type JSONSchema } from 'json-schema-to-typescript';

type Schema = Record<string, unknown>;

const BANNER = '// Generated from schemas/ by `npm run generate`. Do not edit.\n\n';

/** Keywords that limit values but that a TypeScript type cannot express. */
const NOT_TYPES = new Set(['allOf', 'anyOf', 'if', 'then', 'else', 'examples', '$schema', '$id']);

/**
 * Makes the TypeScript types of every entry from the JSON Schemas.
 * @param schemas file name (`dataset.schema.json`) → parsed schema, including `common.schema.json`
 * @returns the source of one module, with one exported type per schema and shared object
 */
export async function generateTypes(schemas: ReadonlyMap<string, Schema>): Promise<string> {
  const common = schemas.get('common.schema.json')!['$defs'] as Record<string, Schema>;
  const definitions: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(common)) definitions[name] = simplify(schema);
  for (const [file, schema] of schemas) {
    if (file === 'common.schema.json') continue;
    const key = typeKey(file);
    // A shared part may have the name of a file: access has a request, and requests have files.
    const free = Object.hasOwn(common, key) ? `${key}-entry` : key;
    definitions[free] = { ...(simplify(schema) as Schema), title: schema['title'] };
  }
  const root = { title: 'Definitions', type: 'object', additionalProperties: false, definitions };
  const source = await compile(root as JSONSchema, 'Definitions', {
    bannerComment: '',
    unreachableDefinitions: true,
    ignoreMinAndMaxItems: false,
    maxItems: 4,
    style: { singleQuote: true, printWidth: 100 },
  });
  return BANNER + source.replace(/export interface Definitions \{\}\n/, '').trimStart();
}

const typeKey = (file: string): string => file.replace('.schema.json', '');

/**
 * Keeps what a type can express. Titles go, except on objects, because each titled scalar would become an alias;
 * `minItems` goes, because a non-empty array type would burden every caller.
 */
function simplify(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(simplify);
  if (typeof node !== 'object' || node === null) return node;
  const schema = node as Schema;
  if (typeof schema['$ref'] === 'string') {
    return { $ref: localRef(schema['$ref']) };
  }
  const out: Schema = {};
  for (const [key, value] of Object.entries(schema)) {
    if (NOT_TYPES.has(key)) continue;
    if (key === 'title' && schema['type'] !== 'object') continue;
    if (key === 'minItems' || key === 'maxItems' || key === 'prefixItems') continue;
    if (key === 'properties') {
      out[key] = Object.fromEntries(
        Object.entries(value as Schema).map(([name, part]) => [name, simplify(part)]),
      );
    } else out[key] = simplify(value);
  }
  if (Array.isArray(schema['prefixItems'])) {
    out['items'] = schema['prefixItems'].map(simplify);
    out['minItems'] = out['maxItems'] = schema['prefixItems'].length;
  }
  return out;
}

function localRef(ref: string): string {
  const [file = '', pointer = ''] = ref.split('#');
  const name = pointer.split('/').at(-1);
  return `#/definitions/${name ? name : typeKey(file)}`;
}
