import { describe, expect, it } from 'vitest';
import { distributionDuplicate } from './distribution-duplicate.ts';
import { codesOf } from '../../../testing/rule-testing.ts';

const check = (...distributions: object[]): string[] =>
  codesOf(distributionDuplicate, { 'datasets/acme/roads': { distributions } });
const at = 'datasets/acme/roads.yaml#/distributions';

describe('distributionDuplicate', () => {
  it('finds the same address and the same id', () => {
    expect(
      check(
        { url: 'https://www.example.org/roads.csv', format: 'csv', id: 'csv' },
        { url: 'https://EXAMPLE.org:443/roads.csv#top', format: 'csv', id: 'csv' },
      ),
    ).toEqual([`distribution/duplicate-url ${at}/1/url`, `distribution/duplicate-id ${at}/1/id`]);
  });

  it('passes different queries, different formats of one address, and none', () => {
    const url = 'https://www.example.org/query';
    expect(
      check({ url: `${url}?a=1`, format: 'csv' }, { url: `${url}?a=2`, format: 'csv' }),
    ).toEqual([]);
    expect(check({ url, format: 'csv' }, { url, format: 'json' })).toEqual([]);
    expect(check({ format: 'csv' }, { format: 'csv' })).toEqual([]);
    expect(codesOf(distributionDuplicate, { 'datasets/acme/roads': {} })).toEqual([]);
  });
});
