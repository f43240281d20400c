import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { omit } from '../omit.ts';
import { loadCatalogueFixture } from '../../../testing/catalogue-fixture.ts';
import { loadCity } from '../../../testing/city.ts';
import { withHostileRecords } from '../../../testing/hostile-records.ts';
import { renderTexts, outputContextOf } from '../../../testing/output-context.ts';
import type { Catalogue } from '../../derive/catalogue.ts';
import { describeRegister } from '../../describe/describe-register.ts';
import { describeDcatUs1 } from './describe-dcat-us-1.ts';
import { describeDcatUs3 } from './describe-dcat-us-3.ts';
import { NO_MAILBOX } from './known-values.ts';
import { dcatUs } from './render-dcat-us.ts';

type Json = Record<string, unknown>;
interface File1 {
  readonly dataset: readonly Json[];
}
interface File3 extends File1 {
  readonly service: readonly Json[];
}

const STANDARDS = fileURLToPath(new URL('../../../../../shared/standards/', import.meta.url));
const OFFICIAL = `${STANDARDS}dcat-us-1.1/pages/schemas/dcat-us/v1.1/schema/`;
const HARVESTER = `${STANDARDS}datagov-harvester/schemas/`;

const read = (path: string): Json => JSON.parse(readFileSync(path, 'utf8')) as Json;

const OPTIONS = {
  strict: false,
  // The pattern of mailboxes is not a valid regular expression with the `u` flag.
  unicodeRegExp: false,
  formats: { uri: absolute, iri: absolute, 'date-time': isDate, date: isDate },
} as const;

/** The schema of 2014, in draft 4, without the two codes that only federal agencies of the United States have. */
function officialSchema(): ValidateFunction {
  const ajv = new Ajv(OPTIONS);
  for (const name of ['dataset', 'distribution', 'vcard', 'organization']) {
    const schema = omit(read(`${OFFICIAL}${name}.json`), ['id', '$schema']);
    const required = (schema['required'] as string[] | undefined) ?? [];
    ajv.addSchema(
      { ...schema, required: required.filter((field) => !/^(?:bureau|program)Code$/.test(field)) },
      `${name}.json`,
    );
  }
  return ajv.compile(omit(read(`${OFFICIAL}catalog.json`), ['id', '$schema']));
}

/** What catalog.data.gov applies to sources outside the federal government. */
function harvesterSchema1(): ValidateFunction {
  return new Ajv2020(OPTIONS).compile(read(`${HARVESTER}dcatus1.1/non-federal_dataset.json`));
}

/** What catalog.data.gov applies to version 3.0. */
function harvesterSchema3(): ValidateFunction {
  const ajv = new Ajv2020(OPTIONS);
  const folder = `${HARVESTER}dcatus3.0/definitions/`;
  for (const name of readdirSync(folder)) ajv.addSchema(read(`${folder}${name}`));
  return ajv.getSchema('https://resources.data.gov/dcat-us/3.0.0/definitions/catalog')!;
}

function render(catalogue: Catalogue): { first: File1; third: File3 } {
  const files = renderTexts(dcatUs, outputContextOf(catalogue));
  return {
    first: JSON.parse(files.get('data.json')!) as File1,
    third: JSON.parse(files.get('dcat-us-3.json')!) as File3,
  };
}

let catalogue: Catalogue;
let city: { first: File1; third: File3 };

beforeAll(async () => {
  catalogue = await loadCity();
  city = render(catalogue);
}, 60_000);

