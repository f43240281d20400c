import { describe, expect, it } from 'vitest';

import { generateCodeOwners } from './generate-code-owners.ts';

const rules = (text: string): string[] =>
  text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

describe('CODEOWNERS', () => {
  it('names the accounts of each publisher for its entries, and nobody for its own file', () => {
    const text = generateCodeOwners(
      [
        { id: 'parks', accounts: ['park-keeper', 'Gardener1'] },
        { id: 'nobody', accounts: [] },
        { id: 'buses', accounts: ['bus-stop'] },
      ],
      [],
    );
    expect(rules(text)).toEqual([
      '/catalogue/datasets/buses/ @bus-stop',
      '/catalogue/models/buses/ @bus-stop',
      '/catalogue/series/buses/ @bus-stop',
      '/catalogue/services/buses/ @bus-stop',
      '/catalogue/datasets/parks/ @park-keeper @Gardener1',
      '/catalogue/models/parks/ @park-keeper @Gardener1',
      '/catalogue/series/parks/ @park-keeper @Gardener1',
      '/catalogue/services/parks/ @park-keeper @Gardener1',
    ]);
  });

  it('names the register’s maintainers for everything that belongs to no publisher', () => {
    const text = generateCodeOwners(
      [{ id: 'parks', accounts: ['park-keeper'] }],
      ['city/datastore', 'keeper'],
    );
    // As GitHub reads it: the last line that fits counts.
    const ownersOf = (path: string): string =>
      rules(text)
        .map((line) => line.split(/ (.*)/))
        .findLast(([pattern = '']) => pattern === '*' || `/${path}`.startsWith(pattern))![1]!;
    const all = [
      ...[
        '.github/workflows/check.yml',
        '.github/CODEOWNERS',
        'src/cli/check.ts',
        'scripts/check.ts',
      ],
      ...['schemas/dataset.schema.json', 'package.json', '.gitattributes', '.githooks/pre-commit'],
      ...['catalogue/publishers/parks.yaml', 'catalogue/vocabularies/themes.yaml'],
      ...['catalogue/sources/portal.yaml', 'catalogue/catalogue.yaml', 'catalogue/exceptions.yaml'],
      ...[
        'catalogue/redirects.yaml',
        'catalogue/datasets/buses/a.yaml',
        'catalogue/.gitattributes',
      ],
    ].map((path) => `${path} ${ownersOf(path)}`);
    expect(all.filter((line) => !line.endsWith(' @city/datastore @keeper'))).toEqual([]);
    expect(ownersOf('catalogue/datasets/parks/a.yaml')).toBe('@park-keeper');
  });

  it('says so where there is nobody', () => {
    const text = generateCodeOwners([{ id: 'parks', accounts: [] }], []);
    expect(rules(text)).toEqual([]);
    expect(text).toContain('Nobody owns the rest');
    expect(text).toContain('No publisher has named an account yet.');
  });

  it.each([
    ['an account', { id: 'parks', accounts: ['a\n* @intruder'] }],
    ['an account', { id: 'parks', accounts: ['a @intruder'] }],
    ['an id', { id: '*', accounts: ['a'] }],
    ['an id', { id: '../..', accounts: ['a'] }],
  ])('refuses %s that could mean more than itself', (_, publisher) => {
    expect(() => generateCodeOwners([publisher], [])).toThrow('cannot be in CODEOWNERS');
  });

  it.each(['a\n* @intruder', 'a @intruder', 'city/', 'city/../x', '*', ''])(
    'refuses the maintainer %j',
    (name) => {
      expect(() => generateCodeOwners([], [name])).toThrow('cannot be in CODEOWNERS');
    },
  );
});
