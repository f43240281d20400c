import { describe, expect, it } from 'vitest';
import { describeDuration } from './describe-duration.ts';
import { formatBytes } from './format-bytes.ts';
import { formatDate } from './format-date.ts';

describe('formatDate', () => {
  it.each([
    ['2026-11-03', '3 November 2026'],
    ['2026-11', 'November 2026'],
    ['2026', '2026'],
    ['next spring', 'next spring'],
    ['2026-99', '2026-99'],
  ])('writes %s as %s', (date, words) => {
    expect(formatDate(date, 'en-GB')).toBe(words);
  });
});

describe('formatBytes', () => {
  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1_000, '1 kB'],
    [1_048_576, '1 MB'],
    [1_260_000, '1.3 MB'],
    [5_400_000_000_000_000, '5,400 TB'],
  ])('writes %d as %s', (bytes, words) => {
    expect(formatBytes(bytes, 'en-GB')).toBe(words);
  });
});

describe('describeDuration', () => {
  it.each([
    ['PT5M', '5 minutes'],
    ['P1DT12H', '1 day and 12 hours'],
    ['P1M', '1 month'],
    ['P', 'P'],
    ['soon', 'soon'],
  ])('writes %s as %s', (duration, words) => {
    expect(describeDuration(duration, 'en-GB')).toBe(words);
  });
});
