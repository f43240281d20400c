import type { Catalogue, DatasetRecord, ListedRecord } from '../../derive/catalogue.ts';
import { DATASET_FIELDS } from '../../describe/dataset-fields.ts';
import { fieldsThat } from '../../describe/field-plan.ts';
import { omit } from '../omit.ts';
import type { OutputContext } from '../output.ts';
import { prune } from '../prune.ts';
import { describeChain } from './describe-chain.ts';
import { publishedDatasets } from './published-records.ts';
import { recordTwins } from '../record-twins.ts';

export type ApiContext = Pick<OutputContext, 'facts' | 'catalogue' | 'absolute'>;

/** How an entry came to be is in `derived.origins`; the fields for that are for those who write it. */
const NOT_TOLD = fieldsThat(DATASET_FIELDS, (plan) => 'api' in plan && plan.api === false);

/** Every published dataset as the JSON API gives it, by id, one after the other. */
export function* describeDatasets(context: ApiContext): Generator<object> {
  for (const record of publishedDatasets(context.catalogue)) yield describeDataset(record, context);
}

/**
 * One dataset: the fields of its entry under their own names, what the register derives from other entries, and
 * where its other forms are. See `schemas/api/v1/dataset-record.schema.json`.
 */
export function describeDataset(record: DatasetRecord, context: ApiContext): object {
  const fields = omit(record.fields, [...NOT_TOLD, 'distributions']);
  const { datasets } = context.catalogue;
  const published = (ids: readonly string[]) => ids.filter((id) => isPublished(datasets.get(id)));
  return {
    id: record.id,
    kind: 'dataset',
    publisher: describePublisherBriefly(record),
    ...fields,
    ...(record.fields.distributions && { distributions: describeDistributions(record, context) }),
    derived: prune({
      formats: record.formats,
      services: record.services,
      laterVersions: published(record.laterVersions),
      supersedes: published(record.supersedes),
      derivedWorks: published(record.derivedWorks),
      related: published(record.related),
      ...describeChain(record, context),
      origins: record.origins,
      lastChange: record.lastChange,
    }),
    links: describeLinks(record, context),
  };
}

/** The record's page and its other forms, by name. */
export function describeLinks(
  record: ListedRecord,
  { facts, absolute }: Pick<ApiContext, 'facts' | 'absolute'>,
): object {
  const links: Record<string, string> = { page: absolute(record.path) };
  for (const { name, path } of recordTwins(facts.of(record))) links[name] = absolute(path);
  return links;
}

/** The name of a record's publisher beside its id, so that nobody has to look it up. */
export function describePublisherBriefly({ publisher }: Pick<DatasetRecord, 'publisher'>): object {
  return { id: publisher.id, name: publisher.fields.name };
}

/** Whether a record is there for everybody. */
export function isPublished(record: ReturnType<Catalogue['datasets']['get']>): boolean {
  return record !== undefined && record.fields.status !== 'draft';
}

/** The schema allows addresses with open data only; a look at them here costs little. */
function describeDistributions(record: DatasetRecord, { facts }: ApiContext): object[] {
  const open: ReadonlySet<unknown> = new Set(facts.of(record).distributions.map(({ url }) => url));
  return (record.fields.distributions ?? []).map((distribution) => {
    if (open.has(distribution.url)) return distribution;
    return omit(distribution, ['url']);
  });
}
