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
    ['README.md', 'file/unexpected'],
    ['datasets/acme/README.md', 'file/unexpected'],
    ['.DS_Store', 'ignore'],
    ['datasets/acme/.DS_Store', 'ignore'],
    ['.git/config', 'ignore'],
    ['datasets/.git/config', 'file/hidden'],
    ['.gitattributes', 'file/hidden'],
    ['.GitAttributes', 'file/hidden'],
    ['.github/workflows/check.yml', 'file/hidden'],
    ['datasets/acme/.gitattributes', 'file/hidden'],
    ['datasets/acme/.gitignore', 'file/hidden'],
    ['datasets/acme/.gitmodules', 'file/hidden'],
    ['datasets/acme/.trees.yaml', 'file/hidden'],
    ['datasets/.hidden/trees.yaml', 'file/hidden'],
    ['.hidden/trees.yaml', 'file/hidden'],
    ['services/.acme/gauges.openapi.json', 'file/hidden'],
    ['datasets/acme/\u200c.gitattributes', 'file/unexpected'],
    ['datasets/acme/GITATT~1', 'file/unexpected'],
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
