import { describe, expect, it } from 'vitest';
import { dateReview } from './date-review.ts';
import { codesOf, runRule, testContext } from '../../../testing/rule-testing.ts';

describe('dateReview', () => {
  it('finds reviews that are overdue', () => {
    const files = { 'datasets/acme/roads': { nextReview: '2026-11-20' } };
    expect(runRule(dateReview, testContext(files))).toEqual([
      {
        code: 'date/review-overdue',
        at: 'datasets/acme/roads.yaml#/nextReview',
        args: { date: '2026-11-20', days: 3 },
      },
    ]);
    expect(codesOf(dateReview, { 'agreements/terms': { review: '2020-01-01' } })).toEqual([
      'date/review-overdue agreements/terms.yaml#/review',
    ]);
  });

  it('finds reviews that are too far away', () => {
    expect(codesOf(dateReview, { 'services/acme/api': { nextReview: '2031-12-01' } })).toEqual([
      'date/review-too-far services/acme/api.yaml#/nextReview',
    ]);
  });

  it('passes reviews to come, none, and entries at rest', () => {
    expect(
      codesOf(dateReview, {
        'datasets/acme/a': { nextReview: '2026-11-23' },
        'datasets/acme/b': { nextReview: '2031-11-20' },
        'datasets/acme/c': { nextReview: '2020-01-01', status: 'withdrawn' },
        'agreements/terms': {},
      }),
    ).toEqual([]);
  });
});
