import { describe, expect, it } from 'vitest';
import { accessLinksToData } from './access-links-to-data.ts';
import { codesOf } from '../../../testing/rule-testing.ts';

const file = 'datasets/acme/records.yaml#';
const check = (fields: object, level = 'restricted'): string[] =>
  codesOf(accessLinksToData, { 'datasets/acme/records': { access: { level }, ...fields } });

describe('accessLinksToData', () => {
  it.each([
    ['/description', { description: 'See www.example.org/records.csv for it' }],
    ['/description', { description: 'See data.example.org/records.csv for it' }],
    ['/landingPage', { landingPage: 'https://www.example.org/get?file=records.csv' }],
    ['/landingPage', { landingPage: 'https://www.example.org/records.csv' }],
    [
      '/documentation/1/url',
      { documentation: [{}, { title: 'Data', url: 'https://www.example.org/r.XLSX?v=1' }] },
    ],
    ['/distributions/0/title', { distributions: [{ title: 'At https://www.example.org/r.zip' }] }],
    ['/description', { description: 'Get it [here](https://www.example.org/r.geojson).' }],
    ['/sameAs/0', { sameAs: ['https://www.example.org/r.json'] }],
    ['/landingPage', { landingPage: 'https://www.example.org/export?format=csv' }],
  ])('finds the link at %s', (at, fields) => {
    expect(check(fields)).toEqual([`access/links-to-data ${file}${at}`]);
  });

  it('finds the link in a request, in a service and in a harvested record', () => {
    const access = { level: 'shared', request: { url: 'https://www.example.org/r.gpkg' } };
    expect(
      codesOf(accessLinksToData, {
        'datasets/acme/records': { access },
        'services/acme/api': { access: { level: 'closed' }, landingPage: 'https://e.org/a.csv' },
        'harvested/portal/x-1': {
          harvest: {},
          dataset: { access: { level: 'closed' }, landingPage: 'https://e.org/a.csv' },
        },
      }),
    ).toEqual([
      `access/links-to-data ${file}/access/request/url`,
      'access/links-to-data harvested/portal/x-1.yaml#/dataset/landingPage',
      'access/links-to-data services/acme/api.yaml#/landingPage',
    ]);
  });

  it.each([
    { landingPage: 'https://www.example.org/about.csv/' },
    { documentation: [{ title: 'User guide', url: 'https://www.example.org/guide.pdf' }] },
    { documentation: [{ title: 'Data dictionary', url: 'https://www.example.org/d.xlsx' }] },
    { documentation: [{ title: 'Apply', url: 'https://www.example.org/application-form.xlsx' }] },
    { provenance: { derivedFrom: ['https://www.example.org/open.csv'] } },
    { distributions: [{ title: 'Records', conformsTo: 'https://www.example.org/standard.json' }] },
    { usedBy: [{ title: 'Map', url: 'https://www.example.org/map.json' }] },
  ])('passes %j', (fields) => {
    expect(check(fields)).toEqual([]);
  });

  it('has nothing against links in open entries', () => {
    expect(check({ landingPage: 'https://www.example.org/records.csv' }, 'open')).toEqual([]);
  });
});
