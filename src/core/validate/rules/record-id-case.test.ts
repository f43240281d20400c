import { describe, expect, it } from 'vitest';
import { recordIdCase } from './record-id-case.ts';
import { runRule, testContext } from '../../../testing/rule-testing.ts';

describe('recordIdCase', () => {
  it('finds files that differ by capital letters only', () => {
    const present = new Set(['datasets/acme/roads', 'datasets/acme/Roads', 'datasets/acme/rail']);
    expect(runRule(recordIdCase, testContext({}, { present }))).toEqual([
      {
        code: 'record/id-case-clash',
        at: 'datasets/acme/roads.yaml#',
        args: { other: 'datasets/acme/Roads' },
      },
    ]);
  });

  it('passes the same name in different folders', () => {
    const present = new Set(['datasets/acme/roads', 'series/acme/roads']);
    expect(runRule(recordIdCase, testContext({}, { present }))).toEqual([]);
  });
});
