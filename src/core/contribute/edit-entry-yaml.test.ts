import { describe, expect, it } from 'vitest';

import { checkCity } from '../../testing/city.ts';
import { identifyFile } from '../model/entry.ts';
import { fixText } from '../parse/fix/fix-text.ts';
import { LARGE_LIMITS } from '../parse/limits.ts';
import { parseText } from '../parse/parse-text.ts';
import { editEntryYaml } from './edit-entry-yaml.ts';
import { renderEntryYaml } from './render-entry-yaml.ts';

const identity = identifyFile('datasets/acme/roads.yaml')!;

const TEXT = `# yaml-language-server: $schema=../../../schemas/dataset.schema.json
# Checked with the depot.
title: Roads
summary: Where the roads are and how wide they are, street by street.
themes:
  # The main one.
  - transport
  - environment
distributions:
  # Weekly export.
  - id: csv
    title: All roads
    url: https://data.example.org/roads.csv
  - id: map
    title: Map
`;

const value = parseText(TEXT, LARGE_LIMITS).value as Record<string, unknown>;
const edit = (change: object): string => editEntryYaml(TEXT, identity, { ...value, ...change });

describe('editEntryYaml', () => {
  it('leaves a canonical text as it is where nothing changes', () => {
    expect(edit({})).toBe(TEXT);
  });

  it('keeps the comments of what stays', () => {
    const text = edit({ title: 'Streets', themes: ['transport'] });
    expect(text).toBe(
      TEXT.replace('title: Roads', 'title: Streets').replace('  - environment\n', ''),
    );
  });

  it('follows list items by their id when one is removed or changed', () => {
    const [csv, map] = value['distributions'] as object[];
    expect(edit({ distributions: [map, { ...csv, title: 'Every road' }] })).toContain(
      '  - id: map\n    title: Map\n  # Weekly export.\n  - id: csv\n    title: Every road\n',
    );
  });

  it('removes fields that are gone and puts new ones in the order of the schema', () => {
    const text = edit({ summary: undefined, status: 'current' });
    expect(text).not.toContain('summary');
    expect(text.indexOf('status: current')).toBeLessThan(text.indexOf('distributions:'));
  });

  it('replaces a text that cannot be read', () => {
    expect(editEntryYaml('title: [', identity, value)).toBe(renderEntryYaml(identity, value));
  });
});

describe('entries of the city', () => {
  it('are written as the fixer would write them, from a value or as an edit', async () => {
    const { files } = await checkCity();
    for (const { file, text } of files.filter(({ file }) => file.startsWith('datasets/'))) {
      const name = identifyFile(file)!;
      const data = parseText(text, LARGE_LIMITS).value as Record<string, unknown>;
      const written = renderEntryYaml(name, data);
      expect(fixText(written, name).text, file).toBe(written);
      const edited = editEntryYaml(text, name, { ...data, title: 'Another title' });
      expect(fixText(edited, name).text, file).toBe(edited);
      expect(parseText(edited, LARGE_LIMITS).value, file).toEqual({
        ...data,
        title: 'Another title',
      });
    }
  });
});
