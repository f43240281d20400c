import { describe, expect, it } from 'vitest';

import { generateCodeOwners } from './generate-code-owners.ts';

const rules = (text: string): string[] =>
  text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

describe('CODEOWNERS', () => {
  it('names the accounts of each publisher for its entries, and nobody for its own file', () => {
    const text = generateCodeOwners([
      { id: 'parks', accounts: ['park-keeper', 'Gardener1'] },
      { id: 'nobody', accounts: [] },
      { id: 'buses', accounts: ['bus-stop'] },
    ]);
    expect(rules(text)).toEqual([
      '/catalogue/datasets/buses/ @bus-stop',
      '/catalogue/series/buses/ @bus-stop',
      '/catalogue/services/buses/ @bus-stop',
      '/catalogue/datasets/parks/ @park-keeper @Gardener1',
      '/catalogue/series/parks/ @park-keeper @Gardener1',
      '/catalogue/services/parks/ @park-keeper @Gardener1',
    ]);
  });

  it('says so where there is nobody', () => {
    const text = generateCodeOwners([{ id: 'parks', accounts: [] }]);
    expect(rules(text)).toEqual([]);
    expect(text).toContain('No publisher has named an account yet.');
  });

  it.each([
    ['an account', { id: 'parks', accounts: ['a\n* @intruder'] }],
    ['an account', { id: 'parks', accounts: ['a @intruder'] }],
    ['an id', { id: '*', accounts: ['a'] }],
    ['an id', { id: '../..', accounts: ['a'] }],
  ])('refuses %s that could mean more than itself', (_, publisher) => {
    expect(() => generateCodeOwners([publisher])).toThrow('cannot be in CODEOWNERS');
  });
});
