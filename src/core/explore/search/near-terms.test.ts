import { describe, expect, it } from 'vitest';
import { nearTerms } from './near-terms.ts';

const terms = [
  ['housing', 'Housing'],
  ['air', 'Air and environment'],
  ['arts', 'Arts and culture'],
] as const;

describe('nearTerms', () => {
  it('finds labels by a misspelt word and by the beginning of a word', () => {
    expect(nearTerms(['hosing'], terms).map(([id]) => id)).toEqual(['housing']);
    expect(nearTerms(['environmental'], terms).map(([id]) => id)).toEqual(['air']);
  });

  it('puts labels with more of the words first', () => {
    expect(nearTerms(['culture', 'arts', 'air'], terms).map(([id]) => id)).toEqual(['arts', 'air']);
  });

  it('finds nothing for words far away', () => {
    expect(nearTerms(['zebra'], terms)).toEqual([]);
  });
});
