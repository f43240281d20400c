import { describe, expect, it } from 'vitest';
import { dateImpossible } from './date-impossible.ts';
import { codesOf } from '../../../testing/rule-testing.ts';

describe('dateImpossible', () => {
  it('finds days that do not exist, wherever the model has a date', () => {
    expect(
      codesOf(dateImpossible, {
        catalogue: { linksVerified: '2026-02-29' },
        'datasets/acme/roads': {
          issued: '2023-02-30',
          nextReview: '2026-04-31',
          coverage: { period: { start: '1900-02-29', end: '2000-02-29' } },
          distributions: [{ modified: '2024-02-29' }, { modified: '2023-11-31' }],
        },
        'agreements/terms': { start: '2023-06-31', review: '2024-09-30' },
        redirects: { redirects: [{ date: '2023-09-31' }] },
        exceptions: { exceptions: [{ review: '2023-02-29' }] },
        'harvested/portal/x-1': {
          harvest: { modified: '2023-02-31', unmapped: { date: 'R/P1D' } },
          dataset: { modified: '2024-02-30' },
        },
      }),
    ).toEqual([
      'date/impossible catalogue.yaml#/linksVerified',
      'date/impossible datasets/acme/roads.yaml#/issued',
      'date/impossible datasets/acme/roads.yaml#/nextReview',
      'date/impossible datasets/acme/roads.yaml#/coverage/period/start',
      'date/impossible datasets/acme/roads.yaml#/distributions/1/modified',
      'date/impossible agreements/terms.yaml#/start',
      'date/impossible harvested/portal/x-1.yaml#/harvest/modified',
      'date/impossible harvested/portal/x-1.yaml#/dataset/modified',
      'date/impossible redirects.yaml#/redirects/0/date',
      'date/impossible exceptions.yaml#/exceptions/0/review',
    ]);
  });

  it('passes years, months and days', () => {
    const files = {
      'datasets/acme/roads': { issued: '1086', modified: '2026-12', nextReview: '2028-02-29' },
    };
    expect(codesOf(dateImpossible, files)).toEqual([]);
  });
});
