import { beforeAll, expect, it } from 'vitest';
import type { DatasetFacts } from '../core/describe/facts.ts';
import { describePackage } from '../core/outputs/ckan/describe-package.ts';
import { describeCroissant } from '../core/outputs/croissant/describe-croissant.ts';
import { describeDataPackage } from '../core/outputs/data-package/describe-data-package.ts';
import { describeDcatUs1 } from '../core/outputs/dcat-us/describe-dcat-us-1.ts';
import { describeDcatUs3 } from '../core/outputs/dcat-us/describe-dcat-us-3.ts';
import { dcat } from '../core/outputs/dcat/render-dcat.ts';
import type { OutputContext } from '../core/outputs/output.ts';
import { describeRecord } from '../core/outputs/records/describe-record.ts';
import { datasetThing } from '../core/outputs/schema-org/dataset-thing.ts';
import { describeUkDistribution } from '../core/outputs/uk-metadata/describe-uk-resource.ts';
import { cityHistory } from './city-history.ts';
import { jsonOf, loadCityContext, outputContextOf, renderFamily } from './output-context.ts';

type Json = Record<string, unknown>;

let context: OutputContext;
let graph: ReadonlyMap<unknown, Json>;
beforeAll(async () => {
  context = await loadCityContext();
  const files = renderFamily(dcat, context);
  const { '@graph': nodes } = jsonOf<{ '@graph': Json[] }>(files, 'catalog.jsonld');
  graph = new Map(nodes.map((node) => [node['@id'], node]));
}, 60_000);

/** The values of a property of several things; those that have none are left out. */
const said = (things: unknown, name: string): unknown[] =>
  ((things ?? []) as Json[]).flatMap((thing) => thing[name] ?? []);

const where = (things: unknown, name: string, value: string): Json[] =>
  ((things ?? []) as Json[]).filter((thing) => thing[name] === value);

const iris = (values: readonly unknown[]): unknown[] => said(values, '@id');

const json = (thing: object): Json => thing as Json;

/** What each output calls a file to download. */
function downloads(facts: DatasetFacts): Record<string, unknown[]> {
  const { sha256, absolute, facts: register } = context;
  const record = json(describeRecord(facts, context));
  const files = facts.distributions.map(({ iri }) => graph.get(iri));
  return {
    ckan: said(
      where(json(describePackage(facts, context))['resources'], 'resource_type', 'file'),
      'url',
    ),
    croissant: said(
      json(describeCroissant(facts, register.about, absolute))['distribution'],
      'contentUrl',
    ),
    dataPackage: said(json(describeDataPackage(facts, sha256))['resources'], 'path'),
    dcat: iris(said(files, 'dcat:downloadURL')),
    dcatUs1: said(describeDcatUs1(facts, 'en')['distribution'], 'downloadURL'),
    dcatUs3: said(describeDcatUs3(facts, 'en')['distribution'], 'downloadURL'),
    records: said(where(record['links'], 'rel', 'enclosure'), 'href'),
    ukMetadata: said(
      facts.distributions.map((file) => describeUkDistribution(file, facts)),
      'downloadURL',
    ),
  };
}

/** Whether each output that can say a licence does. */
function licensed(facts: DatasetFacts): Record<string, boolean> {
  const { sha256, facts: register } = context;
  const dataset = graph.get(facts.iri)!;
  return {
    dataPackage: 'licenses' in describeDataPackage(facts, sha256),
    dcat: 'dct:license' in dataset,
    dcatUs1: 'license' in describeDcatUs1(facts, 'en'),
    records: said([json(describeRecord(facts, context))['properties']], 'license').length > 0,
    schemaOrg: 'license' in datasetThing(facts, register.about),
  };
}

const dayOf = (time: unknown): string | undefined =>
  typeof time === 'string' ? time.slice(0, 10) : undefined;

const each = <Value>(value: Value, keys: object): Record<string, Value> =>
  Object.fromEntries(Object.keys(keys).map((key) => [key, value]));

it('dates each record by one clock, where its history is known and where it is not', () => {
  const { catalogue } = context;
  for (const shown of [context, outputContextOf(catalogue, cityHistory(catalogue))]) {
    for (const facts of shown.facts.datasets) {
      const { metadata_created, metadata_modified } = json(describePackage(facts, shown));
      const { issued, modified } = facts.record;
      expect({
        id: facts.id,
        issued: dayOf(metadata_created),
        modified: dayOf(metadata_modified),
      }).toEqual({ id: facts.id, issued, modified });
    }
  }
});

it('says the same of each link: whether it is a file', () => {
  const { datasets } = context.facts;
  for (const facts of datasets) {
    const files = facts.distributions.filter(({ kind }) => kind === 'file').map(({ url }) => url);
    const found = downloads(facts);
    expect({ id: facts.id, ...found }).toEqual({ id: facts.id, ...each(files, found) });
  }
  expect(datasets.flatMap(({ distributions }) => distributions).length).toBeGreaterThan(50);
});

it('says a licence everywhere or nowhere', () => {
  const { datasets } = context.facts;
  for (const facts of datasets) {
    const found = licensed(facts);
    const expected = each(facts.licence !== undefined, found);
    expect({ id: facts.id, ...found }).toEqual({ id: facts.id, ...expected });
  }
  expect(new Set(datasets.map(({ licence }) => licence?.text === undefined)).size).toBe(2);
});
