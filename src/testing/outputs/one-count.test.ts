import { parquetMetadata } from 'hyparquet';
import { Parser } from 'n3';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { outputContext, renderOutputs } from '../../site/outputs.ts';
import { CITY_CATALOGUE } from '../city.ts';

vi.stubEnv('CATALOGUE_DIR', CITY_CATALOGUE);

const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const DCAT = 'http://www.w3.org/ns/dcat#';

/** Files that hold all datasets, or say how many there are; and those of which there is one for each. */
const KEPT =
  /^(api\/v1\/index\.json|api\/v1\/datasets\/\d+\.json|dumps\/.+|api\/3\/action\/package_list|catalog(\/page-\d+)?\.ttl|index\.md|llms\.txt|uk-metadata\.json|developers\/coverage\.json|\.well-known\/void)$/;
const ONE_EACH: Readonly<Record<string, RegExp>> = {
  'records of the API': /^api\/v1\/datasets\/[^/]+\/[^/]+\.json$/,
  'records of CKAN': /^api\/3\/action\/package_show\//,
  'OGC records': /^records\/datasets\//,
  JSONLD: /^datasets\/[^/]+\/[^/]+\.jsonld$/,
  Turtle: /^datasets\/[^/]+\/[^/]+\.ttl$/,
  'RDF/XML': /^datasets\/[^/]+\/[^/]+\.rdf$/,
  feeds: /^datasets\/[^/]+\/[^/]+\.atom$/,
  'Markdown twins': /^datasets\/(?!page\/)[^/]+\/[^/]+\/index\.md$/,
};

describe('the number of datasets', () => {
  let wanted: number;
  const paths: string[] = [];
  const kept = new Map<string, string | Uint8Array>();
  beforeAll(async () => {
    const context = await outputContext({ origin: 'https://data.example.org', basePath: '/' });
    wanted = context.catalogue.listed.filter(({ kind }) => kind === 'dataset').length;
    for (const { path, content } of renderOutputs(context)) {
      paths.push(path);
      if (KEPT.test(path)) kept.set(path, content);
    }
  }, 120_000);

  const text = (path: string): string => kept.get(path) as string;
  const json = (path: string) => JSON.parse(text(path));
  const all = (pattern: RegExp): string[] => [...kept.keys()].filter((path) => pattern.test(path));

  it.each(Object.entries(ONE_EACH))('is the number of files: %s', (_, pattern) => {
    expect(paths.filter((path) => pattern.test(path))).toHaveLength(wanted);
  });

  it('is what the JSON API says and lists', () => {
    expect(json('api/v1/index.json').counts.datasets).toBe(wanted);
    const pages = all(/^api\/v1\/datasets\/\d+\.json$/).map(json);
    expect(pages.map(({ count }) => count)).toEqual(pages.map(() => wanted));
    expect(pages.flatMap(({ items }) => items)).toHaveLength(wanted);
  });

  it('is the number of rows in each dump', () => {
    const csv = { header: true, skipEmptyLines: true } as const;
    expect(Papa.parse(text('dumps/catalogue.csv'), csv).data).toHaveLength(wanted);
    expect(text('dumps/catalogue.ndjson').trimEnd().split('\n')).toHaveLength(wanted);
    const parquet = Uint8Array.from(kept.get('dumps/catalogue.parquet') as Uint8Array);
    expect(parquetMetadata(parquet.buffer).num_rows).toBe(BigInt(wanted));
  });

  it('is what CKAN lists', () => {
    expect(json('api/3/action/package_list').result).toHaveLength(wanted);
  });

  it('is the number of datasets in the graph, but for series', () => {
    const quads = all(/^catalog.*\.ttl$/).flatMap((path) => new Parser().parse(text(path)));
    const typed = (name: string): Set<string> =>
      new Set(
        quads
          .filter(
            ({ predicate, object }) => predicate.value === TYPE && object.value === DCAT + name,
          )
          .map(({ subject }) => subject.value),
      );
    const series = typed('DatasetSeries');
    expect([...typed('Dataset')].filter((subject) => !series.has(subject))).toHaveLength(wanted);
  });

  it('is what the description of the linked data, its coverage and the UK model tell', () => {
    const parts = new Parser().parse(text('.well-known/void'));
    const { subject } = parts.find(({ object }) => object.value === `${DCAT}Dataset`)!;
    const told = parts.filter(
      (quad) => quad.subject.equals(subject) && quad.predicate.value.endsWith('entities'),
    );
    expect(told.map(({ object }) => object.value)).toEqual([String(wanted)]);
    const { classes } = json('developers/coverage.json');
    expect(classes[0]).toMatchObject({ class: 'dcat:Dataset', members: wanted });
    const { resources } = json('uk-metadata.json') as { resources: { type: string }[] };
    expect(resources.filter(({ type }) => type === 'dcat:Dataset')).toHaveLength(wanted);
  });

  it('is what language models are told', () => {
    expect(text('index.md')).toContain(`- **Datasets:** [${wanted}](`);
    expect(text('llms.txt')).toContain(`lists ${wanted} datasets,`);
  });
});
