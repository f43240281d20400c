import { distance } from 'fastest-levenshtein';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearestWords } from './correct-word.ts';

const list = ['quality', 'qualities', 'equality', 'places', 'hire', 'fire', 'transport'].map(
  (word, index) => ({ word, count: 2 ** index }),
);

describe('editDistance', () => {
  it('counts a swap of neighbours as one', () => {
    expect(editDistance('transprot', 'transport', 2)).toBe(1);
  });

  it('is never above the Levenshtein distance, and at least half of it', () => {
    const word = fc.stringMatching(/^[abc]{0,8}$/);
    fc.assert(
      fc.property(word, word, (a, b) => {
        const found = editDistance(a, b, 99);
        expect(found).toBeLessThanOrEqual(distance(a, b));
        expect(found * 2).toBeGreaterThanOrEqual(distance(a, b));
        expect(editDistance(b, a, 99)).toBe(found);
      }),
    );
  });

  it('stops counting above the limit', () => {
    expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3);
    expect(editDistance('a', 'abcdef', 2)).toBe(3);
  });
});

describe('nearestWords', () => {
  it('prefers fewer mistakes, then the same first letter', () => {
    expect(nearestWords('qualty', list)[0]).toBe('quality');
    expect(nearestWords('hre', list)[0]).toBe('hire');
  });

  it('leaves a short word alone that is two letters away', () => {
    expect(nearestWords('prices', list)).toEqual([]);
  });

  it('offers no word that no record has', () => {
    expect(nearestWords('qualty', [{ word: 'quality', count: 0 }])).toEqual([]);
  });

  it('does not correct numbers', () => {
    expect(nearestWords('2021', [{ word: '2020', count: 9 }])).toEqual([]);
  });
});
