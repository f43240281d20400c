import { RECORD_FIELDS } from '../../src/core/describe/record-fields.ts';

type Schema = Readonly<Record<string, unknown>>;

/** What an answer says of a field: nothing, something else than the entry's schema, or the same. */
type Plan = { readonly api?: false | { readonly description: string } };

/** Answers that repeat the fields of an entry: file name → the kind of entry, and plans of its fields. */
const ANSWERS = new Map<string, readonly [string, Readonly<Record<string, Plan>>]>([
  ...Object.entries(RECORD_FIELDS).map(
    ([kind, plans]) => [`${kind}-record.schema.json`, [kind, plans]] as const,
  ),
  ...['publisher-summary', 'publisher-record'].map(
    (name) => [`${name}.schema.json`, ['publisher', { maintainers: { api: false } }]] as const,
  ),
]);

/** What a property of an answer repeats of the entry's, beside the reference to it. */
const REPEATED = ['title', 'description', 'examples'];

/**
 * Writes the fields of an entry into the schema of the answer that repeats them, so that an answer never has a
 * field that its published schema forbids. What only the answer has stays as it is, before the fields and after.
 * @param file name of the answer's schema, `dataset-record.schema.json`
 * @param schema the answer's schema as it is
 * @param schemas those of entries, by file name
 * @returns undefined where the answer repeats no entry
 */
export function generateApiSchema(
  file: string,
  schema: Schema,
  schemas: ReadonlyMap<string, Schema>,
): Schema | undefined {
  const answer = ANSWERS.get(file);
  if (!answer) return undefined;
  const [kind, plans] = answer;
  const start = `${kind}.schema.json#/properties/`;
  const isField = ([, node]: [string, unknown]): boolean =>
    String((node as Schema)['$ref']).startsWith(start);
  const all = Object.entries(schema['properties'] as Schema);
  const own = all.filter((property) => !isField(property));
  const first = all.findIndex(isField);
  const properties = schemas.get(`${kind}.schema.json`)!['properties'] as Record<string, Schema>;
  const fields = Object.entries(properties).flatMap(([name, node]): [string, Schema][] => {
    const api = plans[name]?.api;
    if (api === false) return [];
    const repeated = REPEATED.filter((key) => key in node).map((key) => [key, node[key]]);
    return [[name, { $ref: start + name, ...Object.fromEntries(repeated), ...api }]];
  });
  return {
    ...schema,
    properties: Object.fromEntries([...own.slice(0, first), ...fields, ...own.slice(first)]),
  };
}
