import { isomorphic } from 'rdf-isomorphic';
import { DataFactory } from 'n3';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../derive/catalogue.ts';
import { loadCatalogueFixture } from '../../../testing/catalogue-fixture.ts';
import { HOSTILE_TEXTS } from '../../../testing/hostile.ts';
import { withHostileRecords } from '../../../testing/hostile-records.ts';
import { loadCity } from '../../../testing/city.ts';
import { renderTexts, outputContextOf } from '../../../testing/output-context.ts';
import { graphOf, parseJsonLd, parseRdfXml, parseTurtle } from '../../../testing/rdf.ts';
import { expand } from './graph.ts';
import { dcat } from './render-dcat.ts';

const { namedNode, literal } = DataFactory;

/** Loaded once for all tests here. */
const city = loadCity();

const filesOf = (catalogue: Catalogue) => renderTexts(dcat, outputContextOf(catalogue));

/** Paths without their extensions. */
const stems = (files: ReadonlyMap<string, string>): string[] =>
  [...files.keys()].filter((path) => path.endsWith('.ttl')).map((path) => path.slice(0, -4));

async function expectOneGraph(files: ReadonlyMap<string, string>, stem: string): Promise<void> {
  const turtle = graphOf(parseTurtle(files.get(`${stem}.ttl`)!));
  const json = graphOf(await parseJsonLd(files.get(`${stem}.jsonld`)!));
  const xml = graphOf(await parseRdfXml(files.get(`${stem}.rdf`)!));
  expect(turtle.size, stem).toBeGreaterThan(10);
  expect([stem, json.size, xml.size]).toEqual([stem, turtle.size, turtle.size]);
  expect(isomorphic([...turtle], [...json]), `${stem}: JSON-LD`).toBe(true);
  expect(isomorphic([...turtle], [...xml]), `${stem}: RDF/XML`).toBe(true);
}

describe('the city', () => {
  let files: Map<string, string>;

  beforeAll(async () => {
    files = filesOf(await city);
  }, 60_000);

  it(
    'says the same of every record in JSON-LD, Turtle and RDF/XML',
    { timeout: 120_000 },
    async () => {
      const records = stems(files).filter((stem) => stem.includes('/'));
      expect(records.length).toBeGreaterThan(70);
      for (const stem of records) await expectOneGraph(files, stem);
    },
  );

  it('gives the same bytes again', async () => {
    expect([...filesOf(await city)]).toEqual([...files]);
  });
});

describe('hostile records past all checks', () => {
  let files: Map<string, string>;

  beforeAll(async () => {
    files = filesOf(withHostileRecords(await loadCatalogueFixture()));
  });

  it.each(HOSTILE_TEXTS.map((text, index) => [index, text] as const))(
    'stay data, and the same in all three syntaxes: %i',
    async (index, text) => {
      const stem = `datasets/borough/hostile-${index}`;
      await expectOneGraph(files, stem);
      const graph = graphOf(parseTurtle(files.get(`${stem}.ttl`)!));
      const [title] = graph.getObjects(thing(stem), expand('dct:title'), null);
      // What no XML file can hold is left out of all of them.
      expect(title?.value).toBe(
        text
          .toWellFormed()
          .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd'),
      );
      const subjects = new Set([...graph].map(({ subject }) => subject.value));
      expect(subjects).not.toContain('https://example.org/');
      for (const { object } of graph) {
        expect(object.value).not.toMatch(/^(?:javascript|data):/);
        if (object.termType === 'NamedNode')
          expect(object.value).not.toMatch(/[\s"<>]|user:secret/);
      }
    },
  );

  it('leave the whole register readable', async () => {
    await expectOneGraph(files, 'catalog');
  });
});

describe('terms of access', () => {
  it('come with every dataset that is not open, and no link to data does', async () => {
    const catalogue = await city;
    const files = filesOf(catalogue);
    const closed = [...catalogue.datasets.values()].filter(
      ({ fields }) => fields.access.level !== 'open',
    );
    expect(closed.length).toBeGreaterThan(9);
    for (const { key, fields } of closed) {
      const graph = graphOf(parseTurtle(files.get(`${key}.ttl`)!));
      const node = thing(key);
      expect(graph.getObjects(node, expand('odrl:hasPolicy'), null), key).toHaveLength(1);
      expect(graph.getObjects(node, expand('dct:accessRights'), null)[0]?.value).toMatch(
        fields.access.level === 'closed' ? /\/NON_PUBLIC$/ : /\/RESTRICTED$/,
      );
      for (const link of ['dcat:accessURL', 'dcat:downloadURL', 'dcat:distribution'] as const) {
        expect(graph.countQuads(null, expand(link), null, null), `${key} ${link}`).toBe(0);
      }
    }
  });

  it('say who may apply, who decides and what binds them', async () => {
    const graph = graphOf(
      parseTurtle(filesOf(await loadCatalogueFixture()).get('datasets/borough/tenants.ttl')!),
    );
    const [policy] = graph.getObjects(
      thing('datasets/borough/tenants'),
      expand('odrl:hasPolicy'),
      null,
    );
    const [permission] = graph.getObjects(policy!, expand('odrl:permission'), null);
    const [duty] = graph.getObjects(permission!, expand('odrl:duty'), null);
    expect(graph.getObjects(duty!, expand('odrl:action'), null)).toEqual([
      namedNode('http://www.w3.org/ns/odrl/2/obtainConsent'),
    ]);
    const [body] = graph.getObjects(duty!, expand('odrl:consentingParty'), null);
    expect(graph.getObjects(body!, expand('skos:prefLabel'), null)).toEqual([
      literal('Data access panel', 'en'),
    ]);
    const [agreement] = graph.getObjects(policy!, expand('odrl:obligation'), null);
    expect(graph.getObjects(agreement!, expand('odrl:target'), null)[0]?.value).toBe(
      'https://data.example.org/register/agreements/sharing-terms/#agreement',
    );
  });
});

function thing(stem: string) {
  return namedNode(`https://data.example.org/register/${stem}/#dataset`);
}
