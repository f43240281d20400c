import { describe, expect, it } from 'vitest';
import { validateFiles } from '../../src/core/validate/validate-files.ts';
import { checkCity } from '../../src/testing/city.ts';
import { corpusEntries } from './corpus-entries.ts';
import { readTerms, type CorpusTerms } from './corpus-terms.ts';

const TERMS: CorpusTerms = {
  publishers: ['alpha', 'beta'],
  themes: ['transport', 'housing'],
  licences: ['ogl-uk-3-0'],
  frequencies: ['annual'],
  granularities: ['ward'],
  agreements: ['terms'],
  places: [
    { id: 'E01', label: 'Springfield' },
    { id: 'E02', label: 'Shelbyville and Ogdenville' },
  ],
};

describe('corpusEntries', () => {
  it('gives the same bytes for the same size', () => {
    expect([...corpusEntries(50, TERMS)]).toEqual([...corpusEntries(50, TERMS)]);
  });

  it('gives other entries for another size', () => {
    const files = (size: number): string[] =>
      [...corpusEntries(size, TERMS)].map(({ file }) => file);
    expect(files(51).slice(0, 50)).not.toEqual(files(50).slice(0, 50));
  });

  it('makes as many datasets as asked for, with titles and paths that differ', () => {
    const entries = [...corpusEntries(1_000, TERMS)];
    const datasets = entries.filter(({ file }) => file.startsWith('datasets/'));
    const titles = datasets.map(({ text }) => /^title: .+$/m.exec(text)![0]);
    expect(datasets).toHaveLength(1_000);
    expect(new Set(titles).size).toBe(1_000);
    expect(new Set(entries.map(({ file }) => file)).size).toBe(entries.length);
  });

  it('makes datasets as long as real ones', () => {
    const lengths = [...corpusEntries(500, TERMS)]
      .filter(({ file }) => file.startsWith('datasets/'))
      .map(({ text }) => text.trimEnd().split('\n').length);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(40);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(80);
  });

  it('has feeds, series and records that are not open', () => {
    const entries = [...corpusEntries(500, TERMS)];
    const count = (text: RegExp): number => entries.filter((entry) => text.test(entry.text)).length;
    expect(entries.filter(({ file }) => file.startsWith('services/'))).toHaveLength(5);
    expect(entries.filter(({ file }) => file.startsWith('series/'))).toHaveLength(5);
    expect(count(/^inSeries: /m)).toBeGreaterThan(0);
    expect(count(/^services:/m)).toBeGreaterThan(0);
    expect(count(/level: (shared|restricted)/)).toBeGreaterThan(0);
  });

  it('makes entries without errors out of the terms of the catalogue', async () => {
    const { files } = await checkCity();
    const shared = files.filter(({ file }) =>
      /^(catalogue|publishers|vocabularies|agreements)\b/.test(file),
    );
    const made = [...corpusEntries(200, readTerms(shared))];
    const { register, problems } = validateFiles([...shared, ...made], { today: '2026-01-01' });
    const names = new Set(made.map(({ file }) => file));
    const errors = problems.filter(({ file, severity }) => severity === 'error' && names.has(file));
    expect(errors).toEqual([]);
    expect(register.dataset.size).toBe(200);
  });
});
