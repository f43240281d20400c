import { describe, expect, it } from 'vitest';

import { fieldGuide } from '../../src/core/schema/field-guide.ts';
import type { FieldGuideField } from '../../src/core/schema/field-guide.ts';

function field(schema: string, path: string): FieldGuideField | undefined {
  return fieldGuide.find(({ name }) => name === schema)?.fields.find((item) => item.path === path);
}

describe('the guide to the fields', () => {
  it('says what every field is, with an example', () => {
    for (const { name, fields } of fieldGuide) {
      for (const { path, title, description, type, examples } of fields) {
        const words = [title, description, type].filter((text) => text === '' || text === 'value');
        expect({ name, path, words }).toEqual({ name, path, words: [] });
        expect(examples.length, `${name} ${path}`).toBeGreaterThan(0);
      }
    }
  });

  it('says where values come from', () => {
    expect(field('dataset', 'licence')?.vocabulary).toBe('licences');
    expect(field('dataset', 'themes')?.vocabulary).toBe('themes');
    expect(field('dataset', 'access.request.audiences[].who')?.vocabulary).toBe('audiences');
    expect(field('dataset', 'title')?.vocabulary).toBeUndefined();
  });

  it('says what is required, and when', () => {
    expect(field('service', 'title')).toMatchObject({ required: true, requiredWhen: [] });
    expect(field('dataset', 'supersededBy')).toMatchObject({
      required: false,
      requiredWhen: ['`status` is `superseded`'],
    });
    expect(field('dataset', 'title')?.requiredWhen).toEqual(['there is no `overlayOf`']);
    expect(field('dataset', 'contact.email')?.requiredWhen).toEqual(['there is no `contact.url`']);
    expect(field('dataset', 'access.request')?.requiredWhen).toEqual([
      '`access.level` is `shared` or `restricted`',
    ]);
  });

  it('says what is forbidden, and when', () => {
    expect(field('dataset', 'distributions[].url')).toMatchObject({
      requiredWhen: ['`access.level` is `open`'],
      forbiddenWhen: ['`access.level` is `shared` or `restricted` or `closed`'],
    });
    expect(field('service', 'noProbe')).toMatchObject({
      requiredWhen: ['there is no `probe`'],
      forbiddenWhen: ['there is `probe`'],
    });
  });

  it('puts types and limits into words', () => {
    expect(field('dataset', 'title')).toMatchObject({
      type: 'text',
      limits: ['5 to 120 characters'],
    });
    expect(field('dataset', 'keywords')).toMatchObject({
      type: 'list of texts',
      limits: [
        '1 to 20 entries',
        'no entry twice',
        'each 2 to 60 characters',
        'each in the form of the examples',
      ],
    });
    expect(field('dataset', 'coverage.bbox')?.type).toBe('list of 4 numbers');
    expect(field('dataset', 'landingPage')?.type).toBe('web address');
    expect(field('dataset', 'distributions')?.type).toBe('list of groups of fields');
    expect(field('service', 'promise.availability')?.limits).toEqual(['0 to 100']);
    expect(field('dataset', 'status')?.allowed).toEqual([
      ...['draft', 'current', 'superseded', 'withdrawn'],
    ]);
  });

  it('puts each field before its parts', () => {
    for (const { fields } of fieldGuide) {
      const paths = fields.map(({ path }) => path);
      for (const [index, { path, depth }] of fields.entries()) {
        const parent = path.replace(/\.[^.]+$/, '').replace(/\[\]$/, '');
        if (depth > 0) expect(paths.slice(0, index)).toContain(parent);
        else expect(path).not.toContain('.');
      }
    }
  });
});
