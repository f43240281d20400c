import { globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';

import { formats } from '../core/validate/formats.ts';

type Node = Readonly<Record<string, unknown>>;

const SCHEMAS = resolve(import.meta.dirname, '../../schemas');

const schemas = new Map(
  globSync(['*.schema.json', 'api/v1/*.schema.json'], { cwd: SCHEMAS })
    .sort()
    .map((path) => [
      basename(path),
      JSON.parse(readFileSync(resolve(SCHEMAS, path), 'utf8')) as Node,
    ]),
);

/** Where a schema describes values, not conditions on them. */
const DESCRIBES = ['properties', '$defs', 'prefixItems', 'items', 'additionalProperties'];

const ajv = new Ajv2020({ allErrors: true, strict: false, formats });
for (const schema of schemas.values()) ajv.addSchema(schema);

describe.each([...schemas.keys()])('the words of %s', (file) => {
  const fields = fieldsOf(schemas.get(file)!, '');

  it.each(fields)('$pointer has a title, a description and examples that are valid', (field) => {
    const { title, description, examples } = field.node;
    expect(title).toMatch(/^\S.*[^.\s]$/);
    expect(description).toMatch(/^\S[^]*\S$/);
    expect(examples).toEqual(expect.arrayContaining([expect.anything()]));
    const validate = ajv.compile({ $ref: `${file}#${field.pointer}` });
    for (const example of examples as unknown[]) {
      validate(example);
      expect({ example, errors: validate.errors }).toEqual({ example, errors: null });
    }
  });
});

it('every schema says what it is', () => {
  for (const schema of schemas.values()) {
    expect(schema).toMatchObject({
      title: expect.any(String) as unknown,
      description: expect.any(String) as unknown,
    });
  }
});

function fieldsOf(node: Node, pointer: string): { pointer: string; node: Node }[] {
  return DESCRIBES.flatMap((keyword) => {
    const value = node[keyword];
    if (typeof value !== 'object' || value === null) return [];
    const isGroup = keyword === 'properties' || keyword === '$defs' || Array.isArray(value);
    const parts = isGroup ? Object.entries(value as Node) : [['', value] as const];
    return parts.flatMap(([name, part]) => {
      const at = `${pointer}/${keyword}${name === '' ? '' : `/${name}`}`;
      const field = part as Node;
      return [{ pointer: at, node: field }, ...fieldsOf(field, at)];
    });
  });
}
