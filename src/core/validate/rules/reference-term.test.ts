import { describe, expect, it } from 'vitest';
import { referenceTerm } from './reference-term.ts';
import { codesOf, runRule, testContext, type TestFiles } from '../../../testing/rule-testing.ts';

const terms = (...ids: string[]): object => ({ terms: ids.map((id) => ({ id, label: id })) });

const vocabularies: TestFiles = {
  'vocabularies/themes': terms('transport', 'environment'),
  'vocabularies/licences': terms('ogl-uk-3-0'),
  'vocabularies/formats': {
    terms: [{ id: 'xlsx', label: 'Excel (XLSX)', altLabels: ['Excel', 'spreadsheet'] }],
  },
  'vocabularies/frequencies': terms('annual'),
  'vocabularies/places': { terms: [{ id: 'P1', label: 'Here', within: ['P2'] }] },
  'vocabularies/access-reasons': terms('personal-data'),
  'vocabularies/audiences': terms('researchers'),
  'vocabularies/granularities': terms('ward'),
  'vocabularies/protocols': terms('rest'),
  'vocabularies/publisher-kinds': terms('charity'),
};

const access = {
  level: 'restricted',
  reason: 'privacy',
  request: { audiences: [{ who: 'researchers' }, { who: 'researcher' }] },
};

describe('referenceTerm', () => {
  it('finds every unknown term of a dataset at its place', () => {
    const dataset = {
      themes: ['transport', 'trnsport'],
      licence: 'ogl',
      frequency: 'yearly',
      access,
      coverage: { places: ['P1', 'P9'], granularity: 'wards' },
      distributions: [{ format: 'xlsx' }, { format: 'excel' }],
    };
    const file = 'datasets/acme/roads.yaml#';
    const found = codesOf(referenceTerm, { ...vocabularies, 'datasets/acme/roads': dataset });
    expect(found.filter((line) => line.includes(file))).toEqual([
      `reference/unknown-theme ${file}/themes/1`,
      `reference/unknown-licence ${file}/licence`,
      `reference/unknown-frequency ${file}/frequency`,
      `reference/unknown-access-reason ${file}/access/reason`,
      `reference/unknown-audience ${file}/access/request/audiences/1/who`,
      `reference/unknown-place ${file}/coverage/places/1`,
      `reference/unknown-granularity ${file}/coverage/granularity`,
      `reference/unknown-format ${file}/distributions/1/format`,
    ]);
  });

  it('looks at every other kind that names terms', () => {
    const found = codesOf(referenceTerm, {
      ...vocabularies,
      'harvested/portal/roads': { harvest: {}, dataset: { themes: ['x'] } },
      'services/acme/api': { themes: [], protocol: 'http', access: {} },
      'series/acme/census': { themes: ['x'], frequency: 'annual' },
      'publishers/acme': { kind: 'club', place: 'P1' },
      catalogue: { place: 'P7', licence: 'ogl-uk-3-0' },
      'sources/portal': { mappings: { formats: { Excel: 'xls' } }, defaults: { places: ['P1'] } },
    });
    expect(found.toSorted()).toEqual(
      [
        'reference/unknown-theme harvested/portal/roads.yaml#/dataset/themes/0',
        'reference/unknown-protocol services/acme/api.yaml#/protocol',
        'reference/unknown-theme series/acme/census.yaml#/themes/0',
        'reference/unknown-publisher-kind publishers/acme.yaml#/kind',
        'reference/unknown-place catalogue.yaml#/place',
        'reference/unknown-format sources/portal.yaml#/mappings/formats/Excel',
        'reference/unknown-place vocabularies/places.yaml#/terms/0/within/0',
      ].toSorted(),
    );
  });

  it.each([
    ['trnsport', 'transport'],
    ['Transport', 'transport'],
    ['zzz', ''],
    ['constructor', ''],
    ['__proto__', ''],
  ])('for the theme %s suggests %j', (theme, suggestion) => {
    const files = {
      ...vocabularies,
      'series/acme/census': { themes: [theme], frequency: 'annual' },
    };
    const [found] = runRule(referenceTerm, testContext(files));
    expect(found?.args).toEqual({ id: theme, suggestion, vocabulary: 'themes' });
  });

  it('suggests a term by its other names', () => {
    const files = {
      ...vocabularies,
      'datasets/acme/roads': { distributions: [{ format: 'excel' }] },
    };
    const [found] = runRule(referenceTerm, testContext(files));
    expect(found?.args?.['suggestion']).toBe('xlsx');
  });

  it('says nothing where the vocabulary itself is missing', () => {
    expect(codesOf(referenceTerm, { 'datasets/acme/roads': { themes: ['x'] } })).toEqual([]);
  });
});
