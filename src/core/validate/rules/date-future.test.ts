import { describe, expect, it } from 'vitest';
import { dateFuture } from './date-future.ts';
import { codesOf } from '../../../testing/rule-testing.ts';

const check = (fields: object): string[] =>
  codesOf(
    dateFuture,
    { 'datasets/acme/roads': { status: 'current', ...fields } },
    { today: '2026-11-23' },
  );
const file = 'datasets/acme/roads.yaml#';

describe('dateFuture', () => {
  it('finds dates after today', () => {
    expect(
      check({
        issued: '2026-11-24',
        modified: '2026-12',
        distributions: [{ modified: '2026-11-23' }, { modified: '2027' }],
        coverage: { period: { start: '2027', end: '2050' } },
      }),
    ).toEqual([
      `date/in-future ${file}/issued`,
      `date/in-future ${file}/modified`,
      `date/in-future ${file}/distributions/1/modified`,
      `date/period-starts-in-future ${file}/coverage/period/start`,
    ]);
  });

  it('passes today, the present month and year, projections and planned drafts', () => {
    expect(check({ issued: '2026-11-23', modified: '2026-11' })).toEqual([]);
    expect(
      check({ modified: '2026', coverage: { period: { start: '2026', end: '2050' } } }),
    ).toEqual([]);
    expect(check({ status: 'draft', issued: '2027-01' })).toEqual([]);
    expect(check({})).toEqual([]);
  });
});
