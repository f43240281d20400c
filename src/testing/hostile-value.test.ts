import { describe, expect, it } from 'vitest';
import { RECORD_FIELDS } from '../core/describe/record-fields.ts';
import { schemas } from '../core/generated/schemas.ts';
import { hostileValue } from './hostile-value.ts';

const ATTACK = { text: '<script>', address: 'javascript:alert(1)', number: Number.NaN };

/** Schemas of files, not of what several of them share. */
const FILES = [...schemas.keys()].filter((file) => file !== 'common.schema.json');

/** Every value but objects and lists, with its place. */
function leaves(value: unknown, at = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[at, value]];
  return Object.entries(value).flatMap(([key, part]) => leaves(part, `${at}/${key}`));
}

describe('hostileValue', () => {
  it.each(FILES)('fills every field of %s', (file) => {
    const value = hostileValue(file, ATTACK);
    expect(Object.keys(value)).toEqual(
      expect.arrayContaining(Object.keys(schemas.get(file)!['properties'] ?? {})),
    );
    expect(leaves(value).filter(([, leaf]) => leaf === undefined)).toEqual([]);
  });

  it.each(Object.entries(RECORD_FIELDS))('attacks every field of a %s', (kind, fields) => {
    const found = leaves(hostileValue(`${kind}.schema.json`, ATTACK));
    const attacked = new Set(
      found
        .filter(([, leaf]) => Object.values(ATTACK).some((hostile) => Object.is(hostile, leaf)))
        .map(([place]) => place.split('/')[1]),
    );
    // Their only values are words of the schema.
    const words = ['status', 'pinned', 'form'];
    expect(Object.keys(fields).filter((name) => !attacked.has(name))).toEqual(
      Object.keys(fields).filter((name) => words.includes(name)),
    );
  });

  it('attacks what lies deep, texts and addresses each with their own', () => {
    const found = new Map(leaves(hostileValue('dataset.schema.json', ATTACK)));
    for (const place of ['/access/request/steps/0', '/columns/0/values/0', '/coverage/period/end'])
      expect(found.get(place), place).toBe(ATTACK.text);
    for (const place of ['/distributions/0/url', '/landingPage', '/access/request/url'])
      expect(found.get(place), place).toBe(ATTACK.address);
    for (const place of ['/coverage/bbox/3', '/distributions/0/byteSize'])
      expect(found.get(place), place).toBe(ATTACK.number);
  });

  it('keeps what is to be kept, and leaves out what is to be left out', () => {
    const kept = { '/access': { level: 'open' }, '/status': 'current', '/overlayOf': undefined };
    const value = hostileValue('dataset.schema.json', ATTACK, kept);
    expect(value).toMatchObject({ access: { level: 'open' }, status: 'current' });
    expect(value).not.toHaveProperty('overlayOf');
  });

  it('refuses a schema that is not there', () => {
    expect(() => hostileValue('nothing.schema.json', ATTACK)).toThrow('nothing.schema.json');
  });
});
