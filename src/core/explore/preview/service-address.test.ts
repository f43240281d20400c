import { describe, expect, it } from 'vitest';
import { arcgisAddress, arcgisQueryUrl, firstArcgisLayer } from './arcgis-address.ts';
import { firstOgcCollection, ogcAddress, ogcItemsUrl } from './ogc-address.ts';
import type { DistributionKind } from '../../describe/classify-distribution.ts';
import { previewKind } from './preview-kind.ts';

describe('addresses of services', () => {
  it.each<[string, string | undefined]>([
    ['https://h/a/FeatureServer', 'service https://h/a/FeatureServer'],
    ['https://h/a/MapServer/', 'service https://h/a/MapServer'],
    ['https://h/a/FeatureServer/3', 'layer https://h/a/FeatureServer/3'],
    ['https://h/a/FeatureServer/3/query?where=1', 'layer https://h/a/FeatureServer/3'],
    ['https://h/home/item.html?id=1', undefined],
    ['https://h/a/ImageServer', undefined],
  ])('ArcGIS: %s', (url, expected) => {
    const found = arcgisAddress(url);
    expect(found && `${found.of} ${found.url}`).toBe(expected);
  });

  it.each<[string, string | undefined]>([
    ['https://h/ogc/features/v1', 'service https://h/ogc/features/v1'],
    ['https://h/', 'service https://h'],
    ['https://h/v1/collections/', 'service https://h/v1'],
    ['https://h/collections/a', 'layer https://h/collections/a'],
    ['https://h/collections/a/items?f=html', 'layer https://h/collections/a'],
    ['https://h/guide.html', undefined],
  ])('OGC API: %s', (url, expected) => {
    const found = ogcAddress(url);
    expect(found && `${found.of} ${found.url}`).toBe(expected);
  });

  it('ask for a few features as GeoJSON', () => {
    const query = new URL(arcgisQueryUrl('https://h/FeatureServer/0', 200));
    expect(query.pathname).toBe('/FeatureServer/0/query');
    expect(Object.fromEntries(query.searchParams)).toEqual({
      ...{ where: '1=1', outFields: '*', outSR: '4326', resultRecordCount: '200', f: 'geojson' },
    });
    expect(ogcItemsUrl('https://h/collections/a', 200)).toBe(
      'https://h/collections/a/items?limit=200',
    );
  });

  it('take the first layer with features from any description of a service', () => {
    const layers = [
      null,
      { id: 'x' },
      { id: 1, type: 'Group Layer' },
      { id: 4, name: 'A' },
      { id: 5 },
    ];
    expect(firstArcgisLayer('https://h/s', { layers })).toEqual({
      ...{ url: 'https://h/s/4', name: 'A', of: 2 },
    });
    const collections = [
      { id: 'r', itemType: 'record' },
      { id: 'a b/../c', title: 'T' },
    ];
    expect(firstOgcCollection('https://h', { collections })).toEqual({
      ...{ url: 'https://h/collections/a%20b%2F..%2Fc', name: 'T', of: 1 },
    });
    for (const odd of [
      null,
      1,
      'x',
      {},
      { layers: 1, collections: 2 },
      { layers: [], collections: [] },
    ]) {
      expect(firstArcgisLayer('https://h', odd)).toBeUndefined();
      expect(firstOgcCollection('https://h', odd)).toBeUndefined();
    }
  });
});

describe('previewKind', () => {
  const kindOf = (
    id: string,
    mediaTypes: string[],
    url = 'https://h/a',
    kind: DistributionKind = 'file',
  ) => previewKind({ url, kind, format: { id, mediaTypes } });

  it('goes by the media type, so that formats may be named otherwise', () => {
    expect(kindOf('komma', ['text/csv'])).toBe('csv');
    expect(kindOf('xlsx', ['application/vnd.ms-excel'])).toBeUndefined();
    expect(kindOf('unheard-of', [])).toBeUndefined();
    expect(kindOf('jsonl', [])).toBe('json-lines');
  });

  it('reads the answers of interfaces, and no page', () => {
    expect(kindOf('json', ['application/json'], 'https://h/floods', 'api')).toBe('json');
    expect(kindOf('arcgis', [], 'https://h/FeatureServer', 'api')).toBe('arcgis');
    expect(kindOf('arcgis', [], 'https://h/item.html', 'page')).toBeUndefined();
    expect(kindOf('komma', ['text/csv'], 'https://h/a.html', 'page')).toBeUndefined();
  });
});
