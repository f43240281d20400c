import { describe, expect, it } from 'vitest';
import { dateFrequency } from './date-frequency.ts';
import { runRule, testContext, type TestFinding } from '../../../testing/rule-testing.ts';

const check = (fields: object): TestFinding[] =>
  runRule(
    dateFrequency,
    testContext({
      'vocabularies/frequencies': {
        terms: [
          { id: 'monthly', label: 'Every month', duration: 'P1M' },
          { id: 'annual', label: 'Every year', duration: 'P1Y' },
          { id: 'irregular', label: 'Irregular' },
        ],
      },
      'datasets/acme/roads': { status: 'current', ...fields },
    }),
  );

describe('dateFrequency', () => {
  it('finds data that has missed two turns and a month', () => {
    expect(check({ modified: '2026-08-21', frequency: 'monthly' })).toEqual([
      {
        code: 'date/older-than-frequency',
        at: 'datasets/acme/roads.yaml#/modified',
        args: { modified: '2026-08-21', frequency: 'Every month', days: 94 },
      },
    ]);
    expect(check({ modified: '2023', frequency: 'annual' })).toHaveLength(1);
  });

  it.each([
    { modified: '2026-08-22', frequency: 'monthly' },
    { modified: '2026-08', frequency: 'monthly' },
    { modified: '2024', frequency: 'annual' },
    { modified: '1999', frequency: 'irregular' },
    { modified: '1999', frequency: 'monthly', status: 'superseded' },
    { frequency: 'monthly' },
    { modified: '1999', frequency: 'unheard-of' },
  ])('passes %j', (fields) => {
    expect(check(fields)).toEqual([]);
  });
});
