import { describe, expect, it } from 'vitest';
import { dateOrder } from './date-order.ts';
import { codesOf } from '../../../testing/rule-testing.ts';

describe('dateOrder', () => {
  it('finds ends before starts in every kind', () => {
    const coverage = { period: { start: '2024', end: '2014-06' } };
    expect(
      codesOf(dateOrder, {
        'datasets/acme/roads': { coverage, issued: '2024-05', modified: '2023' },
        'harvested/portal/x-1': {
          harvest: { issued: '2024', modified: '2023-12-31' },
          dataset: { coverage },
        },
        'services/acme/api': { coverage },
        'agreements/terms': { start: '2024-05-02', end: '2024-05-01' },
      }),
    ).toEqual([
      'date/end-before-start datasets/acme/roads.yaml#/coverage/period/end',
      'date/modified-before-issued datasets/acme/roads.yaml#/modified',
      'date/end-before-start harvested/portal/x-1.yaml#/dataset/coverage/period/end',
      'date/modified-before-issued harvested/portal/x-1.yaml#/harvest/modified',
      'date/end-before-start services/acme/api.yaml#/coverage/period/end',
      'date/end-before-start agreements/terms.yaml#/end',
    ]);
  });

  it('passes dates that may be the same or are not known exactly', () => {
    expect(
      codesOf(dateOrder, {
        'datasets/acme/roads': {
          issued: '2024-05-03',
          modified: '2024',
          coverage: { period: { start: '2024-05', end: '2024' } },
        },
        'datasets/acme/rail': { issued: '2024-05-03', modified: '2024-05-03' },
        'datasets/acme/ways': { modified: '2024', coverage: { bbox: [0, 0, 1, 1] } },
        'agreements/terms': { start: '2024' },
        'services/acme/api': {},
      }),
    ).toEqual([]);
  });
});
