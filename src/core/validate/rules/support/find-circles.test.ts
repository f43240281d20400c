import { describe, expect, it } from 'vitest';
import { findCircles } from './find-circles.ts';

const circles = (links: Record<string, string[]>): string[][] =>
  findCircles(new Map(Object.entries(links)));

describe('findCircles', () => {
  it('gives each circle once, from its smallest id', () => {
    expect(circles({ c: ['a'], a: ['b'], b: ['c'], d: ['a'] })).toEqual([['a', 'b', 'c']]);
    expect(circles({ a: ['a'] })).toEqual([['a']]);
    expect(circles({ a: ['b'], b: ['a'], c: ['d'], d: ['c'] })).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('passes trees, diamonds and links to nowhere', () => {
    expect(circles({ a: ['b', 'c'], b: ['d'], c: ['d'], d: ['x'] })).toEqual([]);
  });
});
