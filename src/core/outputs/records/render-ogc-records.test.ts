import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
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
import type { Bbox } from '../../describe/facts.ts';
import { describeGeometry } from './describe-place.ts';
import { describeTime } from './describe-time.ts';
import { ogcRecords } from './render-ogc-records.ts';
import { withFormats } from '../../../testing/with-formats.ts';

interface Link {
  rel: string;
  href: string;
  type?: string;
}

interface Feature {
  id: string;
  type: string;
  geometry: { type: string; coordinates: number[][][] } | null;
  time: { interval: [string, string] } | null;
  properties: {
    type: string;
    title: string;
    license?: string;
    rights?: string;
    contacts: { links?: Link[] }[];
  };
  links: Link[];
}

interface Collection {
  id: string;
  type: string;
  itemType: string;
  title: string;
  conformsTo: string[];
  links: Link[];
}

const INDEX = 'records/index.json';

describe('the text of OGC API Records 1.0, requirement by requirement, on the city', () => {
  let context: OutputContext;
  let collection: Collection;
  const features = new Map<string, Feature>();

  beforeAll(async () => {
    context = await loadCityContext();
    const files = renderFamily(ogcRecords, context);
    collection = jsonOf<Collection>(files, INDEX);
    for (const path of files.keys()) {
      if (path !== INDEX) features.set(context.absolute(path), jsonOf<Feature>(files, path));
    }
  }, 60_000);

  const withRel = (links: readonly Link[], rel: string): Link[] =>
    links.filter((link) => link.rel === rel);

  it('/req/record-core/mandatory-properties-record', () => {
    for (const [url, { id, type, geometry, time, properties, links }] of features) {
      expect({ url, id: typeof id, type }).toEqual({ url, id: 'string', type: 'Feature' });
      expect(id).not.toBe('');
      expect([geometry, time]).not.toContain(undefined);
      expect(properties.type).toMatch(/^(dataset|service|series)$/);
      expect(properties.title).not.toBe('');
      expect(links.length).toBeGreaterThan(0);
    }
    expect(new Set([...features.values()].map(({ id }) => id)).size).toBe(features.size);
  });

  it('/req/record-core/links: one link to the one collection', () => {
    for (const { links } of features.values()) {
      expect(withRel(links, 'collection').map(({ href }) => href)).toEqual([
        context.absolute(INDEX),
      ]);
    }
  });

  it('/req/record-core/license: a name of the SPDX list, or other with a link', () => {
    const spdx = new Set(
      [...context.catalogue.vocabularies.licences.values()].map((term) => term.spdx),
    );
    for (const { properties, links } of features.values()) {
      if (properties.license === undefined) continue;
      if (properties.license === 'other') expect(withRel(links, 'license')).not.toEqual([]);
      else expect(spdx).toContain(properties.license);
    }
  });

  it('/req/record-core/contact: links of contacts say what they lead to', () => {
    for (const { properties } of features.values()) {
      for (const link of properties.contacts.flatMap(({ links }) => links ?? [])) {
        expect(link).toMatchObject({ rel: 'about', type: 'text/html' });
      }
    }
  });

  it('/req/record-core/time-interval: days or open ends, the start not after the end', () => {
    for (const [url, { time }] of features) {
      if (!time) continue;
      const [start, end] = time.interval;
      for (const side of time.interval) expect(side).toMatch(/^(\.\.|\d{4}-\d{2}-\d{2})$/);
      if (start !== '..' && end !== '..')
        expect({ url, ok: start <= end }).toEqual({ url, ok: true });
    }
  });

  it('/req/record-collection/mandatory-properties, /itemType', () => {
    expect(collection).toMatchObject({
      id: expect.stringMatching(/./) as string,
      title: context.catalogue.settings.title,
      type: 'Collection',
      itemType: 'record',
    });
  });

  it('/req/record-collection/links: itself', () => {
    expect(withRel(collection.links, 'self').map(({ href }) => href)).toEqual([
      context.absolute(INDEX),
    ]);
  });

  it('/req/record-collection/links-record, /req/crawlable-catalog/record: an item for each record, and each is there', () => {
    const items = withRel(collection.links, 'item').map(({ href }) => href);
    expect([...items].sort()).toEqual([...features.keys()].sort());
    expect(items.length).toBe(context.facts.data.length);
  });

  it('/req/crawlable-catalog/conformance', () => {
    expect(collection.conformsTo).toContain(
      'http://www.opengis.net/spec/ogcapi-records-1/1.0/conf/crawlable-catalog',
    );
  });

  it('RFC 7946: rings are closed and run against the clock', () => {
    const rings = [...features.values()].flatMap(({ geometry }) => geometry?.coordinates ?? []);
    expect(rings.length).toBeGreaterThan(0);
    for (const ring of rings) {
      expect(ring.at(-1)).toEqual(ring[0]);
      const area = ring
        .slice(1)
        .reduce((sum, [x, y], i) => sum + ring[i]![0]! * y! - x! * ring[i]![1]!, 0);
      expect(area).toBeGreaterThan(0);
    }
  });

  it('links to data of open datasets only, and tells the others’ terms', () => {
    for (const { id, properties, links } of features.values()) {
      const record = context.catalogue.listed.find(({ path }) => context.absolute(path) === id)!;
      if (!('access' in record.fields) || record.fields.access.level === 'open') continue;
      expect(links.filter(({ rel }) => ['enclosure', 'service', 'related'].includes(rel))).toEqual(
        [],
      );
      expect(properties.rights).toContain(record.fields.access.level);
    }
  });

  const schemas = resolve(
    '../shared/standards/ogcapi-records/core/openapi/ogcapi-records-1-example-all-in-one.yaml',
  );
  if (existsSync(schemas)) {
    it('is what the official schemas ask for', () => {
      const ajv = new Ajv2020({ strict: false, allErrors: true });
      withFormats(ajv);
      ajv.addSchema({
        $id: 'ogc',
        ...(toJsonSchema(parse(readFileSync(schemas, 'utf8'))) as object),
      });
      const record = ajv.compile({ $ref: 'ogc#/components/schemas/recordGeoJSON' });
      const catalog = ajv.compile({ $ref: 'ogc#/components/schemas/catalog' });
      expect(catalog(collection), JSON.stringify(catalog.errors)).toBe(true);
      for (const [url, feature] of features) {
        record(feature);
        expect({ url, errors: record.errors }).toEqual({ url, errors: null });
      }
      expect(record({ ...[...features.values()][0], geometry: { type: 'Polygon' } })).toBe(false);
    });
  }
});

