import { describe, expect, it } from 'vitest';

import { normaliseDate } from './partial-date.ts';

describe('normaliseDate', () => {
  it.each([
    ['2018-12-21T09:23:15.395Z', '2018-12-21'],
    ['2019-09-30 22:00:00', '2019-09-30'],
    ['2012-05-10T21:04', '2012-05-10'],
    ['2024', '2024'],
    [2024, '2024'],
    ['2024/3', '2024-03'],
    ['20240301', '2024-03-01'],
    [1611934478000, '2021-01-29'],
    ['1611934478000', '2021-01-29'],
    ['3 November 2026', '2026-11-03'],
    ['Nov 2026', '2026-11'],
    ['November 3rd, 2026', '2026-11-03'],
    ['Thu, 19 Dec 2019 03:00:00 GMT', '2019-12-19'],
    ['jeu, 19/12/2019 - 03:00', '2019-12-19'],
    ['05/05/2020', '2020-05-05'],
    ['1086', '1086'],
  ])('reads %j as %s', (value, expected) => {
    expect(normaliseDate(value)).toBe(expected);
  });

  it.each([
    ['R/P1D'],
    ['soon'],
    ['Winter 2019'],
    ['04/05/2020'],
    ['2019-02-30'],
    ['0001-01-01T00:00:00Z'],
    ['2019/2020'],
    ['2019-2020'],
    [Number.NaN],
    [-1],
    [null],
    [{ year: 2020 }],
    ['1'.repeat(500)],
  ])('makes nothing of %j', (value) => {
    expect(normaliseDate(value)).toBeUndefined();
  });
});
