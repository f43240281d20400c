import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import jsonld from 'jsonld';
import { Parser } from 'n3';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../derive/catalogue.ts';
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
import { croissant } from './render-croissant.ts';

const CR = 'http://mlcommons.org/croissant/';
const SC = 'http://schema.org/';
const CONFORMS_TO = 'http://purl.org/dc/terms/conformsTo';

interface FileObject {
  '@type': string;
  '@id': string;
  name: string;
  contentUrl: string;
  encodingFormat: string;
  sha256?: string;
  md5?: string;
}

interface Field {
  '@id': string;
  name: string;
  dataType: string;
  source: { fileObject: { '@id': string }; extract: { column: string } };
}

interface Croissant extends Record<string, unknown> {
  name: string;
  isLiveDataset: boolean;
  distribution: FileObject[];
  recordSet?: { '@id': string; key?: { '@id': string }[]; field: Field[] }[];
}

type Node = Record<string, unknown>;

/** Every node of an expanded document. */
function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesOf)];
}

/** Expands without a network: a Croissant file carries its own context. */
async function expand(described: object): Promise<Node[]> {
  const expanded: unknown = await jsonld.expand(described, {
    base: 'https://data.example.org/croissant.json',
    safe: true,
    documentLoader: (url: string) => Promise.reject(new Error(`${url} was asked for`)),
  } as jsonld.Options.Expand);
  return expanded as Node[];
}

