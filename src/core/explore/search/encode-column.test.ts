import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeColumn, encodeColumn } from './encode-column.ts';

describe('encodeColumn', () => {
  it('gives back what went in', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 2 ** 31 })), (numbers) => {
        const text = encodeColumn(numbers);
        expect(JSON.stringify(text)).toHaveLength(text.length + 2);
        expect([...decodeColumn(text, numbers.length)]).toEqual(numbers);
      }),
    );
  });

  it('spends one sign on a small number and two on a larger one', () => {
    expect(encodeColumn([0, 91])).toHaveLength(2);
    expect(encodeColumn([0, 92])).toHaveLength(4);
  });

  it.each([[[-1]], [[0.5]], [[Number.NaN]]])('refuses %j', (numbers) => {
    expect(() => encodeColumn(numbers)).toThrow(RangeError);
  });
});

describe('decodeColumn', () => {
  it.each([
    ['a wrong length', '!!!', 2],
    ['nothing where rows are due', '', 2],
    ['signs where no rows are due', '!', 0],
    ['a foreign sign', 'é!', 2],
  ])('refuses %s', (_, text, rows) => {
    expect(() => decodeColumn(text, rows)).toThrow(RangeError);
  });
});
