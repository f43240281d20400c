import { describe, expect, it } from 'vitest';
import { dateRange, daysBetween } from './partial-date.ts';

const days = (text: string): string[] | undefined => {
  const range = dateRange(text);
  return (
    range && [range.first, range.last].map((time) => new Date(time).toISOString().slice(0, 10))
  );
};

describe('dateRange', () => {
  it.each([
    ['2026', ['2026-01-01', '2026-12-31']],
    ['2024-02', ['2024-02-01', '2024-02-29']],
    ['2026-12', ['2026-12-01', '2026-12-31']],
    ['2026-11-23', ['2026-11-23', '2026-11-23']],
    ['0050', ['0050-01-01', '0050-12-31']],
  ])('reads %s', (text, range) => {
    expect(days(text)).toEqual(range);
  });

  it.each(['2023-02-29', '2023-13', '2023-00', '2023-01-00', '2023-1-1', 'May 2023', ''])(
    'refuses %j',
    (text) => {
      expect(days(text)).toBeUndefined();
    },
  );

  it('counts days', () => {
    expect(daysBetween(dateRange('2024-02-28')!.first, dateRange('2024-03-01')!.first)).toBe(2);
  });
});
