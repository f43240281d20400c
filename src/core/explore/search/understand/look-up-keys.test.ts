import { describe, expect, it } from 'vitest';
import { keyOf, keysIn } from './look-up-keys.ts';

describe('keys', () => {
  it.each([
    ['https://doi.org/10.5255/UKDA-SN-9248-1', '10.5255/ukda-sn-9248-1'],
    ['doi:10.5255/UKDA-SN-9248-1', '10.5255/ukda-sn-9248-1'],
    ['10.5255/UKDA-SN-9248-1', '10.5255/ukda-sn-9248-1'],
    ['https://example.org/Data/', 'example.org/data'],
    ['SN 9248', 'sn9248'],
  ])('%s', (text, key) => {
    expect(keyOf(text)).toBe(key);
  });

  it.each([
    ['SN 9248', ['sn9248', '9248']],
    ['study 6727', ['study6727', '6727']],
    ['<https://example.org/a.csv>', ['example.org/a.csv']],
    ['gla/house-prices', ['gla/house-prices']],
    ['air-quality maps', ['air-quality']],
    ['E09000012', ['e09000012']],
    ['house prices', []],
    ['census 2011', ['census2011']],
    ['', []],
  ])('%s may be %j', (query, keys) => {
    expect(keysIn(query)).toEqual(expect.arrayContaining(keys));
    if (keys.length === 0) expect(keysIn(query)).toEqual([]);
  });

  it('looks up few words of a long text', () => {
    expect(keysIn('a1b2 '.repeat(1e5)).length).toBeLessThan(6);
    expect(keysIn(Array.from({ length: 99 }, (_, n) => `id-${n}00`).join(' '))).toHaveLength(5);
  });
});