describe.runIf(existsSync(STANDARDS))('the official JSON Schemas', () => {
  let hostile: { first: File1; third: File3 };

  beforeAll(async () => {
    hostile = render(withHostileRecords(catalogue));
  });

  it('take data.json: version 1.1 as it was published', () => {
    const validate = officialSchema();
    for (const { first } of [city, hostile]) {
      validate(first);
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  it('take data.json: version 1.1 as catalog.data.gov applies it', () => {
    const validate = harvesterSchema1();
    for (const dataset of [...city.first.dataset, ...hostile.first.dataset]) {
      validate(dataset);
      expect(validate.errors ?? [], String(dataset['identifier'])).toEqual([]);
    }
  });

  it('take dcat-us-3.json: version 3.0 as catalog.data.gov applies it', () => {
    const validate = harvesterSchema3();
    for (const { third } of [city, hostile]) {
      validate(third);
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  it.each([
    ['title', undefined],
    ['modified', 'last year'],
    ['accessLevel', 'open'],
    ['keyword', []],
  ])('would find a wrong %s in version 1.1', (field, value) => {
    const broken = { ...city.first.dataset[0], [field]: value };
    expect(harvesterSchema1()(broken)).toBe(false);
    expect(officialSchema()({ ...city.first, dataset: [broken] })).toBe(false);
  });

  it.each([
    ['title', undefined],
    ['issued', 'last year'],
    ['contactPoint', undefined],
    ['accrualPeriodicity', 'sometimes'],
  ])('would find a wrong %s in version 3.0', (field, value) => {
    const broken = { ...city.third.dataset[0], [field]: value };
    expect(harvesterSchema3()({ ...city.third, dataset: [broken] })).toBe(false);
  });
});

describe('version 1.1', () => {
  it.each([
    ['2019', '2021', '2019/2021'],
    ['2019-04', '2021', '2019-04-01/2021-12-31'],
    ['2019', '2020-02', '2019-01-01/2020-02-29'],
    ['2019-04-06', '2021-03', '2019-04-06/2021-03-31'],
  ])('writes a period from %s to %s as %s', async (start, end, written) => {
    const small = await loadCatalogueFixture();
    const record = small.datasets.get('borough/allotments')!;
    const fields = { ...record.fields, coverage: { period: { start, end } } };
    const facts = describeRegister(small, (path) => path).of({ ...record, fields });
    expect(describeDcatUs1(facts, 'en')).toMatchObject({ temporal: written });
  });
});

describe('both versions', () => {
  it('list every published dataset once, and services apart', () => {
    const ids = catalogue.listed.filter(({ kind }) => kind === 'dataset').map(({ path }) => path);
    for (const { dataset } of [city.first, city.third]) {
      expect(
        dataset.map((one) => String(one['identifier']).replace(/^.*\/register|#.*$/g, '')),
      ).toEqual(ids);
    }
    expect(city.third.service).toHaveLength(catalogue.services.size);
  });

  it('give no way to data that is not open, but its terms', () => {
    const withheld = city.first.dataset.filter((one) => one['accessLevel'] !== 'public');
    expect(withheld.length).toBeGreaterThan(9);
    for (const one of withheld) {
      expect(one).not.toHaveProperty('distribution');
      expect(one['rights'], String(one['identifier'])).toBeTruthy();
    }
    const ids = new Set(withheld.map((one) => one['identifier']));
    for (const one of city.third.dataset.filter(({ identifier }) => ids.has(identifier))) {
      expect(one).not.toHaveProperty('distribution');
      expect(one['accessRights']).toMatch(/^(?:Shared|Restricted|Closed):/);
    }
  });

  it('say who to ask, also of a dataset that is only named', () => {
    const contacts: Json[][] = [];
    JSON.stringify(city.third, (name, value: unknown) => {
      if (name === 'contactPoint') contacts.push(value as Json[]);
      return value;
    });
    expect(contacts.length).toBeGreaterThan(city.third.dataset.length + city.third.service.length);
    for (const contact of contacts) expect(contact).toMatchObject([{ '@type': 'Kind' }]);
  });

  it('write a mailbox where one is known, and one that cannot exist where none is', async () => {
    const small = await loadCatalogueFixture();
    const known = small.datasets.get('borough/allotments')!;
    const contact = { name: 'Parks team', email: 'parks@example.org' };
    const changed = { ...known, fields: { ...known.fields, contact } };
    const listed = small.listed.map((record) =>
      record.id === known.id && record.kind === 'dataset' ? changed : record,
    );
    const { first, third } = render({ ...small, listed });
    const isIt = (one: Json): boolean => String(one['identifier']).includes('/borough/allotments/');
    expect(first.dataset.find(isIt)?.['contactPoint']).toMatchObject({
      hasEmail: 'mailto:parks@example.org',
    });
    expect(third.dataset.find(isIt)?.['contactPoint']).toMatchObject([
      { hasEmail: 'mailto:parks@example.org' },
    ]);
    const contacts = [
      ...city.first.dataset.map((one) => [one['contactPoint']]),
      ...[...city.third.dataset, ...city.third.service].map((one) => one['contactPoint']),
    ] as Json[][];
    for (const contact of contacts) {
      expect(contact).toEqual([
        expect.objectContaining({
          fn: expect.stringMatching(/\S/) as string,
          hasEmail: expect.stringMatching(/^mailto:[^@]+@[^@]+$/) as string,
        }),
      ]);
    }
    expect(contacts.flat().map(({ hasEmail }) => hasEmail)).toContain(NO_MAILBOX);
  });

  it('say of each download what kind of file it is', async () => {
    const small = await loadCatalogueFixture();
    const record = small.datasets.get('borough/allotments')!;
    const file = { title: 'Plots', url: 'https://example.org/plots.bin', format: 'other' };
    const fields = { ...record.fields, distributions: [{ ...file, byteSize: 9 }, file] };
    const facts = describeRegister(small, (path) => path).of({ ...record, fields });
    const [measured, unknown] = describeDcatUs3(facts, 'en')['distribution'] as Json[];
    expect(measured).toMatchObject({
      downloadURL: file.url,
      mediaType: 'application/octet-stream',
    });
    expect(unknown).not.toHaveProperty('mediaType');
    const files = [...city.first.dataset, ...city.third.dataset].flatMap(
      ({ distribution = [] }) => distribution as Json[],
    );
    expect(files.length).toBeGreaterThan(0);
    for (const { downloadURL, mediaType } of files) {
      if (downloadURL !== undefined) expect(mediaType, String(downloadURL)).toMatch(/^\S+\/\S+$/);
    }
  });
});

function absolute(text: string): boolean {
  return URL.canParse(text);
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(?:T.*)?$/.test(text) && !Number.isNaN(Date.parse(text));
}
