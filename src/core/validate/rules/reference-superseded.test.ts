import { describe, expect, it } from 'vitest';
import { referenceSuperseded } from './reference-superseded.ts';
import { codesOf } from '../../../testing/rule-testing.ts';

const check = (status: string, next: string): string[] =>
  codesOf(referenceSuperseded, {
    'datasets/acme/old': { status, supersededBy: 'acme/new' },
    'datasets/acme/new': { status: next },
  });

describe('referenceSuperseded', () => {
  it.each(['draft', 'withdrawn'])('finds a replacement that is %s', (next) => {
    expect(check('superseded', next)).toEqual([
      'reference/superseded-by-unavailable datasets/acme/old.yaml#/supersededBy',
    ]);
  });

  it('finds a current entry with a replacement', () => {
    expect(check('current', 'current')).toEqual([
      'reference/superseded-but-current datasets/acme/old.yaml#/status',
    ]);
  });

  it('passes a superseded entry with a usable replacement', () => {
    expect(check('superseded', 'current')).toEqual([]);
    expect(check('superseded', 'superseded')).toEqual([]);
  });
});
