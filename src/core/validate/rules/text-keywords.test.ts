import { describe, expect, it } from 'vitest';
import { runRule, testContext } from '../../../testing/rule-testing.ts';
import { textKeywords } from './text-keywords.ts';

const check = (keywords?: string[]): unknown =>
  runRule(textKeywords, testContext({ 'services/acme/roads': { keywords } }));

describe('textKeywords', () => {
  it('finds keywords that differ by hyphens and accents only', () => {
    expect(check(['air quality', 'café', 'air-quality', 'cafe'])).toEqual([
      {
        code: 'text/duplicate-keyword',
        at: 'services/acme/roads.yaml#/keywords/2',
        args: { keyword: 'air-quality', first: 'air quality' },
      },
      {
        code: 'text/duplicate-keyword',
        at: 'services/acme/roads.yaml#/keywords/3',
        args: { keyword: 'cafe', first: 'café' },
      },
    ]);
  });

  it('passes different keywords and none', () => {
    expect(check(['road', 'roads'])).toEqual([]);
    expect(check()).toEqual([]);
  });
});
