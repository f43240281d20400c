import { DataFactory, type Store } from 'n3';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogueFixture } from '../../../testing/catalogue-fixture.ts';
import { withHostileRecords } from '../../../testing/hostile-records.ts';
import { loadManyRecords } from '../../../testing/many-records.ts';
import { loadCity } from '../../../testing/city.ts';
import { renderTexts, outputContextOf } from '../../../testing/output-context.ts';
import { graphOf, parseJsonLd, parseRdfXml, parseTurtle } from '../../../testing/rdf.ts';
import type { Catalogue } from '../../derive/catalogue.ts';
import { expand, type Curie } from './graph.ts';
import { dcat } from './render-dcat.ts';

const SITE = 'https://data.example.org/register/';
const WHOLE = DataFactory.namedNode(`${SITE}.well-known/void#graph`);

interface Files {
  readonly files: ReadonlyMap<string, string>;
  readonly description: Store;
}

function filesOf(catalogue: Catalogue): Files {
  const files = renderTexts(dcat, outputContextOf(catalogue));
  return { files, description: graphOf(parseTurtle(files.get('.well-known/void')!)) };
}

const objects = ({ description }: Files, subject: string, predicate: Curie): string[] =>
  description.getObjects(subject, expand(predicate), null).map(({ value }) => value);

/** Each part of the graph, with what a parser finds in its dump. */
function countsOf(all: Files): { told: number; found: number; dump: string }[] {
  return all.description
    .getQuads(null, expand('void:triples'), null, null)
    .flatMap(({ subject, object }) =>
      objects(all, subject.value, 'void:dataDump')
        .filter((dump) => dump.endsWith('.ttl'))
        .map((dump) => ({
          told: Number(object.value),
          found: graphOf(parseTurtle(all.files.get(dump.slice(SITE.length))!)).size,
          dump,
        })),
    );
}

/** Everything in all pages of the catalogue. */
function wholeGraph({ files }: Files): Store {
  const pages = [...files].filter(([path]) => /^catalog(\/page-\d+)?\.ttl$/.test(path));
  return graphOf(pages.flatMap(([, text]) => parseTurtle(text)));
}

/** Named things of a class, or of any. */
function named(graph: Store, type: string | null): number {
  const quads = graph.getQuads(null, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type', type, null);
  return new Set(
    quads
      .filter(({ subject }) => subject.termType === 'NamedNode')
      .map(({ subject }) => subject.value),
  ).size;
}

describe('VoID of the city', () => {
  let all: Files;
  beforeAll(async () => {
    all = filesOf(await loadCity());
  }, 60_000);

  it('tells how many statements the dumps make, as a parser counts them', async () => {
    const counts = countsOf(all);
    expect(counts).toHaveLength(1);
    for (const { told, found } of counts) expect(told).toBe(found);
    const { files } = all;
    expect(graphOf(await parseJsonLd(files.get('catalog.jsonld')!)).size).toBe(counts[0]!.told);
    expect(graphOf(await parseRdfXml(files.get('catalog.rdf')!)).size).toBe(counts[0]!.told);
  }, 30_000);

  it('tells how many things there are, of any class and of each that it counts', () => {
    const graph = wholeGraph(all);
    expect(objects(all, WHOLE.value, 'void:entities')).toEqual([String(named(graph, null))]);
    const parts = all.description.getObjects(WHOLE, expand('void:classPartition'), null);
    expect(parts).toHaveLength(4);
    for (const part of parts) {
      const [type] = all.description.getObjects(part, expand('void:class'), null);
      const [entities] = all.description.getObjects(part, expand('void:entities'), null);
      expect([type!.value, entities!.value]).toEqual([
        type!.value,
        String(named(graph, type!.value)),
      ]);
    }
  });

  it('names the vocabularies that are used, and no other', () => {
    const graph = wholeGraph(all);
    const used = new Set<string>();
    const vocabulary = (address: string): string => address.replace(/[^/#]*$/, '');
    for (const { predicate, object } of graph) {
      const isType = predicate.value === 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
      used.add(vocabulary(isType ? object.value : predicate.value));
    }
    expect(new Set(objects(all, WHOLE.value, 'void:vocabulary'))).toEqual(used);
  });

  it('leads to files and things that are there, and is found from the register’s page', () => {
    const dumps = objects(all, WHOLE.value, 'void:dataDump');
    expect(dumps).toHaveLength(3);
    for (const dump of dumps) expect(all.files.has(dump.slice(SITE.length)), dump).toBe(true);
    const graph = wholeGraph(all);
    for (const property of ['void:exampleResource', 'void:rootResource'] as const) {
      const [thing] = objects(all, WHOLE.value, property);
      expect(graph.countQuads(thing!, null, null, null)).toBeGreaterThan(3);
    }
    expect(
      graph.getSubjects(expand('void:inDataset'), WHOLE, null).map(({ value }) => value),
    ).toEqual([SITE]);
  });
});

describe('VoID', () => {
  it('counts each page of a large register by itself, and all of them together', async () => {
    const all = filesOf(await loadManyRecords());
    expect(objects(all, WHOLE.value, 'void:triples')).toEqual([]);
    const parts = objects(all, WHOLE.value, 'void:subset');
    expect(parts).toHaveLength(2);
    const counts = countsOf(all);
    expect(counts.map(({ dump }) => dump.slice(SITE.length))).toEqual([
      'catalog.ttl',
      'catalog/page-2.ttl',
    ]);
    for (const { told, found } of counts) expect(told).toBe(found);
    expect(objects(all, WHOLE.value, 'void:entities')).toEqual([
      String(named(wholeGraph(all), null)),
    ]);
  }, 30_000);

  it('counts hostile records as a parser does', async () => {
    const counts = countsOf(filesOf(withHostileRecords(await loadCatalogueFixture())));
    expect(counts.map(({ told }) => told)).toEqual(counts.map(({ found }) => found));
  });
});
