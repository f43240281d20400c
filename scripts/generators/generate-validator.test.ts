import { join } from 'node:path';

import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

import { schemas } from '../../src/core/generated/schemas.ts';
import { generateValidator } from './generate-validator.ts';
import { limitsSchema } from './limits-schema.ts';

const CORE = join(import.meta.dirname, '../../src/core');

describe('the generated validator', () => {
  it('compiles nothing at run time', async () => {
    const source = await generateValidator(schemas);
    expect(/\bnew Function\b|\beval\(/.test(source)).toBe(false);
    expect(source).toContain('from"../formats.ts"');
  });

  it('goes into a page together with the whole check of a file', async () => {
    const { outputFiles, warnings } = await build({
      entryPoints: [join(CORE, 'validate/validate-files.ts')],
      bundle: true,
      minify: true,
      write: false,
      platform: 'browser',
      format: 'esm',
    });
    expect(warnings).toEqual([]);
    expect(/\bnew Function\b|from"node:/.test(outputFiles[0]!.text)).toBe(false);
  });
});

describe('limitsSchema', () => {
  it('keeps types and upper limits, and sets one for patterns that have none', () => {
    const schema = {
      $id: 'x',
      title: 'X',
      type: 'object',
      additionalProperties: false,
      maxProperties: 5,
      required: ['a'],
      properties: {
        type: { type: 'string', pattern: 'x', minLength: 1 },
        b: { $ref: 'y', description: 'B', format: 'email' },
        c: {
          type: 'array',
          maxItems: 2,
          uniqueItems: true,
          items: { type: 'string', maxLength: 9 },
        },
      },
      allOf: [{ if: { required: ['a'] }, then: { required: ['b'] } }],
    };
    expect(limitsSchema(schema)).toEqual({
      $id: 'x',
      type: 'object',
      maxProperties: 5,
      properties: {
        type: { type: 'string', maxLength: 2048 },
        b: { $ref: 'y' },
        c: { type: 'array', maxItems: 2, items: { type: 'string', maxLength: 9 } },
      },
    });
  });
});
