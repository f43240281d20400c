import { describe, expect, it } from 'vitest';
import { durationInDays } from './duration.ts';

describe('durationInDays', () => {
  it.each([
    ['P1D', 1],
    ['P2W', 14],
    ['P1M', 31],
    ['P10Y', 3660],
    ['P1Y2M3D', 366 + 62 + 3],
    ['PT12H', 0.5],
    ['P1DT6H', 1.25],
    ['PT15M', 15 / 1440],
  ])('reads %s', (text, days) => {
    expect(durationInDays(text)).toBeCloseTo(days, 10);
  });

  it.each(['', 'P', 'PT', 'P1DT', '1D', 'P1X', 'P1.5D', 'R/P1D', 'P1DT1HT1H', 'P1D extra'])(
    'refuses %j',
    (text) => {
      expect(durationInDays(text)).toBeUndefined();
    },
  );
});
