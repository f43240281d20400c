import { describe, expect, it } from 'vitest';
import { registerExceptions } from './register-exceptions.ts';
import { runRule, testContext, type TestFinding } from '../../../testing/rule-testing.ts';

const check = (exception: object): TestFinding[] =>
  runRule(
    registerExceptions,
    testContext({
      'datasets/acme/roads': {},
      exceptions: {
        exceptions: [
          {
            rule: 'yaml/syntax',
            record: 'datasets/acme/roads',
            review: '2027-01-01',
            ...exception,
          },
        ],
      },
    }),
  );
const at = 'exceptions.yaml#/exceptions/0';

describe('registerExceptions', () => {
  it('makes an exception that has expired a problem of the entry it excused', () => {
    const args = { rule: 'yaml/syntax', record: 'datasets/acme/roads', review: '2026-11-22' };
    expect(check({ review: '2026-11-22' })).toEqual([
      {
        code: 'register/exception-expired',
        at: 'datasets/acme/roads.yaml#',
        args: { ...args, days: -1, index: 0 },
      },
    ]);
  });

  it.each([
    ['2026-11-23', 0],
    ['2026-12-23', 30],
  ])('warns ahead of %s', (review, days) => {
    expect(check({ review })).toMatchObject([
      { code: 'register/exception-due', at: `${at}/review`, args: { days } },
    ]);
  });

  it('finds unknown codes and records, and says what was probably meant', () => {
    expect(check({ rule: 'yaml/sintax' })).toEqual([
      {
        code: 'register/exception-unknown-code',
        at: `${at}/rule`,
        args: { rule: 'yaml/sintax', suggestion: 'yaml/syntax' },
      },
    ]);
    expect(check({ record: 'datasets/acme/raods' })).toEqual([
      {
        code: 'register/exception-unknown-record',
        at: `${at}/record`,
        args: { record: 'datasets/acme/raods', suggestion: 'datasets/acme/roads' },
      },
    ]);
  });

  it('passes exceptions that are reviewed in more than 30 days', () => {
    expect(check({ review: '2026-12-24' })).toEqual([]);
    expect(check({})).toEqual([]);
  });
});
