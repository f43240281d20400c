import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogueFixture } from '../../../testing/catalogue-fixture.ts';
import { HOSTILE_TEXTS } from '../../../testing/hostile.ts';
import { withHostileRecords } from '../../../testing/hostile-records.ts';
import { loadCity } from '../../../testing/city.ts';
import { renderTexts, outputContextOf } from '../../../testing/output-context.ts';
import type { Catalogue } from '../../derive/catalogue.ts';
import { ukMetadata } from './render-uk-metadata.ts';

type Thing = Record<string, unknown>;

interface UkFile {
  readonly resources: readonly Thing[];
  readonly distributions: readonly Thing[];
  readonly gaps: readonly {
    readonly class: string;
    readonly property: string;
    readonly missing: number;
    readonly of: number;
    readonly why?: string;
  }[];
}

const fileOf = (catalogue: Catalogue): UkFile =>
  JSON.parse(
    renderTexts(ukMetadata, outputContextOf(catalogue)).get('uk-metadata.json')!,
  ) as UkFile;

/*
 * The model's own tables, class by class: https://co-cddo.github.io/ukgov-metadata-exchange-model/Dataset/,
 * …/DataService/, …/Distribution/ and …/ContactPoint/ say what is mandatory and the range of each property; the
 * lists of values have their own pages.
 */
