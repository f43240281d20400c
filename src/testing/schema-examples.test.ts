import { globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

import { fill, readExampleHead } from '../../scripts/generators/examples/example-file.ts';
import {
  expectationsOf,
  makeFindFaults,
  type Fault,
} from '../../scripts/generators/examples/find-faults.ts';
import { mutate } from '../../scripts/generators/examples/mutations.ts';
import {
  schemaLocations,
  traceable,
  type Schema,
} from '../../scripts/generators/examples/schema-locations.ts';
import { full } from '../core/validate/generated/validator.mjs';
import { parseYaml } from '../core/parse/parse-yaml.ts';

const SCHEMAS = resolve(import.meta.dirname, '../../schemas');

const schemas = new Map(
  globSync('*.schema.json', { cwd: SCHEMAS })
    .sort()
    .map((file) => [file, readSchema(file)]),
);
const names = [...schemas.keys()]
  .filter((file) => file !== 'common.schema.json')
  .map((file) => basename(file, '.schema.json'));
const findFaults = makeFindFaults(schemas);

interface Example {
  readonly path: string;
  readonly value: unknown;
  readonly expectations: readonly string[];
  readonly faults: readonly Fault[];
}

describe.each(names)('examples of the schema %s', (name) => {
  const file = `${name}.schema.json`;
  let valid: Example[];
  let invalid: Example[];

  beforeAll(() => {
    valid = readExamples(name, 'valid');
    invalid = readExamples(name, 'invalid');
  });

  it('are there, the valid ones minimal and full', () => {
    const paths = valid.map(({ path }) => basename(path));
    expect(paths).toEqual(expect.arrayContaining(['full.yaml', 'minimal.yaml']));
    expect(invalid.length).toBeGreaterThan(0);
  });

  it('pass if they are valid', () => {
    expect(valid.filter(({ faults }) => faults.length > 0)).toEqual([]);
  });

  it('fail exactly as they say if they are invalid', () => {
    for (const { path, expectations, faults } of invalid) {
      expect(expectations.length, path).toBeGreaterThan(0);
      expect({ path, faults: expectationsOf(faults) }).toEqual({ path, faults: expectations });
    }
  });

  it('are judged alike by the generated validator', () => {
    for (const { path, value, faults } of [...valid, ...invalid]) {
      expect({ path, isValid: full.get(file)?.(value) }).toEqual({
        path,
        isValid: faults.length === 0,
      });
    }
  });

  it('show every keyword of the schema failing', () => {
    const failed = new Set(invalid.flatMap(({ faults }) => faults.map(({ location }) => location)));
    const uncovered = schemaLocations(schemas, file)
      .filter(({ id, isCondition }) => !isCondition && !failed.has(id))
      .map(({ id }) => id);
    expect(uncovered).toEqual([]);
  });

  it('depend on every keyword of its conditions', () => {
    const examples = [...valid, ...invalid];
    const idle = schemaLocations(schemas, file)
      .filter(({ isCondition }) => isCondition)
      .filter(({ owner, keyword, name: property }) => {
        const without = makeFindFaults(schemasWithout(owner, keyword, property));
        return examples.every(({ value, faults }) => sameFaults(without(file, value), faults));
      })
      .map(({ id }) => id);
    expect(idle).toEqual([]);
  });
});

it('every shared part is used by a schema', () => {
  const text = [...schemas.values()].map((schema) => JSON.stringify(schema)).join('');
  const shared = Object.keys(schemas.get('common.schema.json')?.['$defs'] as Schema);
  const unused = shared.filter((name) => !text.includes(`"common.schema.json#/$defs/${name}"`));
  expect(unused).toEqual([]);
});

function readSchema(file: string): Schema {
  return traceable(JSON.parse(readFileSync(resolve(SCHEMAS, file), 'utf8')) as Schema);
}

function readExamples(name: string, verdict: 'valid' | 'invalid'): Example[] {
  const paths = globSync(`examples/${name}/${verdict}/*.yaml`, { cwd: SCHEMAS }).sort();
  return paths.map((path) => {
    const text = readFileSync(resolve(SCHEMAS, path), 'utf8');
    const parsed = parseYaml({ file: path, text });
    if (parsed.problems.length > 0) throw new Error(`${path}: ${JSON.stringify(parsed.problems)}`);
    const { expectations, fills } = readExampleHead(text);
    const value = fills.reduce<unknown>(
      (root, { path: at, size }) =>
        mutate(root, { path: at, change: (part: unknown) => fill(part, size) }),
      parsed.value,
    );
    return { path, value, expectations, faults: findFaults(`${name}.schema.json`, value) };
  });
}

/** The schemas without one keyword of one node, or without one name in its `required`. */
function schemasWithout(owner: Schema, keyword: string, name?: string): Map<string, Schema> {
  const copy = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(copy);
    if (typeof node !== 'object' || node === null) return node;
    const entries = Object.entries(node).flatMap(([key, part]: [string, unknown]) => {
      if (node !== owner || key !== keyword) return [[key, copy(part)]];
      const rest = name === undefined ? [] : (part as string[]).filter((item) => item !== name);
      return rest.length === 0 ? [] : [[key, rest]];
    });
    return Object.fromEntries(entries) as unknown;
  };
  return new Map([...schemas].map(([file, schema]) => [file, copy(schema) as Schema]));
}

function sameFaults(a: readonly Fault[], b: readonly Fault[]): boolean {
  return expectationsOf(a).join('\n') === expectationsOf(b).join('\n');
}
