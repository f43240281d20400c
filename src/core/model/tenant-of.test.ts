import { describe, expect, it } from 'vitest';

import { isControlledBy, tenantOf } from './tenant-of.ts';

const of = (address: string): string => tenantOf(new URL(`https://${address}`));

describe('tenantOf', () => {
  it.each([
    ['data.acme.org/a', 'data.acme.org/b'],
    ['storage.googleapis.com/acme/a.csv', 'storage.googleapis.com/acme/deep/b.csv?x=1'],
    ['s3.eu-west-2.amazonaws.com/acme/a.csv', 's3.eu-west-2.amazonaws.com//acme/b.csv'],
    ['acme.blob.core.windows.net/open/a', 'acme.blob.core.windows.net/more/a'],
    ['raw.githubusercontent.com/acme/data/main/a', 'raw.githubusercontent.com/acme/data/v2/b'],
    ['acme.github.io/a', 'acme.github.io/b'],
    ['services1.arcgis.com/Org1/arcgis/rest/a', 'services1.arcgis.com/Org1/arcgis/rest/b'],
    ['docs.google.com/spreadsheets/d/e/Doc1/a', 'docs.google.com/spreadsheets/d/e/Doc1/b'],
  ])('takes %s and %s for the same', (one, other) => {
    expect(of(one)).toBe(of(other));
  });

  it.each([
    ['acme.maps.arcgis.com/home/item.html?id=1', 'acme.maps.arcgis.com/home/item.html?id=2'],
    [
      'storage.googleapis.com/storage/v1/b/acme/o/a',
      'storage.googleapis.com/storage/v1/b/evil/o/a',
    ],
    [
      'www.arcgis.com/sharing/rest/content/items/1/data',
      'www.arcgis.com/sharing/rest/content/items/2/data',
    ],
    ['script.google.com/macros/s/1/exec', 'script.google.com/macros/s/2/exec'],
    ['api.airtable.com/v0/1', 'api.airtable.com/v0/2'],
    ['figshare.com/ndownloader/files/1', 'figshare.com/ndownloader/files/2'],
    ['www.google.com/maps/d/viewer?mid=1', 'www.google.com/maps/d/viewer?mid=2'],
    [
      'objectstorage.uk-london-1.oraclecloud.com/n/acme/b/x/o/a',
      'objectstorage.uk-london-1.oraclecloud.com/n/evil/b/x/o/a',
    ],
    ['data.acme.org/a', 'acme.org/a'],
    ['storage.googleapis.com/acme/a.csv', 'storage.googleapis.com/evil/a.csv'],
    ['storage.googleapis.com/acme/a.csv', 'storage.googleapis.com//evil/a.csv'],
    ['storage.googleapis.com/acme/a.csv', 'storage.googleapis.com/acme/../evil/a.csv'],
    ['s3.amazonaws.com/acme/a', 's3.amazonaws.com/evil/a'],
    ['s3-eu-west-1.amazonaws.com/acme/a', 's3-eu-west-1.amazonaws.com/evil/a'],
    ['s3.dualstack.eu-west-1.amazonaws.com/acme/a', 's3.dualstack.eu-west-1.amazonaws.com/evil/a'],
    ['acme.s3.amazonaws.com/a', 'evil.s3.amazonaws.com/a'],
    ['acme.blob.core.windows.net/open/a', 'acme2.blob.core.windows.net/open/a'],
    ['fra1.digitaloceanspaces.com/acme/a', 'fra1.digitaloceanspaces.com/evil/a'],
    ['raw.githubusercontent.com/acme/data/main/a', 'raw.githubusercontent.com/evil/data/main/a'],
    ['raw.githubusercontent.com/acme/data/main/a', 'raw.githubusercontent.com/acme/other/main/a'],
    ['github.com/acme/data', 'github.com/evil/data'],
    ['cdn.jsdelivr.net/gh/acme/data/a', 'cdn.jsdelivr.net/gh/evil/data/a'],
    ['acme.github.io/a', 'evil.github.io/a'],
    ['services1.arcgis.com/Org1/arcgis/rest/a', 'services1.arcgis.com/Org2/arcgis/rest/a'],
    ['www.arcgis.com/home/item.html?id=1', 'www.arcgis.com/home/item.html?id=2'],
    ['acme.sharepoint.com/sites/a', 'evil.sharepoint.com/sites/a'],
    ['www.dropbox.com/s/one/a.csv', 'www.dropbox.com/s/two/a.csv'],
    ['www.dropbox.com/scl/fi/one/a.csv', 'www.dropbox.com/scl/fi/two/a.csv'],
    ['docs.google.com/spreadsheets/d/Doc1/edit', 'docs.google.com/spreadsheets/d/Doc2/edit'],
    ['docs.google.com/spreadsheets/d/e/Doc1/a', 'docs.google.com/spreadsheets/d/e/Doc2/a'],
    ['drive.google.com/uc?id=1', 'drive.google.com/uc?id=2'],
    ['app.powerbi.com/view?r=1', 'app.powerbi.com/view?r=2'],
    ['public.tableau.com/app/profile/acme/viz', 'public.tableau.com/app/profile/evil/viz'],
    ['bit.ly/one', 'bit.ly/two'],
    ['maps.app.goo.gl/one', 'maps.app.goo.gl/two'],
  ])('tells %s and %s apart', (one, other) => {
    expect(of(one)).not.toBe(of(other));
  });

  it('is empty without a host', () => {
    expect(tenantOf(new URL('mailto:a@acme.org'))).toBe('');
  });
});

describe('isControlledBy', () => {
  it.each([
    ['acme.org', 'acme.org', true],
    ['data.acme.org', 'acme.org', true],
    ['notacme.org', 'acme.org', false],
    ['acme.org.evil.net', 'acme.org', false],
    ['acme.github.io', 'acme.github.io', true],
    ['evil.github.io', 'github.io', false],
    ['acme.blob.core.windows.net', 'acme.blob.core.windows.net', true],
    ['evil.blob.core.windows.net', 'blob.core.windows.net', false],
    ['evil.blob.core.windows.net', 'windows.net', false],
    ['storage.googleapis.com/evil', 'storage.googleapis.com', false],
    ['storage.googleapis.com/evil', 'googleapis.com', false],
    ['evil.s3.eu-west-2.amazonaws.com', 's3.eu-west-2.amazonaws.com', false],
    ['acme.s3.eu-west-2.amazonaws.com', 'acme.s3.eu-west-2.amazonaws.com', true],
    ['acme.opendata.arcgis.com', 'acme.opendata.arcgis.com', true],
    ['evil.opendata.arcgis.com', 'arcgis.com', false],
    ['bit.ly/evil', 'bit.ly', false],
  ])('%s with the domain %s: %s', (address, domain, expected) => {
    expect(isControlledBy(new URL(`https://${address}`), domain)).toBe(expected);
  });
});
