import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openWords, packWords } from './word-list.ts';

describe('packWords and openWords', () => {
  it('give back every word of letters, in order', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,30}$/));
    fc.assert(
      fc.property(words, (list) => {
        const opened = openWords(packWords(new Map(list.map((word) => [word, 1]))));
        expect(opened.map(({ word }) => word)).toEqual(list.sort());
      }),
    );
  });

  it('rounds how often a word occurs down to a power of two, and keeps nought', () => {
    const counts = new Map([
      ['air', 0],
      ['bus', 1],
      ['car', 7],
    ]);
    expect(openWords(packWords(counts))).toEqual([
      { word: 'air', count: 0 },
      { word: 'bus', count: 1 },
      { word: 'car', count: 4 },
    ]);
  });

  it('leaves out numbers, codes and very short words', () => {
    const counts = new Map(['ab', '2021', 'lsoa11cd'].map((word) => [word, 3]));
    expect(openWords(packWords(counts))).toEqual([]);
  });
});
