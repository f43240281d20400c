import { describe, expect, it } from 'vitest';

import { sourceContext } from '../../testing/harvest-context.ts';
import { matchFormat, normaliseMediaType } from './format.ts';
import { matchFrequency } from './frequency.ts';
import { matchLicence } from './licence.ts';
import { matchBox, matchPlace } from './places.ts';
import { matchThemes } from './themes.ts';

const context = sourceContext('ckan', {
  mappings: {
    themes: { 'Getting about': 'transport' },
    licences: { 'Our terms': 'custom-terms' },
    formats: { Table: 'csv' },
    frequencies: { 'Each spring': 'annual' },
  },
});

describe('matchFrequency', () => {
  it.each([
    ['R/P1Y', 'annual'],
    ['R/P1D', 'daily'],
    ['P7D', 'weekly'],
    ['R/P12M', 'annual'],
    ['R/PT1H', 'hourly'],
    ['http://publications.europa.eu/resource/authority/frequency/ANNUAL', 'annual'],
    ['http://purl.org/cld/freq/monthly', 'monthly'],
    ['notPlanned', 'never'],
    ['asNeeded', 'irregular'],
    ['Biannually', 'six-monthly'],
    ['Each spring', 'annual'],
    ['when the moon is full', undefined],
    ['R/P17D', undefined],
    ['', undefined],
  ])('reads %j as %s', (word, id) => {
    expect(matchFrequency(word, context)).toBe(id);
  });
});

describe('matchLicence', () => {
  it.each([
    [['http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/'], 'ogl-uk-3-0'],
    [['https://creativecommons.org/licenses/by/4.0/legalcode'], 'cc-by-4-0'],
    [['https://creativecommons.org/licenses/by/4.0/deed.en'], 'cc-by-4-0'],
    [['uk-ogl'], 'ogl-uk-3-0'],
    [['UK Open Government Licence (OGL v2)'], 'ogl-uk-2-0'],
    [['<a href="https://creativecommons.org/publicdomain/zero/1.0/">CC0</a>'], 'cc0-1-0'],
    [['Licensed under the Open Government Licence v3.0 unless said otherwise'], 'ogl-uk-3-0'],
    [['Our terms'], 'custom-terms'],
    [['nonsense', 'CC-BY-SA-4.0'], 'cc-by-sa-4-0'],
    [['Open Government Licence - Canada'], undefined],
    [['https://creativecommons.org/licenses/by-nc/2.0/'], undefined],
    [['Ask us'], undefined],
    [[], undefined],
  ])('reads %j as %s', (words, id) => {
    expect(matchLicence(words, context)).toBe(id);
  });

  it('names none where a text links to two', () => {
    const text =
      'Data under https://creativecommons.org/licenses/by/4.0/ but code under https://creativecommons.org/licenses/by-sa/4.0/';
    expect(matchLicence([text], context)).toBeUndefined();
  });
});

describe('matchFormat', () => {
  it.each([
    [['CSV'], undefined, 'https://example.org/a', 'csv'],
    [['spreadsheet'], undefined, 'https://example.org/a.xls', 'xls'],
    [['.xlsx'], undefined, undefined, 'xlsx'],
    [['Table'], undefined, undefined, 'csv'],
    [
      ['http://publications.europa.eu/resource/authority/file-type/GEOJSON'],
      undefined,
      undefined,
      'geojson',
    ],
    [['ftype:KML'], undefined, undefined, 'kml'],
    [[], 'application/pdf', 'https://example.org/a', 'pdf'],
    [[], undefined, 'https://example.org/a.ods?x=1', 'ods'],
    [['shp'], undefined, 'https://example.org/a.zip', 'shp'],
    [['GeoJSON'], undefined, 'https://example.org/a.json', 'geojson'],
    [[], undefined, 'https://example.org/arcgis/rest/services/a/MapServer/0', 'arcgis'],
    [[], undefined, 'https://example.org/ows?service=WFS&request=GetCapabilities', 'wfs'],
    [['constructor'], 'nonsense', 'https://example.org/a', undefined],
  ])('reads %j, %s, %s as %s', (words, mediaType, url, id) => {
    expect(matchFormat(words, mediaType, url, context)).toBe(id);
  });

  it('reads media types without parameters', () => {
    expect(normaliseMediaType('Text/CSV; charset=utf-8')).toBe('text/csv');
    expect(normaliseMediaType('https://www.iana.org/assignments/media-types/text/csv')).toBe(
      'text/csv',
    );
    expect(normaliseMediaType('xlsx')).toBeUndefined();
  });
});

describe('places', () => {
  it('takes names and codes that can mean one place only', () => {
    expect(matchPlace('Greater Rivermouth', context)).toBe('RM00');
    expect(matchPlace('https://geo.example.org/id/RM01', context)).toBe('RM01');
    expect(matchPlace('GB-SCT', context)).toBeUndefined();
    expect(matchPlace('', context)).toBeUndefined();
  });

  it('takes the box of a place, not one that merely lies in it', () => {
    expect(matchBox([1.2, 53.4, 1.9, 53.8], context)).toBe('RM00');
    expect(matchBox([1.3, 53.5, 1.5, 53.7], context)).toBeUndefined();
  });
});

describe('matchThemes', () => {
  const nothing = { themes: [], keywords: [], title: '', text: '' };
  it.each([
    [{ themes: ['Getting about', 'Health'] }, ['transport', 'health']],
    [
      { themes: ['http://publications.europa.eu/resource/authority/data-theme/TRAN'] },
      ['transport'],
    ],
    [{ keywords: ['census'] }, ['demographics']],
    [{ title: 'Crime by ward' }, ['crime-and-safety']],
    [{ text: 'About air quality.' }, ['environment']],
    [{ themes: ['Miscellaneous'] }, []],
  ])('reads %j as %j', (words, ids) => {
    expect(matchThemes({ ...nothing, ...words }, context)).toEqual(ids);
  });

  it('uses the default before the words of the text', () => {
    const withDefault = sourceContext('ckan', { defaults: { themes: ['planning'] } });
    expect(matchThemes({ ...nothing, text: 'About air quality.' }, withDefault)).toEqual([
      'planning',
    ]);
  });
});
