import { describe, expect, it } from 'vitest';
import { distributionFormat } from './distribution-format.ts';
import { runRule, testContext, type TestFinding } from '../../../testing/rule-testing.ts';

const formats = {
  terms: [
    { id: 'csv', label: 'CSV', mediaTypes: ['text/csv'], extensions: ['csv'] },
    {
      id: 'xlsx',
      label: 'Excel',
      mediaTypes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
      extensions: ['xlsx'],
    },
    { id: 'json', label: 'JSON', mediaTypes: ['application/json'], extensions: ['json'] },
    {
      id: 'geojson',
      label: 'GeoJSON',
      mediaTypes: ['application/geo+json'],
      extensions: ['geojson'],
    },
    { id: 'shp', label: 'Shapefile', extensions: ['shp', 'zip'] },
    { id: 'zip', label: 'ZIP', mediaTypes: ['application/zip'], extensions: ['zip'] },
    { id: 'pdf', label: 'PDF', mediaTypes: ['application/pdf'], extensions: ['pdf'] },
    { id: 'api', label: 'API' },
  ],
};

const check = (distribution: object): TestFinding[] =>
  runRule(
    distributionFormat,
    testContext({
      'vocabularies/formats': formats,
      'datasets/acme/roads': { distributions: [distribution] },
    }),
  );

describe('distributionFormat', () => {
  it('finds a media type of another format', () => {
    expect(check({ format: 'csv', mediaType: 'application/pdf' })).toEqual([
      {
        code: 'distribution/format-media-type',
        at: 'datasets/acme/roads.yaml#/distributions/0/mediaType',
        args: { format: 'CSV', mediaType: 'application/pdf', expected: ['text/csv'] },
      },
    ]);
    expect(check({ format: 'pdf', mediaType: 'text/plain' })).toHaveLength(1);
  });

  it('finds an extension of another format', () => {
    expect(check({ format: 'csv', url: 'https://www.example.org/a.XLSX?raw=true' })).toEqual([
      {
        code: 'distribution/format-extension',
        at: 'datasets/acme/roads.yaml#/distributions/0/format',
        args: { format: 'csv', extension: 'xlsx', other: 'xlsx' },
      },
    ]);
  });

  it.each([
    { format: 'csv', mediaType: 'text/csv', url: 'https://www.example.org/a.csv' },
    { format: 'csv', mediaType: 'text/plain', url: 'https://www.example.org/a.txt' },
    { format: 'csv', mediaType: 'application/zip', url: 'https://www.example.org/a.zip' },
    { format: 'csv', mediaType: 'application/octet-stream' },
    { format: 'csv', url: 'https://www.example.org/download.aspx?file=a.xlsx' },
    { format: 'csv', url: 'https://www.example.org/v1.2' },
    { format: 'geojson', mediaType: 'application/json', url: 'https://www.example.org/a.json' },
    { format: 'shp', mediaType: 'application/zip', url: 'https://www.example.org/a.zip' },
    { format: 'api', mediaType: 'application/json', url: 'https://www.example.org/a.json' },
    { format: 'unknown', url: 'https://www.example.org/a.csv' },
    { format: 'csv' },
  ])('passes %j', (distribution) => {
    expect(check(distribution)).toEqual([]);
  });
});
