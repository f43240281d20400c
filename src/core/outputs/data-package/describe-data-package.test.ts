import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogueFixture } from '../../../testing/catalogue-fixture.ts';
import { HOSTILE_TEXTS, hostileAddressesIn } from '../../../testing/hostile.ts';
import { loadHostileContext } from '../../../testing/hostile-records.ts';
import {
  jsonOf,
  loadCityContext,
  outputContextOf,
  renderFamily,
} from '../../../testing/output-context.ts';
import type { OutputContext } from '../output.ts';
import { describeTableSchema } from './describe-table-schema.ts';
import { dataPackages } from './render-data-packages.ts';
import { withFormats } from '../../../testing/with-formats.ts';

type Files = ReturnType<typeof renderFamily>;

interface Package {
  name: string;
  resources: { name: string; path: string; schema?: object }[];
}

const ALLOTMENTS = 'datasets/borough/allotments/datapackage.json';

/** What the text of the standard asks for and its schema does not check. */
function expectPackages(files: Files, { catalogue }: OutputContext): void {
  for (const path of files.keys()) {
    const { name, resources } = jsonOf<Package>(files, path);
    const names = resources.map((resource) => resource.name);
    expect({ path, names: new Set(names).size }).toEqual({ path, names: names.length });
    for (const word of [name, ...names]) expect(word).toMatch(/^[a-z0-9._/-]+$/);
    const record = catalogue.datasets.get(path.split('/').slice(1, 3).join('/'))!;
    expect(record.fields.access.level).toBe('open');
    const urls = record.fields.distributions?.map(({ url }) => url);
    for (const resource of resources) expect(urls).toContain(resource.path);
  }
}

let city: OutputContext;
beforeAll(async () => {
  city = await loadCityContext();
}, 60_000);

describe('Data Packages', () => {
  it('describe the open files of a dataset', async () => {
    const context = outputContextOf(await loadCatalogueFixture());
    const files = renderFamily(dataPackages, context);
    expect([...files.keys()]).toEqual([ALLOTMENTS]);
    expect(jsonOf(files, ALLOTMENTS)).toEqual({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'borough--allotments',
      id: 'https://data.example.org/register/datasets/borough/allotments/',
      title: 'Allotment sites in the borough',
      description:
        'Every allotment site that the borough runs, with its size and the number of plots.',
      homepage: 'https://data.example.org/register/datasets/borough/allotments/',
      keywords: ['allotments', 'growing'],
      contributors: [
        { title: 'The Borough', path: 'https://www.example.org/', roles: ['publisher'] },
      ],
      licenses: [
        {
          path: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
          title: 'Open Government Licence v3.0',
        },
      ],
      resources: [
        {
          name: 'csv-1',
          path: 'https://data.example.org/allotments.csv',
          title: 'Allotments',
          format: 'csv',
          mediatype: 'text/csv',
        },
      ],
    });
  });

  it('describe columns in the words of Table Schema', () => {
    expect(
      describeTableSchema([
        { name: 'id', type: 'integer', key: true },
        { name: 'kind', type: 'string', values: ['a', 'b'], unit: 'm' },
        { name: 'level', type: 'integer', values: ['1', '2'] },
        { name: 'free' },
      ]),
    ).toEqual({
      fields: [
        { name: 'id', type: 'integer' },
        { name: 'kind', type: 'string', unit: 'm', constraints: { enum: ['a', 'b'] } },
        { name: 'level', type: 'integer' },
        { name: 'free' },
      ],
      primaryKey: ['id'],
    });
  });

  it('of the city keep to the text of the standard', () => {
    const files = renderFamily(dataPackages, city);
    expect(files.size).toBeGreaterThan(20);
    expectPackages(files, city);
  });

  it.each(HOSTILE_TEXTS)('keep %j as words', async (words) => {
    const files = renderFamily(dataPackages, await loadHostileContext(words));
    expect(files.size).toBeGreaterThan(0);
    for (const [path, content] of files) {
      expect(hostileAddressesIn(content)).toEqual([]);
      const described = jsonOf<Package & { title: string }>(files, path);
      expect(described.title).toBe(words.toWellFormed());
      expect(described.resources.map((resource) => resource.path)).toEqual([
        'https://data.example.org/data.csv',
      ]);
      expect(described.resources[0]!.schema).toMatchObject({
        fields: [{ name: words.toWellFormed() }],
      });
    }
  });
});

const profile = resolve('../shared/standards/frictionless/public/profiles/2.0/datapackage.json');
if (existsSync(profile)) {
  describe('the official schema of Data Package 2.0', () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    withFormats(ajv);
    ajv.addFormat('textarea', true);
    const isValid = ajv.compile(JSON.parse(readFileSync(profile, 'utf8')) as object);

    it('accepts every package of the city', () => {
      const files = renderFamily(dataPackages, city);
      let schemas = 0;
      for (const path of files.keys()) {
        const described = jsonOf<Package>(files, path);
        isValid(asSchemaKnows(described));
        expect({ path, errors: isValid.errors }).toEqual({ path, errors: null });
        schemas += described.resources.filter(({ schema }) => schema).length;
      }
      expect(schemas).toBeGreaterThan(0);
    });

    /** The text of the standard has lists of values; its schema has not. */
    function asSchemaKnows(described: Package): unknown {
      return JSON.parse(JSON.stringify(described).replaceAll('"type":"list"', '"type":"any"'));
    }

    it('refuses a package without resources, so that it does look', () => {
      expect(isValid({ name: 'x' })).toBe(false);
    });
  });
}
