import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLists, encodeLists } from './encode-lists.ts';

const list = fc
  .uniqueArray(fc.nat({ max: 3000 }), { maxLength: 8 })
  .map((numbers) => numbers.sort((a, b) => a - b));

describe('encodeLists', () => {
  it('gives back what went in', () => {
    fc.assert(
      fc.property(fc.array(list), (lists) => {
        const { sets, column } = decodeLists(encodeLists(lists), lists.length);
        expect([...column].map((set) => sets[set])).toEqual(lists);
      }),
    );
  });

  it('opens each combination once', () => {
    const { sets } = decodeLists(encodeLists([[1, 2], [], [1, 2], [0, 3]]), 4);
    expect(sets).toEqual([[1, 2], [], [0, 3]]);
  });
});
