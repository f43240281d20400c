import { describe, expect, it } from 'vitest';
import { registerExceptions } from './register-exceptions.ts';
import { runRule, testContext, type TestFinding } from './rule-testing.ts';

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
  it('finds exceptions that have expired', () => {
    expect(check({ review: '2026-11-22' })).toEqual([
      {
        code: 'register/exception-expired',
        at: `${at}/review`,
        args: { rule: 'yaml/syntax', record: 'datasets/acme/roads', review: '2026-11-22' },
      },
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

  it('passes exceptions that are reviewed today or later', () => {
    expect(check({ review: '2026-11-23' })).toEqual([]);
    expect(check({})).toEqual([]);
  });
});
