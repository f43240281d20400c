import { describe, expect, it } from 'vitest';

import { isWorthRetrying, retryDelay } from './retry-delay.ts';

const LIMITS = { attempts: 4, firstDelay: 1_000, longestDelay: 60_000 };
const NOW = Date.UTC(2026, 10, 24, 12, 0, 0);

describe('retryDelay', () => {
  it('waits twice as long each time, then gives up', () => {
    const delays = [1, 2, 3, 4].map((attempt) => retryDelay(attempt, undefined, NOW, LIMITS));
    expect(delays).toEqual([1_000, 2_000, 4_000, undefined]);
  });

  it.each([
    ['5', 5_000],
    ['0', 0],
    [' 60 ', 60_000],
    ['Tue, 24 Nov 2026 12:00:30 GMT', 30_000],
    ['Tue, 24 Nov 2026 11:00:00 GMT', 0],
  ])('does as the server asks: %s', (header, delay) => {
    expect(retryDelay(1, header, NOW, LIMITS)).toBe(delay);
  });

  it.each(['61', '999999999999999999999999', 'Tue, 24 Nov 2026 13:00:00 GMT'])(
    'gives up rather than come back too early: %s',
    (header) => {
      expect(retryDelay(1, header, NOW, LIMITS)).toBeUndefined();
    },
  );

  it.each(['', 'soon', '-5', '1.5', 'Tomorrow'])('takes no notice of %s', (header) => {
    expect(retryDelay(2, header, NOW, LIMITS)).toBe(2_000);
  });
});

it('knows which answers may be different the next time', () => {
  const statuses = [200, 304, 400, 404, 408, 410, 429, 499, 500, 503, 599];
  expect(statuses.filter(isWorthRetrying)).toEqual([408, 429, 500, 503, 599]);
});
