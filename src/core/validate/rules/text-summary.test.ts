import { describe, expect, it } from 'vitest';
import { codesOf } from '../../../testing/rule-testing.ts';
import { textSummary } from './text-summary.ts';

const check = (title: string, summary?: string): string[] =>
  codesOf(textSummary, { 'series/acme/roads': { title, summary } });

describe('textSummary', () => {
  it.each([
    'Road counts in Borchester',
    'road counts, in Borchester.',
    'Road counts in Borchester. Road counts in Borchester',
    'Data: Road counts in Borchester',
  ])('finds %j', (summary) => {
    expect(check('Road counts in Borchester', summary)).toEqual([
      'text/summary-repeats-title series/acme/roads.yaml#/summary',
    ]);
  });

  it('passes a summary that says more', () => {
    expect(check('Road counts', 'Road counts at 40 sites, every hour since 2012.')).toEqual([]);
    expect(check('Road counts')).toEqual([]);
    expect(check('!!!!!', 'Something')).toEqual([]);
  });
});