/**
 * The official schemas are OpenAPI 3.0. There, "null or X" is said as `oneOf: [nullable object, X]`, which no object
 * can satisfy, as it would be both: what is meant is taken instead.
 */
function toJsonSchema(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(toJsonSchema);
  if (typeof node !== 'object' || node === null) return node;
  const schema = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, toJsonSchema(value)]),
  ) as Record<string, unknown>;
  const { oneOf, nullable, ...rest } = schema as { oneOf?: unknown[]; nullable?: boolean };
  const first = oneOf?.[0] as { type?: unknown } | undefined;
  if (oneOf && Array.isArray(first?.type))
    return { ...rest, anyOf: [{ type: 'null' }, ...oneOf.slice(1)] };
  if (nullable) return { ...rest, type: [schema['type'], 'null'] };
  return schema;
}

describe('the time and area of a record', () => {
  it.each([
    [{ start: '2020', end: '2020' }, ['2020-01-01', '2020-12-31']],
    [{ start: '2024-02', end: '2024-02' }, ['2024-02-01', '2024-02-29']],
    [{ start: '2023-04-05', end: '2023-11' }, ['2023-04-05', '2023-11-30']],
    [{ start: '2020' }, ['2020-01-01', '..']],
    [{ end: '0031-12' }, ['..', '0031-12-31']],
  ])('takes %j for %j', (period, interval) => {
    expect(describeTime(period)).toEqual({ interval });
  });

  it('is null where nothing is known', () => {
    expect(describeTime(undefined)).toBeNull();
    expect(describeTime({})).toBeNull();
    expect(describeGeometry(undefined)).toBeNull();
  });

  it('goes around all places, and around none if one has no box', () => {
    const place = (bbox?: Bbox) => ({ id: 'a', label: '', iri: '', ...(bbox && { bbox }) });
    const [a, b, c] = [place([0, 1, 2, 3]), place([-1, 2, 1, 5]), place()];
    const ring = [
      [-1, 1],
      [2, 1],
      [2, 5],
      [-1, 5],
      [-1, 1],
    ];
    expect(describeGeometry({ places: [a, b] })).toEqual({
      type: 'Polygon',
      coordinates: [ring],
    });
    expect(describeGeometry({ places: [a, c] })).toBeNull();
  });
});

describe('records of small catalogues', () => {
  it('are not made of drafts', async () => {
    const files = renderFamily(ogcRecords, outputContextOf(await loadCatalogueFixture()));
    expect(files.has('records/datasets/borough/allotments.json')).toBe(true);
    expect(files.has('records/datasets/borough/plans.json')).toBe(false);
  });

  it.each(HOSTILE_TEXTS)('keep %j as words', async (words) => {
    const files = renderFamily(ogcRecords, await loadHostileContext(words));
    const feature = jsonOf<Feature>(files, 'records/datasets/borough/allotments.json');
    expect(feature.properties.title).toBe(words.toWellFormed());
    expect(feature.links.filter(({ rel }) => rel === 'enclosure').map(({ href }) => href)).toEqual([
      'https://data.example.org/data.csv',
    ]);
    for (const content of files.values()) {
      expect(hostileAddressesIn(content)).toEqual([]);
    }
  });
});
