import { describe, expect, it } from 'vitest';
import { apiSchemas } from '../../src/core/generated/api-schemas.ts';
import { schemas } from '../../src/core/generated/schemas.ts';
import { generateApiSchema } from './generate-api-schema.ts';

/** The schema of an entry with one more field, first of all. */
function withField(file: string, name: string): Map<string, Record<string, unknown>> {
  const schema = schemas.get(file)!;
  const field = { title: 'New', description: 'A new field.', type: 'number', examples: [1] };
  const properties = { [name]: field, ...(schema['properties'] as object) };
  return new Map([...schemas, [file, { ...schema, properties }]]);
}

describe('generateApiSchema', () => {
  it.each(['dataset', 'service', 'series'])('gives a new field of a %s to its answer', (kind) => {
    const file = `${kind}-record.schema.json`;
    const made = generateApiSchema(
      file,
      apiSchemas.get(file)!,
      withField(`${kind}.schema.json`, 'x'),
    );
    const properties = made?.['properties'] as Record<string, unknown>;
    expect(properties['x']).toEqual({
      $ref: `${kind}.schema.json#/properties/x`,
      title: 'New',
      description: 'A new field.',
      examples: [1],
    });
    // Between what the answer has before the fields of the entry, and after them.
    expect(Object.keys(properties).slice(0, 5)).toEqual(['id', 'kind', 'publisher', 'x', 'title']);
    expect(Object.keys(properties).slice(-2)).toEqual(['derived', 'links']);
  });

  it('leaves out what the answer does not tell', () => {
    const file = 'publisher-summary.schema.json';
    const made = generateApiSchema(
      file,
      apiSchemas.get(file)!,
      withField('publisher.schema.json', 'x'),
    );
    const properties = Object.keys(made?.['properties'] as object);
    expect(properties).toContain('x');
    expect(properties).not.toContain('maintainers');
  });

  it('leaves answers alone that repeat no entry', () => {
    expect(
      generateApiSchema('index.schema.json', apiSchemas.get('index.schema.json')!, schemas),
    ).toBe(undefined);
  });
});