const isText = (value: unknown): boolean => typeof value === 'string' && value.length > 0;
const isUri = (value: unknown): boolean =>
  typeof value === 'string' && URL.canParse(value) && !/[\s<>"]/.test(value);
const isDay = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
const oneOf =
  (...words: string[]) =>
  (value: unknown): boolean =>
    words.includes(value as string);
const many =
  (fits: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.length > 0 && value.every(fits);
const matches =
  (pattern: RegExp) =>
  (value: unknown): boolean =>
    typeof value === 'string' && pattern.test(value);
const isOrganisation = matches(/^[a-z0-9-]+$/);

type Ranges = Readonly<Record<string, (value: unknown) => boolean>>;

const RESOURCE: Ranges = {
  accessRights: oneOf('INTERNAL', 'OPEN', 'COMMERCIAL'),
  alternativeTitle: many(isText),
  contactPoint: (value) =>
    isText((value as Thing)['contactName']) &&
    matches(/^\S+@[\S+.]+\S+/)((value as Thing)['email']),
  created: isDay,
  creator: many(isOrganisation),
  description: isText,
  identifier: isUri,
  issued: isDay,
  keyword: many(isText),
  licence: (value) => value === 'DATA_SHARE_AGREEMENT' || isUri(value),
  modified: isDay,
  publisher: isOrganisation,
  relatedResource: many(isUri),
  securityClassification: oneOf('OFFICIAL', 'SECRET', 'TOP_SECRET', 'NOT_APPLICABLE'),
  summary: matches(/^.{1,250}$/),
  theme: many(isUri),
  title: isText,
  version: isText,
};

const FREQUENCIES =
  'triennial biennial annual semiannual threeTimesAYear quarterly bimonthly monthly semimonthly biweekly threeTimesAMonth weekly semiweekly threeTimesAWeek daily continuous irregular';

const RANGES: Readonly<Record<string, Ranges>> = {
  Dataset: {
    ...RESOURCE,
    type: oneOf('dcat:Dataset'),
    distribution: many(isUri),
    updateFrequency: oneOf(...FREQUENCIES.split(' ').map((word) => `freq:${word}`)),
  },
  DataService: {
    ...RESOURCE,
    type: oneOf('dcat:DataService'),
    endpointDescription: isUri,
    endpointURL: isUri,
    servesData: many(isUri),
    serviceStatus: oneOf(
      ...['DISCOVERY', 'ALPHA', 'BETA', 'PRIVATE_BETA', 'PUBLIC_BETA', 'LIVE', 'DEPRECATED'],
      'WITHDRAWN',
    ),
    serviceType: oneOf('EVENT', 'REST', 'SOAP'),
  },
  Distribution: {
    type: oneOf('dcat:Distribution'),
    accessRights: RESOURCE['accessRights']!,
    accessService: many(isUri),
    byteSize: (value) => Number.isInteger(value) && (value as number) >= 1,
    downloadURL: isUri,
    identifier: isUri,
    licence: RESOURCE['licence']!,
    mediaType: matches(
      /^application\/\S+|^audio\/\S+|^font\/\S+|^image\/\S+|^message\/\S+|^model\/\S+|^multipart\/\S+|^text\/\S+|^video\/\S+/,
    ),
    modified: isDay,
    title: isText,
  },
};

const OF_EACH = [
  ...['accessRights', 'contactPoint', 'creator', 'description', 'identifier', 'licence'],
  ...['modified', 'publisher', 'securityClassification', 'title', 'type', 'version'],
];
const MANDATORY: Readonly<Record<string, readonly string[]>> = {
  Dataset: [...OF_EACH, 'updateFrequency'],
  DataService: [...OF_EACH, 'endpointDescription', 'serviceStatus', 'serviceType'],
  Distribution: ['identifier', 'licence', 'mediaType', 'title', 'type'],
};

const classOf = ({ type }: Thing): string => String(type).replace('dcat:', '');

/** Properties that the model does not have, or that are not as it wants them. */
function faultsOf(things: readonly Thing[]): string[] {
  return things.flatMap((thing) =>
    Object.entries(thing).flatMap(([property, value]) => {
      const range = RANGES[classOf(thing)]?.[property];
      if (range?.(value)) return [];
      return `${String(thing['identifier'])} ${property}: ${JSON.stringify(value)}`;
    }),
  );
}

describe('the exchange model’s text, on the city', () => {
  let catalogue: Catalogue;
  let file: UkFile;
  beforeAll(async () => {
    catalogue = await loadCity();
    file = fileOf(catalogue);
  }, 60_000);

  it('every property is one of its class, with a value in its range', () => {
    const things = [...file.resources, ...file.distributions];
    expect(things.length).toBeGreaterThan(100);
    expect(faultsOf(things)).toEqual([]);
  });

  it('each mandatory property is there, or counted among the gaps with the reason', () => {
    const things = [...file.resources, ...file.distributions];
    for (const [type, properties] of Object.entries(MANDATORY)) {
      const of = things.filter((thing) => classOf(thing) === type);
      expect(of.length).toBeGreaterThan(20);
      const told = file.gaps.filter((gap) => gap.class === type);
      expect(told.map(({ property }) => property).sort()).toEqual([...properties].sort());
      for (const { property, missing, of: total, why } of told) {
        const lacking = of.filter((thing) => thing[property] === undefined).length;
        expect([property, missing, total]).toEqual([property, lacking, of.length]);
        expect(why !== undefined, property).toBe(missing > 0);
      }
    }
  });

  it('is there for every dataset and service, once, and for every file', () => {
    const identifiers = file.resources.map(({ identifier }) => identifier);
    expect(new Set(identifiers).size).toBe(identifiers.length);
    const offered = catalogue.listed.filter(({ fields }) => 'access' in fields);
    expect(identifiers).toHaveLength(offered.length);
    const named = file.resources.flatMap(({ distribution = [] }) => distribution as string[]);
    expect(file.distributions.map(({ identifier }) => identifier)).toEqual(named);
  });

  it('“If the frequency is unknown then use the value freq:irregular”', () => {
    const unknown = catalogue.listed.filter(
      (record) => record.kind === 'dataset' && record.fields.frequency === 'unknown',
    );
    expect(unknown.length).toBeGreaterThan(0);
    for (const { path } of unknown) {
      const found = file.resources.find(({ identifier }) => String(identifier).includes(path));
      expect(found?.['updateFrequency']).toBe('freq:irregular');
    }
  });
});

describe('the exchange model', () => {
  it('says nothing where the entry says nothing, and more where it says more', async () => {
    const catalogue = await loadCatalogueFixture();
    const record = catalogue.datasets.get('borough/allotments')!;
    const bare = fileOf(catalogue).resources.find(({ title }) => title === record.fields.title)!;
    expect(bare).not.toHaveProperty('securityClassification');
    expect(bare).not.toHaveProperty('publisher');
    const { publisher } = record;
    const homepage = 'https://www.gov.uk/government/organisations/valuation-office-agency';
    const full = {
      ...record,
      publisher: { ...publisher, fields: { ...publisher.fields, homepage } },
      fields: {
        ...record.fields,
        access: { ...record.fields.access, classification: 'OFFICIAL-SENSITIVE' as const },
        contact: { name: 'Data team', email: 'data@example.org' },
        modified: '2026-05-01',
      },
    };
    const listed = catalogue.listed.map((one) => (one === record ? full : one));
    const found = fileOf({ ...catalogue, listed }).resources.find(
      ({ title }) => title === record.fields.title,
    );
    expect(found).toMatchObject({
      securityClassification: 'OFFICIAL',
      publisher: 'valuation-office-agency',
      creator: ['valuation-office-agency'],
      contactPoint: { contactName: 'Data team', email: 'data@example.org' },
      modified: '2026-05-01',
    });
  });

  it('calls data under an agreement so, and never gives its address', async () => {
    const catalogue = await loadCatalogueFixture();
    const { resources, distributions } = fileOf(catalogue);
    const tenants = resources.find(({ identifier }) => String(identifier).includes('/tenants/'));
    expect(tenants?.['accessRights']).toBe('COMMERCIAL');
    expect(tenants).not.toHaveProperty('distribution');
    expect(JSON.stringify(distributions)).not.toContain('/tenants/');
  });

  it('keeps hostile words as they are, and hostile addresses out', async () => {
    const file = fileOf(withHostileRecords(await loadCatalogueFixture()));
    const titles = file.resources.map(({ title }) => title);
    for (const text of HOSTILE_TEXTS) expect(titles).toContain(text.toWellFormed());
    expect(faultsOf([...file.resources, ...file.distributions])).toEqual([]);
  });
});
