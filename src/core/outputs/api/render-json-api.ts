import type { WorkRecord } from '../../derive/catalogue.ts';
import { folderOf } from '../../model/entry.ts';
import { renderJson } from '../render-json.ts';
import type { Output, OutputContext, OutputFamily } from '../output.ts';
import { publishedRecords } from './published-records.ts';
import { describeChanges } from './describe-changes.ts';
import { describeDataset } from './describe-dataset.ts';
import { describeIndex } from './describe-index.ts';
import { describeOpenApi } from './describe-openapi.ts';
import { describePages } from './describe-pages.ts';
import {
  describeAgreement,
  describeDataRequest,
  describePublisher,
  describePublisherInFull,
  holdingsByPublisher,
} from './describe-publisher.ts';
import { describeSeries, describeService } from './describe-service.ts';
import { describeStatus } from './describe-status.ts';
import { describeUseInFull, describeWork } from './describe-work.ts';
import { describeVocabulary } from './describe-vocabulary.ts';
import { VOCABULARY_NAMES } from '../../model/vocabulary.ts';
import { ENDPOINTS } from './endpoints.ts';
import { publishSchemas } from './publish-schemas.ts';

/** The register in its own words, for programs. */
export const jsonApi: OutputFamily = {
  id: 'api',
  title: 'JSON API, version 1',
  about:
    'Every record with all its fields, for programs and pages. Plain files: no key, no limit, no query; to search, use a dump. Version 1 may gain fields; it never drops one or changes its meaning.',
  standard: { title: 'OpenAPI 3.1', url: 'https://spec.openapis.org/oas/v3.1.1.html' },
  stability: 'stable',
  addresses: ENDPOINTS.map(({ path, summary }) => ({
    path,
    mediaType: path.includes('.schema.') ? 'application/schema+json' : 'application/json',
    about: summary,
  })),
  *render(context) {
    for (const [path, content] of describeAll(context)) yield file(path, content);
  },
};

function* describeAll(context: OutputContext): Generator<[path: string, content: object]> {
  const { catalogue, history, absolute } = context;
  const records = publishedRecords(catalogue);
  const datasets = records.filter((record) => record.kind === 'dataset');
  const services = records.filter((record) => record.kind === 'service');
  const series = records.filter((record) => record.kind === 'series');

  yield ['index', describeIndex(records, context)];
  yield* describeList('datasets', datasets, (item) => describeDataset(item, context), absolute);
  yield* describeList('services', services, (item) => describeService(item, context), absolute);
  yield* describeList('series', series, (item) => describeSeries(item, context), absolute);

  const models = records.filter((record) => record.kind === 'model');
  yield* describeList('models', models, (item) => describeWork(item, context), absolute);
  for (const kind of ['insight', 'community'] as const) {
    const folder = folderOf(kind);
    const works = records.filter((record) => record.kind === kind) as WorkRecord[];
    const items = works.map((item) => describeWork(item, context));
    yield [folder, list(items)];
    for (const [index, { id }] of works.entries()) yield [`${folder}/${id}`, items[index]!];
  }
  yield ['uses', list([...catalogue.uses.values()].map((one) => describeUseInFull(one, context)))];

  const holdings = holdingsByPublisher(records);
  const publishers = [...catalogue.publishers.values()];
  yield [
    'publishers',
    list(publishers.map((item) => describePublisher(item, holdings.get(item.id), context))),
  ];
  for (const item of publishers) {
    yield [`publishers/${item.id}`, describePublisherInFull(item, holdings.get(item.id), context)];
  }
  for (const name of VOCABULARY_NAMES) {
    yield [`vocabularies/${name}`, describeVocabulary(name, catalogue, datasets)];
  }
  const agreements = [...catalogue.agreements.values()];
  yield ['agreements', list(agreements.map((item) => describeAgreement(item, context)))];
  const requests = [...catalogue.requests.values()];
  yield ['requests', list(requests.map((item) => describeDataRequest(item, context)))];
  yield ['changes', describeChanges(history)];
  yield ['status', describeStatus(context.facts, catalogue.evidence)];
  yield ['openapi', describeOpenApi(context)];
  for (const [name, schema] of publishSchemas(absolute)) {
    yield [`schemas/${name.replace(/\.json$/, '')}`, schema];
  }
}

/** The pages of a kind and a file for each record. */
function* describeList<Item extends { readonly id: string }>(
  kind: string,
  items: readonly Item[],
  describe: (item: Item) => object,
  absolute: OutputContext['absolute'],
): Generator<[path: string, content: object]> {
  for (const { page, content } of describePages(items, describe, `/api/v1/${kind}/`, absolute)) {
    yield [`${kind}/${page}`, content];
  }
  for (const item of items) yield [`${kind}/${item.id}`, describe(item)];
}

function list(items: readonly object[]): object {
  return { count: items.length, items };
}

function file(path: string, content: object): Output {
  return { path: `api/v1/${path}.json`, content: renderJson(content) };
}
