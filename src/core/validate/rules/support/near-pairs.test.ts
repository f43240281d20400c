import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { describe, expect, it } from 'vitest';
import { nearPairs } from './near-pairs.ts';

describe('nearPairs', () => {
  it('finds the same pairs as comparing all with all', () => {
    const texts = fc.uniqueArray(
      fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 }),
      {
        maxLength: 14,
      },
    );
    fc.assert(
      fc.property(texts, (list) => {
        const expected = list.flatMap((a, i) =>
          list.slice(i + 1).flatMap((b) => (distance(a, b) === 1 ? [[a, b]] : [])),
        );
        expect([...nearPairs(list)].sort()).toEqual(expected.sort());
      }),
    );
  });
});
