import { describe, expect, it } from 'vitest';

import { apiSchemas } from '../core/generated/api-schemas.ts';
import { schemas } from '../core/generated/schemas.ts';

/** Answer → the entry whose fields it repeats, but for those that only its writers need. */
const ANSWERS = [
  ['dataset-record', 'dataset', ['overlayOf', 'pinned']],
  ['service-record', 'service', []],
  ['series-record', 'series', []],
  ['publisher-summary', 'publisher', ['maintainers']],
  ['publisher-record', 'publisher', ['maintainers']],
] as const;

/** Fields of answers that are in no entry. */
const ADDED = ['counts', 'derived', 'holdings', 'id', 'kind', 'links', 'publisher'];

function fieldsOf(schema: Readonly<Record<string, unknown>> | undefined): string[] {
  return Object.keys(schema?.['properties'] as object);
}

describe('the schemas of the JSON API', () => {
  it.each(ANSWERS)('%s has the fields of a %s, and no others', (answer, entry, kept) => {
    const fields = fieldsOf(apiSchemas.get(`${answer}.schema.json`));
    const authored = fieldsOf(schemas.get(`${entry}.schema.json`));
    expect(
      fields.filter((name) => authored.includes(name) || !ADDED.includes(name)).sort(),
    ).toEqual(authored.filter((name) => !(kept as readonly string[]).includes(name)).sort());
  });

  it('share no file name with those of entries, beside which they are published', () => {
    expect([...apiSchemas.keys()].filter((file) => schemas.has(file))).toEqual([]);
  });

  it.each([...apiSchemas])('%s allows no field that it does not describe', (_file, schema) => {
    expect(openObjects(schema, '')).toEqual([]);
  });
});

/** Where an object may have any field at all. */
function openObjects(node: unknown, at: string): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const schema = node as Record<string, unknown>;
  const isOpen = schema['type'] === 'object' && schema['additionalProperties'] === undefined;
  const parts = Object.entries(schema).filter(([key]) => key !== 'examples');
  return [
    ...(isOpen ? [at] : []),
    ...parts.flatMap(([key, part]) => openObjects(part, `${at}/${key}`)),
  ];
}
