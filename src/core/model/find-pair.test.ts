import { describe, expect, it } from 'vitest';

import { findPair } from './find-pair.ts';

const MARKS = /(?<open>\()|(?<close>\))|\n/g;

describe('findPair', () => {
  it.each([
    ['a (b) c', '(b)'],
    ['a ((b) c', '(b)'],
    ['a (b\n(c)', '(c)'],
    ['(1234567) (123456)', '(123456)'],
    ['()', '()'],
  ])('in %j finds %j', (text, pair) => {
    expect(findPair(text, MARKS, 6)).toBe(pair);
  });

  it.each(['', 'a', ')(', '(a\nb)', '(1234567)'])('in %j finds nothing', (text) => {
    expect(findPair(text, MARKS, 6)).toBeUndefined();
  });
});