describe('the text of Croissant 1.1, on the city', () => {
  let context: OutputContext;
  const described = new Map<string, Croissant>();

  beforeAll(async () => {
    context = await loadCityContext();
    const files = renderFamily(croissant, context);
    for (const path of files.keys()) described.set(path, jsonOf<Croissant>(files, path));
  }, 60_000);

  it('is there for some datasets, so that there is something to test', () => {
    expect(described.size).toBeGreaterThan(20);
    expect([...described.values()].some(({ recordSet }) => recordSet)).toBe(true);
  });

  it('“The following list of properties … must be specified for every Croissant dataset”', () => {
    const required = [
      ...['@context', '@type', 'conformsTo', 'description', 'license', 'name', 'url', 'creator'],
      'datePublished',
    ];
    for (const [path, file] of described) {
      const missing = required.filter((key) => file[key] === undefined || file[key] === '');
      expect({ path, missing }).toEqual({ path, missing: [] });
    }
  });

  it('“The type of a croissant dataset must be schema.org/Dataset”, “must declare that they conform”', async () => {
    for (const file of described.values()) {
      const [dataset] = await expand(file);
      expect(dataset?.['@type']).toEqual([`${SC}Dataset`]);
      expect(dataset?.[CONFORMS_TO]).toEqual([{ '@value': `${CR}1.1`, '@language': 'en-gb' }]);
    }
  });

  it('“requires the distribution property to have values of type FileObject or FileSet”, each with an address and a format', () => {
    for (const [path, { distribution }] of described) {
      expect(distribution.length, path).toBeGreaterThan(0);
      for (const file of distribution) {
        expect(file['@type']).toBe('cr:FileObject');
        expect(file.contentUrl).toMatch(/^https:\/\//);
        expect(file.encodingFormat).toMatch(/^[a-z]+\/[A-Za-z0-9.+_-]+$|^https?:\/\//);
      }
    }
  });

  it('“IDs must be unique within a Croissant dataset”, and what refers to one finds it', () => {
    for (const [path, { distribution, recordSet = [] }] of described) {
      const fields = recordSet.flatMap(({ field }) => field);
      const ids = [...distribution, ...recordSet, ...fields].map((item) => item['@id']);
      expect({ path, unique: new Set(ids).size }).toEqual({ path, unique: ids.length });
      for (const { source } of fields) expect(ids).toContain(source.fileObject['@id']);
      for (const key of recordSet.flatMap((set) => set.key ?? []))
        expect(ids).toContain(key['@id']);
    }
  });

  it('nested ids are prefixed with the id of their record set; a field reads its own column', () => {
    for (const { recordSet = [] } of described.values()) {
      for (const set of recordSet) {
        for (const field of set.field) {
          expect(field['@id'].startsWith(`${set['@id']}/`)).toBe(true);
          expect(field.source.extract.column).toBe(field.name);
          expect(field.dataType).toMatch(/^sc:(Text|Integer|Float|Boolean|Date|DateTime)$/);
        }
      }
    }
  });

  it('“isLiveDataset should be set to True” for data that is updated, whose files have no checksum', () => {
    for (const [path, { isLiveDataset, distribution }] of described) {
      const id = path.split('/').slice(1, 3).join('/');
      const { status, frequency } = context.catalogue.datasets.get(id)!.fields;
      const regular =
        context.catalogue.vocabularies.frequencies.get(frequency)?.duration !== undefined;
      if (status === 'current' && regular)
        expect({ path, isLiveDataset }).toEqual({ path, isLiveDataset: true });
      if (!isLiveDataset) continue;
      expect(distribution.filter(({ sha256, md5 }) => sha256 ?? md5)).toEqual([]);
    }
  });

  it('is made for each open dataset with files whose entry has the required facts, and for no other', () => {
    const expected = context.facts.datasets.filter(({ id, distributions }) => {
      const { fields } = context.catalogue.datasets.get(id)!;
      const licence = context.catalogue.vocabularies.licences.get(fields.licence ?? '');
      return (
        fields.access.level === 'open' &&
        (fields.issued ?? fields.modified) !== undefined &&
        (licence?.url ?? licence?.iri) !== undefined &&
        distributions.some(({ kind }) => kind === 'file')
      );
    });
    expect([...described.keys()]).toEqual(
      expected.map(({ id }) => `datasets/${id}/croissant.json`),
    );
  });

  const vocabulary = resolve('../shared/standards/croissant/docs/croissant.ttl');
  if (existsSync(vocabulary)) {
    it('uses terms of Croissant’s vocabulary, and of schema.org for the rest', async () => {
      const known = new Set(
        new Parser().parse(readFileSync(vocabulary, 'utf8')).map(({ subject }) => subject.value),
      );
      const terms = readSchemaOrg();
      for (const file of described.values()) {
        for (const node of nodesOf(await expand(file))) {
          const types = (node['@type'] ?? []) as string[] | string;
          for (const term of [...Object.keys(node), ...[types].flat()]) {
            if (term.startsWith(CR)) expect(known).toContain(term);
            else if (term.startsWith(SC)) expect(terms).toContain(term.slice(SC.length));
            else if (!term.startsWith('@')) expect(term).toBe(CONFORMS_TO);
          }
        }
      }
    }, 60_000);
  }
});

/** The names that schema.org defines. */
function readSchemaOrg(): Set<string> {
  const text = readFileSync(resolve('../shared/standards/schemaorg/vocab.json'), 'utf8');
  const { types, props } = JSON.parse(text) as Record<'types' | 'props', object>;
  return new Set([...Object.keys(types), ...Object.keys(props)]);
}

describe('Croissant of small catalogues', () => {
  const PATH = 'datasets/borough/allotments/croissant.json';

  /** The small catalogue with the given facts in one of its entries. */
  async function describeWith(facts: object): Promise<Croissant | undefined> {
    const catalogue: Catalogue = structuredClone(await loadCatalogueFixture());
    const record = catalogue.listed.find(({ id }) => id === 'borough/allotments')!;
    Object.assign(record.fields, facts);
    const files = renderFamily(croissant, outputContextOf(catalogue));
    return files.has(PATH) ? jsonOf<Croissant>(files, PATH) : undefined;
  }

  const sha256 = 'a'.repeat(64);
  const distributions = [
    {
      title: 'Allotments',
      url: 'https://data.example.org/allotments.csv',
      format: 'csv',
      byteSize: 12,
      checksum: { algorithm: 'sha256', value: sha256 },
    },
  ];

  it('gives the checksum of a file that does not change, and not of one that does', async () => {
    const fixed = await describeWith({ frequency: 'never', distributions });
    expect(fixed).toMatchObject({
      isLiveDataset: false,
      distribution: [{ sha256, contentSize: '12 B' }],
    });
    const live = await describeWith({ frequency: 'annual', distributions });
    expect(live?.isLiveDataset).toBe(true);
    expect(live?.distribution[0]).not.toHaveProperty('sha256');
  });

  it('describes the rows of a table, but not where it cannot be told which file they are in', async () => {
    const columns = [
      { name: 'site id', type: 'integer', key: true },
      { name: 'Site name', title: 'Name' },
    ];
    const one = await describeWith({ distributions, columns });
    expect(one?.recordSet).toMatchObject([
      {
        '@type': 'cr:RecordSet',
        '@id': 'csv-1-rows',
        key: [{ '@id': 'csv-1-rows/site%20id' }],
        field: [
          {
            '@id': 'csv-1-rows/site%20id',
            dataType: 'sc:Integer',
            source: { fileObject: { '@id': 'csv-1' }, extract: { column: 'site id' } },
          },
          { '@id': 'csv-1-rows/Site%20name', dataType: 'sc:Text' },
        ],
      },
    ]);
    const two = await describeWith({
      distributions: [...distributions, ...distributions],
      columns,
    });
    expect(two?.recordSet).toBeUndefined();
    expect(two?.distribution.map((file) => file['@id'])).toEqual(['csv-1', 'csv-2']);
  });

  it.each([
    ['a date', { issued: undefined, modified: undefined }],
    ['a licence that can be read', { licence: 'not-stated' }],
    ['a file', { distributions: [] }],
    ['open access', { access: { level: 'restricted' }, distributions }],
  ])('makes nothing up for an entry without %s', async (_, facts) => {
    expect(await describeWith(facts)).toBeUndefined();
  });

  it.each(HOSTILE_TEXTS)('keep %j as words, for a JSON-LD processor too', async (words) => {
    const files = renderFamily(croissant, await loadHostileContext(words));
    expect(files.has(PATH)).toBe(true);
    for (const [path, content] of files) {
      expect(hostileAddressesIn(content)).toEqual([]);
      const file = jsonOf<Croissant>(files, path);
      const [dataset] = await expand(file);
      expect(dataset?.[`${SC}name`]).toMatchObject([{ '@value': words.toWellFormed() }]);
      expect(file.distribution.map(({ contentUrl }) => contentUrl)).toEqual([
        'https://data.example.org/data.csv',
      ]);
    }
  });
});
