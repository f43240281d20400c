import { describe, expect, it } from 'vitest';

import { parseText } from '../../parse/parse-text.ts';
import { LARGE_LIMITS } from '../../parse/limits.ts';
import { schemaAt } from '../../schema/schema-at.ts';
import { describeForm } from './describe-form.ts';
import type { FormField } from './form-field.ts';
import { BY_HAND, DATASET_SECTIONS } from './form-sections.ts';
import { renderTemplate } from './render-template.ts';
import { getAt, setAt, type Plain } from './form-value.ts';

const SCHEMA = 'dataset.schema.json';
const fields = describeForm(SCHEMA, { terms: (name) => [{ value: name, label: name }] });

function all(list: readonly FormField[]): FormField[] {
  return list.flatMap((field) => [field, ...all(field.fields ?? [])]);
}

const find = (pointer: string): FormField => all(fields).find((one) => one.pointer === pointer)!;

describe('describeForm', () => {
  it('asks for every property of the schema, once, but for those that are left to the file', () => {
    const asked = DATASET_SECTIONS.flatMap((section) => section.fields);
    const properties = Object.keys(schemaAt(SCHEMA, [])!['properties'] as object);
    expect([...asked, ...BY_HAND].sort()).toEqual(properties.sort());
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('gives every question its name and choices', () => {
    for (const field of all(fields)) {
      expect(field.label, field.pointer).not.toBe('');
      if (['radios', 'select', 'checkboxes'].includes(field.control)) {
        expect(field.choices?.length, field.pointer).toBeGreaterThan(0);
      }
    }
  });

  it('chooses the control that fits', () => {
    expect(find('/title').control).toBe('text');
    expect(find('/summary').control).toBe('long');
    expect(find('/access/level').control).toBe('radios');
    expect(find('/licence').control).toBe('select');
    expect(find('/themes').control).toBe('checkboxes');
    expect(find('/keywords').control).toBe('words');
    expect(find('/coverage/places').control).toBe('places');
    expect(find('/coverage/bbox').control).toBe('numbers');
    expect(find('/distributions').control).toBe('groups');
    expect(find('/distributions/*/url').control).toBe('text');
    expect(find('/distributions/*/byteSize').control).toBe('number');
    expect(find('/columns/*/key').control).toBe('yes');
  });

  it('reads from the schema what is required, and when', () => {
    expect(fields.filter(({ required }) => required).map(({ pointer }) => pointer)).toEqual([
      '/title',
      '/summary',
      '/status',
      '/themes',
      '/access',
      '/frequency',
    ]);
    const open = { pointer: '/access/level', values: ['open'], not: false };
    expect(find('/licence').requiredWhen).toEqual([open]);
    expect(find('/access/reason')).toMatchObject({
      requiredWhen: [{ ...open, not: true }],
      forbiddenWhen: [open],
    });
    expect(find('/distributions/*/url').forbiddenWhen).toEqual([
      { pointer: '/access/level', values: ['shared', 'restricted', 'closed'], not: false },
    ]);
    expect(find('/supersededBy').requiredWhen).toEqual([
      { pointer: '/status', values: ['superseded'], not: false },
    ]);
  });
});

describe('renderTemplate', () => {
  it('shows every field, and needs no more than what is required to be an entry', () => {
    const text = renderTemplate('datasets/publisher/short-name.yaml', fields);
    for (const { pointer } of fields)
      expect(text).toMatch(new RegExp(`^(?:# )?${pointer.slice(1)}:`, 'm'));
    const value = parseText(text, LARGE_LIMITS).value as object;
    expect(Object.keys(value).sort()).toEqual([
      'access',
      'frequency',
      'licence',
      'status',
      'summary',
      'themes',
      'title',
    ]);
  });
});

describe('pointers', () => {
  it('put values where they lead, and never into a prototype', () => {
    const root: Plain = {};
    setAt(root, '/distributions/0/title', 'One');
    setAt(root, '/distributions/1', {});
    setAt(root, '/__proto__/polluted', true);
    expect(root['distributions']).toEqual([{ title: 'One' }, {}]);
    expect(({} as Plain)['polluted']).toBeUndefined();
    expect(getAt(root, '/distributions/0/title')).toBe('One');
    expect(getAt(root, '/constructor/name')).toBeUndefined();
  });
});
