import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';

import { describeProblem } from '../../src/core/report/describe-problem.ts';
import { makeProblem } from '../../src/core/report/make-problem.ts';
import { describeError } from '../../src/core/validate/describe-error.ts';
import { makeFindFaults } from './examples/find-faults.ts';
import { generateInvalidExamples } from './examples/generate-invalid-examples.ts';
import { schemaLocations, TAUGHT_IN, type Schema } from './examples/schema-locations.ts';
import { limitsInWords } from './field-guide/in-words.ts';

const ROOT = resolve(import.meta.dirname, '../..');

const schemaOf = (width: Schema): ReadonlyMap<string, Schema> =>
  new Map([['way.schema.json', { $id: 'way.schema.json', type: 'object', properties: { width } }]]);

describe('a keyword that nobody knows', () => {
  it('stops the generators, which name each file to teach', () => {
    const message = (): string => {
      try {
        schemaLocations(schemaOf({ type: 'number', multipleOf: 5 }), 'way.schema.json');
        return '';
      } catch (error) {
        return String(error);
      }
    };
    expect(message()).toContain(
      'multipleOf in way.schema.json#/properties/width is not known. Teach it here:\n',
    );
    for (const path of Object.keys(TAUGHT_IN)) {
      expect(message()).toContain(`\n  ${path}: `);
      expect(existsSync(join(ROOT, path)), path).toBe(true);
    }
  });
});

describe('exclusiveMinimum', () => {
  const width = { type: 'number', title: 'Width', exclusiveMinimum: 0 };

  it('has an invalid example', () => {
    const schemas = schemaOf(width);
    const locations = schemaLocations(schemas, 'way.schema.json');
    const bases = new Map([['full', { width: 3 }]]);
    const texts = generateInvalidExamples(
      'way.schema.json',
      locations,
      bases,
      makeFindFaults(schemas),
    );
    expect(texts.get('exclusive-minimum.yaml')).toMatch(
      /^# expect: \/width exclusiveMinimum\n[^]*\nwidth: 0\n$/,
    );
  });

  it.each<[Schema, string[]]>([
    [width, ['more than 0']],
    [{ ...width, maximum: 1000 }, ['more than 0', 'at most 1,000']],
    [{ minimum: 1, maximum: 9 }, ['1 to 9']],
    [{ maximum: 9 }, ['at most 9']],
  ])('is in the guide to the fields: %j', (node, words) => {
    expect(limitsInWords(node, undefined)).toEqual(words);
  });

  it.each<[Schema, number, string]>([
    [width, 0, '`width` must be more than 0.'],
    [{ ...width, maximum: 9 }, 0, '`width` must be more than 0 and at most 9.'],
    [{ minimum: 1, maximum: 9 }, 0, '`width` must be between 1 and 9.'],
    [{ minimum: 1 }, 0, '`width` must be at least 1.'],
    [{ maximum: 9 }, 10, '`width` must be at most 9.'],
  ])('has a message: %j', (node, value, what) => {
    const validate = new Ajv2020({ strict: false }).compile(node);
    expect(validate(value)).toBe(false);
    const [error] = validate.errors as [ErrorObject];
    const { code, args } = describeError(error, ['width'], node, { width: value }, {});
    expect(code).toBe('schema/number-range');
    expect(describeProblem(makeProblem({ code, file: 'x.yaml', args })).what).toBe(what);
  });
});
