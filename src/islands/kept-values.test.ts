import { describe, expect, it } from 'vitest';

import { forgetValue, keepValue, keptValue, type Keeping } from './kept-values.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 3);

/** What a browser's storage does, as far as it is used. */
function storageOf(values: Map<string, string>): Keeping['storage'] {
  return {
    getItem: (name) => values.get(name) ?? null,
    setItem: (name, value) => void values.set(name, value),
    removeItem: (name) => void values.delete(name),
    key: (index) => [...values.keys()][index] ?? null,
    get length() {
      return values.size;
    },
  };
}

describe('values kept in the browser', () => {
  const values = new Map<string, string>();
  const on = (day: number, basePath = '/data/'): Keeping => ({
    ...{ storage: storageOf(values), basePath },
    now: START + day * DAY,
  });

  it('last for 30 days after they were kept last', () => {
    values.clear();
    keepValue('request:a', { x: 1 }, on(0));
    keepValue('request:b', 2, on(0));
    expect(keptValue('request:a', on(30))).toEqual({ x: 1 });
    keepValue('request:a', { x: 2 }, on(30));
    expect(keptValue('request:a', on(31))).toEqual({ x: 2 });
    // Looking for one throws away all that are too old.
    expect([...values.keys()]).toEqual(['register:/data/:request:a']);
    expect(keptValue('request:a', on(61))).toBeUndefined();
    expect(values.size).toBe(0);
  });

  it('belong to the site, not to the host', () => {
    values.clear();
    keepValue('draft:new', 'ours', on(0));
    keepValue('draft:new', 'theirs', on(0, '/other/'));
    expect(keptValue('draft:new', on(0))).toBe('ours');
    expect(keptValue('draft:new', on(0, '/'))).toBeUndefined();
    expect(keptValue('draft:new', on(40))).toBeUndefined();
    expect([...values.keys()]).toEqual(['register:/other/:draft:new']);
    forgetValue('draft:new', on(0, '/other/'));
    expect(values.size).toBe(0);
  });

  it('go if nobody can say how old they are', () => {
    values.clear();
    values.set('register:request:datasets/acme/roads', '{"aims":["x"]}');
    values.set('register:draft:new', '{}');
    values.set('register:/data/:draft:a', 'not JSON');
    values.set('register:/data/:draft:b', JSON.stringify({ saved: START + 900 * DAY, value: 1 }));
    values.set('something else', 'stays');
    expect(keptValue('draft:a', on(0))).toBeUndefined();
    expect([...values.keys()]).toEqual(['something else']);
  });
});
