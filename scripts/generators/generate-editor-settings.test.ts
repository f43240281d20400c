import { globSync, readdirSync } from 'node:fs';
import { matchesGlob, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

import { identifyFile } from '../../src/core/model/entry.ts';
import { CITY_CATALOGUE } from '../../src/testing/city.ts';
import { generateEditorSettings } from './generate-editor-settings.ts';

const ROOT = resolve(import.meta.dirname, '../..');

describe('the settings of the editor', () => {
  const files = readdirSync(resolve(ROOT, 'schemas')).filter((name) => name.endsWith('.json'));
  const text = generateEditorSettings(files);
  const settings = JSON.parse(text.replace(/^\/\/.*\n/, '')) as {
    'yaml.schemas': Record<string, string[]>;
  };
  const schemasOf = (path: string): string[] =>
    Object.entries(settings['yaml.schemas'])
      .filter(([, globs]) => {
        const [no, yes] = [globs.filter((glob) => glob.startsWith('!')), globs];
        return (
          yes.some((glob) => matchesGlob(path, glob)) &&
          !no.some((glob) => matchesGlob(path, glob.slice(1)))
        );
      })
      .map(([schema]) => schema);

  it('give every file of the catalogue its schema, and no other', () => {
    const entries = globSync('**/*.yaml', { cwd: CITY_CATALOGUE }).map(
      (path) => `catalogue/${path.replaceAll('\\', '/')}`,
    );
    expect(entries.length).toBeGreaterThan(0);
    for (const path of entries) {
      const identity = identifyFile(path.replace('catalogue/', ''));
      if (!identity) continue;
      expect({ path, schemas: schemasOf(path) }).toEqual({
        path,
        schemas: [`./schemas/${identity.schema}`],
      });
    }
  });

  it('leave no schema out', () => {
    const schemas = files.filter((name) => name !== 'common.schema.json');
    expect(Object.keys(settings['yaml.schemas'])).toEqual(
      schemas.map((name) => `./schemas/${name}`),
    );
  });
});
