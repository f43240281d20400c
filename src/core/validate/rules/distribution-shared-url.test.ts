import { describe, expect, it } from 'vitest';
import { distributionSharedUrl } from './distribution-shared-url.ts';
import { runRule, testContext, type TestFinding } from '../../../testing/rule-testing.ts';

const check = (first: object, second: object): TestFinding[] =>
  runRule(
    distributionSharedUrl,
    testContext({
      'datasets/borset/roads': { distributions: [second] },
      'datasets/acme/roads': { distributions: [first, first] },
    }),
  );

describe('distributionSharedUrl', () => {
  it('finds a file that two entries list', () => {
    const url = 'https://example.org/roads.csv';
    expect(check({ url }, { url: 'https://www.example.org/roads.csv' })).toEqual([
      {
        code: 'distribution/url-in-other-entry',
        at: 'datasets/borset/roads.yaml#/distributions/0/url',
        args: { other: 'acme/roads' },
      },
    ]);
  });

  it('passes pages, interfaces and different queries', () => {
    const page = { url: 'https://www.example.org/data' };
    expect(check(page, page)).toEqual([]);
    const html = { url: 'https://www.example.org/data.html' };
    expect(check(html, html)).toEqual([]);
    const api = { url: 'https://www.example.org/data.json', service: 'acme/api' };
    expect(check(api, api)).toEqual([]);
    const file = 'https://www.example.org/data.csv';
    expect(check({ url: `${file}?y=1` }, { url: `${file}?y=2` })).toEqual([]);
  });
});
