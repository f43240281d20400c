import { describe, expect, it } from 'vitest';
import { loadCatalogueFixture } from '../../testing/catalogue-fixture.ts';
import { describeDataCatalog, describeDataset, renderJsonLd } from './render-json-ld.ts';

const absolute = (path: string): string => `https://data.example.org${path}`;

describe('renderJsonLd', () => {
  it('lets no text close the script element', () => {
    const html = renderJsonLd({ name: '</script><script>alert(1)</script><!--' });
    expect(html.match(/<\/?script/g)).toHaveLength(2);
    const json = html.replace(/^<script[^>]*>|<\/script>$/g, '');
    expect(JSON.parse(json).name).toBe('</script><script>alert(1)</script><!--');
  });
});

describe('describeDataset', () => {
  it('gives open data its files, licence address and dates', async () => {
    const catalogue = await loadCatalogueFixture();
    const thing = describeDataset(
      catalogue.datasets.get('borough/allotments')!,
      catalogue,
      absolute,
    );
    expect(thing).toMatchObject({
      '@type': 'Dataset',
      name: 'Allotment sites in the borough',
      license: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
      isAccessibleForFree: true,
      dateModified: '2026-05',
      temporalCoverage: '2020/..',
      distribution: [
        {
          '@type': 'DataDownload',
          contentUrl: 'https://data.example.org/allotments.csv',
          encodingFormat: 'text/csv',
        },
      ],
    });
  });

  it('gives data that is not open no link, and says on what terms it can be had', async () => {
    const catalogue = await loadCatalogueFixture();
    const thing = describeDataset(catalogue.datasets.get('borough/tenants')!, catalogue, absolute);
    expect(thing).not.toHaveProperty('distribution');
    expect(thing).toMatchObject({ isAccessibleForFree: false });
    expect(thing['conditionsOfAccess']).toContain('single people');
  });
});

describe('describeDataCatalog', () => {
  it('names the register, its publisher and its licence', async () => {
    const thing = describeDataCatalog(await loadCatalogueFixture(), absolute);
    expect(thing).toMatchObject({
      '@type': 'DataCatalog',
      name: 'A register',
      publisher: { '@type': 'Organization', name: 'The Borough' },
    });
  });
});
