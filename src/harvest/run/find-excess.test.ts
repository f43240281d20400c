import { describe, expect, it } from 'vitest';

import { findExcess } from './find-excess.ts';

const nested = (depth: number): unknown =>
  JSON.parse(`${'['.repeat(depth)}1${']'.repeat(depth)}`) as unknown;

describe('findExcess', () => {
  it.each([
    ['null', null],
    ['a text', 'x'.repeat(5_000_000)],
    ['a geometry', { coordinates: Array.from({ length: 300_000 }, () => [0.1, 51.5]) }],
    ['an honest depth', nested(100)],
  ])('passes %s', (_name, value) => {
    expect(findExcess(value)).toBeUndefined();
  });

  it.each([
    ['too-large', { a: 'x'.repeat(3_000_000), b: ['x'.repeat(3_000_000)] }],
    ['too-large', Array.from({ length: 1000 }, () => Array.from({ length: 3000 }, () => 0))],
    ['too-deep', nested(101)],
    ['too-deep', nested(100_000)],
  ])('finds what is %s', (code, value) => {
    expect(findExcess(value)?.code).toBe(code);
  });
});
