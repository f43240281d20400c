import { describe, expect, it } from 'vitest';

import { checkPath } from './check-path.ts';

function verdictOf(file: string): string {
  const verdict = checkPath(file);
  return verdict.use === 'refuse' ? verdict.problem.code : verdict.use;
}

describe('checkPath', () => {
  it.each([
    ['catalogue.yaml', 'entry'],
    ['datasets/acme/street-trees.yaml', 'entry'],
    ['vocabularies/themes.yaml', 'entry'],
    ['harvested/portal/abc-1.yaml', 'entry'],
    ['README.md', 'ignore'],
    ['datasets/acme/README.md', 'ignore'],
    ['.DS_Store', 'ignore'],
    ['datasets/.git/config', 'ignore'],
    ['services/acme/gauges.openapi.json', 'copy'],
    ['harvested/portal/run.json', 'ignore'],
    ['harvested/portal/other.json', 'file/unexpected'],
    ['harvested/run.json', 'file/unexpected'],
    ['services/acme/gauges.asyncapi.yaml', 'copy'],
    ['datasets/acme/gauges.openapi.yaml', 'file/bad-name'],
    ['datasets/acme.yaml', 'file/unexpected'],
    ['datasets/acme/more/trees.yaml', 'file/unexpected'],
    ['datasets/acme/trees.yml', 'file/unexpected'],
    ['datasets/acme/trees.json', 'file/unexpected'],
    ['other.yaml', 'file/unexpected'],
    ['other/acme/trees.yaml', 'file/unexpected'],
    ['constructor/acme/trees.yaml', 'file/unexpected'],
    ['datasets/acme/Trees.yaml', 'file/bad-name'],
    ['datasets/Acme/trees.yaml', 'file/bad-name'],
    ['datasets/acme/a.yaml', 'file/bad-name'],
    [`datasets/acme/${'a'.repeat(81)}.yaml`, 'file/bad-name'],
    ['datasets/acme/trees--old.yaml', 'file/bad-name'],
    ['datasets/acme/trées.yaml', 'file/bad-name'],
    ['datasets/acme/\u202etrees.yaml', 'file/bad-name'],
  ])('%s: %s', (file, expected) => {
    expect(verdictOf(file)).toBe(expected);
  });

  it('suggests a slug', () => {
    const verdict = checkPath('datasets/acme/Café  Terraces (2024).yaml');
    expect(verdict.use === 'refuse' && verdict.problem.args).toEqual({
      name: 'Café  Terraces (2024)',
      suggestion: 'cafe-terraces-2024',
    });
  });
});
