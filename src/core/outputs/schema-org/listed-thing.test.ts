import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogueFixture } from '../../../testing/catalogue-fixture.ts';
import { HOSTILE_TEXTS } from '../../../testing/hostile.ts';
import { withHostileRecords } from '../../../testing/hostile-records.ts';
import { loadCity } from '../../../testing/city.ts';
import { findSchemaOrgFaults, HAS_SCHEMA_ORG } from '../../../testing/schema-org.ts';
import type { Catalogue, DatasetRecord } from '../../derive/catalogue.ts';
import { describeRegister } from '../../describe/describe-register.ts';
import { catalogueThing } from './catalogue-thing.ts';
import { listedThing } from './listed-thing.ts';
import type { Thing } from './thing.ts';

const absolute = (path: string): string => `https://data.example.org${path}`;

/** The description of each record, by key, and of the register, by an empty one. */
function thingsOf(catalogue: Catalogue): Map<string, Thing> {
  const { about, listed } = describeRegister(catalogue, absolute);
  return new Map([
    ['', catalogueThing(about)],
    ...listed.map((record) => [record.key, listedThing(record, about)] as const),
  ]);
}

describe('schema.org of the city', () => {
  let catalogue: Catalogue;
  let things: Map<string, Thing>;
  let datasets: DatasetRecord[];
  beforeAll(async () => {
    catalogue = await loadCity();
    things = thingsOf(catalogue);
    datasets = catalogue.listed.filter((record) => record.kind === 'dataset');
  }, 60_000);

  it.runIf(HAS_SCHEMA_ORG)(
    'has only classes, properties and values of the vocabulary',
    async () => {
      expect(things.size).toBeGreaterThan(70);
      expect(await findSchemaOrgFaults([...things.values()])).toEqual([]);
    },
  );

  it('has what Google requires of every dataset: a name and a description of up to 5,000 characters', () => {
    for (const { key } of datasets) {
      const { name, description } = things.get(key)!;
      expect(name, key).toMatch(/\S/);
      expect(String(description).length, key).toBeLessThanOrEqual(5000);
    }
  });

  /** Recommended property → whether the entry has the fact. */
  const RECOMMENDED: readonly (readonly [string, (record: DatasetRecord) => boolean])[] = [
    ['creator', () => true],
    ['includedInDataCatalog', () => true],
    ['isAccessibleForFree', () => true],
    ['keywords', () => true],
    ['url', () => true],
    [
      'citation',
      ({ key, fields }) =>
        (fields.usedBy?.some(({ kind }) => kind === 'paper') ?? false) ||
        (catalogue.chains.get(key)?.insights.length ?? 0) > 0,
    ],
    [
      'distribution',
      ({ fields }) =>
        fields.access.level === 'open' &&
        (fields.distributions?.some(
          ({ format, url }) =>
            !['html', 'dashboard'].includes(format) &&
            !(format === 'arcgis' && !url?.includes('/rest/services/')),
        ) ??
          false),
    ],
    ['identifier', ({ fields }) => (fields.identifiers?.length ?? 0) > 0],
    ['isPartOf', ({ fields }) => fields.inSeries !== undefined],
    ['license', ({ fields }) => fields.licence !== undefined && fields.licence !== 'not-stated'],
    ['measurementTechnique', ({ fields }) => fields.provenance?.method !== undefined],
    ['sameAs', ({ fields }) => (fields.sameAs?.length ?? 0) > 0],
    [
      'spatialCoverage',
      ({ fields }) =>
        (fields.coverage?.places?.length ?? 0) > 0 || fields.coverage?.bbox !== undefined,
    ],
    ['temporalCoverage', ({ fields }) => fields.coverage?.period !== undefined],
    ['variableMeasured', ({ fields }) => (fields.columns?.length ?? 0) > 0],
    ['version', ({ fields }) => fields.version !== undefined],
  ];

  it.each(RECOMMENDED)('has %s, as Google recommends, where the entry has it', (property, has) => {
    const wrong = datasets.filter(
      (record) => (things.get(record.key)![property] !== undefined) !== has(record),
    );
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  it('is about the questions that a dataset answers', () => {
    expect(things.get('datasets/rivermouth/air-quality')!['about']).toEqual([
      { '@type': 'Question', name: 'Is the air clean enough to run today?' },
    ]);
    expect(things.get('datasets/rivermouth/cycle-counts-2024')).not.toHaveProperty('about');
  });

  it('gives each download the address that Google requires', () => {
    const files = datasets.flatMap(({ key }) => {
      const { distribution = [] } = things.get(key)!;
      return distribution as Thing[];
    });
    expect(files.length).toBeGreaterThan(40);
    expect(files.filter(({ contentUrl }) => !String(contentUrl).startsWith('https://'))).toEqual(
      [],
    );
  });
});

describe('schema.org of a record', () => {
  it('gives open data its files, licence address and dates', async () => {
    const things = thingsOf(await loadCatalogueFixture());
    expect(things.get('datasets/borough/allotments')).toMatchObject({
      '@type': 'Dataset',
      '@id': 'https://data.example.org/datasets/borough/allotments/#dataset',
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
    const thing = thingsOf(await loadCatalogueFixture()).get('datasets/borough/tenants')!;
    expect(thing).not.toHaveProperty('distribution');
    expect(thing).toMatchObject({ isAccessibleForFree: false });
    expect(thing['conditionsOfAccess']).toContain('single people');
  });

  it('gives a box latitude first, and in order', async () => {
    const catalogue = await loadCity();
    const boxes = [...thingsOf(catalogue).values()]
      .flatMap(({ spatialCoverage = [] }) => spatialCoverage as { geo?: { box: string } }[])
      .flatMap(({ geo }) => (geo ? [geo.box.split(' ').map(Number)] : []));
    expect(boxes.length).toBeGreaterThan(0);
    for (const [south, west, north, east] of boxes as [number, number, number, number][]) {
      expect(south).toBeGreaterThan(45);
      expect(north).toBeGreaterThanOrEqual(south);
      expect(east).toBeGreaterThanOrEqual(west);
    }
  });

  it('names the register, its publisher and its licence', async () => {
    expect(thingsOf(await loadCatalogueFixture()).get('')).toMatchObject({
      '@type': 'DataCatalog',
      name: 'A register',
      publisher: { '@type': 'Organization', name: 'The Borough' },
    });
  });

  it.runIf(HAS_SCHEMA_ORG)('keeps hostile words and addresses inside the vocabulary', async () => {
    const things = thingsOf(withHostileRecords(await loadCatalogueFixture()));
    const texts = [...things.values()].map(({ name }) => name);
    for (const text of HOSTILE_TEXTS) expect(texts).toContain(text);
    expect(await findSchemaOrgFaults([...things.values()])).toEqual([]);
    expect(JSON.stringify([...things.values()])).not.toMatch(/"javascript:/);
  });
});

describe.runIf(HAS_SCHEMA_ORG)('the check of schema.org would find', () => {
  const dataset = { '@context': 'https://schema.org/', '@type': 'Dataset', name: 'Name' };
  const faults: readonly (readonly [string, object, string])[] = [
    ['a class that is not there', { '@type': 'DataSets' }, 'DataSets: no such class'],
    [
      'a property that is not there',
      { licence: 'x' },
      `http://schema.org/licence: no such property`,
    ],
    ['a property of another class', { box: '1 2 3 4' }, 'box: not a property of Dataset'],
    ['a text where a thing is due', { distribution: 'x.csv' }, 'distribution: has Text'],
    ['another thing', { creator: { '@type': 'Place', name: 'x' } }, 'creator: has a Place'],
    ['an old property', { fileFormat: 'text/csv' }, 'fileFormat: superseded by encodingFormat'],
  ];
  it.each(faults)('%s', async (_, more, fault) => {
    expect(await findSchemaOrgFaults([dataset])).toEqual([]);
    expect(await findSchemaOrgFaults([{ ...dataset, ...more }])).toContain(fault);
  });
});
