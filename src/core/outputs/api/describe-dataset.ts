import type { Catalogue, DatasetRecord, ListedRecord } from '../../derive/catalogue.ts';
import { DATASET_FIELDS } from '../../describe/dataset-fields.ts';
import { fieldsThat } from '../../describe/field-plan.ts';
import { omit } from '../omit.ts';
import type { OutputContext } from '../output.ts';
import { prune } from '../prune.ts';
import { describeChain } from './describe-chain.ts';
import { publishedDatasets } from './published-records.ts';
import { recordTwins } from '../record-twins.ts';
import { safeFields } from './safe-fields.ts';

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
  const safe = safeFields('dataset', record.fields);
  const fields = omit(safe, [...NOT_TOLD, 'distributions']);
  const { formats, services, origins } = record;
  const published = (ids: readonly string[]) => publishedOf(ids, context.catalogue);
  const distributions =
    safe.distributions && describeDistributions(safe.distributions, record, context);
  return describeRecord(record, { ...fields, distributions }, context, {
    ...{ formats, services },
    laterVersions: published(record.laterVersions),
    supersedes: published(record.supersedes),
    derivedWorks: published(record.derivedWorks),
    related: published(record.related),
    origins,
  });
}

/**
 * A record of any kind.
 * @param fields of its entry, as far as they are told
 * @param derived what the register derives from other entries
 */
export function describeRecord(
  record: ListedRecord,
  fields: object,
  context: ApiContext,
  derived: object,
): object {
  const { id, kind, publisher, lastChange } = record;
  return {
    ...{ id, kind },
    // The name of the publisher beside its id, so that nobody has to look it up.
    publisher: { id: publisher.id, name: publisher.fields.name },
    ...fields,
    derived: prune({ ...derived, ...describeChain(record, context), lastChange }),
    links: describeLinks(record, context),
  };
}

/** The record's page and its other forms, by name. */
function describeLinks(
  record: ListedRecord,
  { facts, absolute }: Pick<ApiContext, 'facts' | 'absolute'>,
): object {
  const links: Record<string, string> = { page: absolute(record.path) };
  for (const { name, path } of recordTwins(facts.of(record))) links[name] = absolute(path);
  return links;
}

/** Those of some datasets that are there for everybody. */
export function publishedOf(ids: readonly string[], { datasets }: Catalogue): string[] {
  return ids.filter((id) => (datasets.get(id)?.fields.status ?? 'draft') !== 'draft');
}

/** The schema allows addresses with open data only; a look at them here costs little. */
function describeDistributions(
  distributions: NonNullable<DatasetRecord['fields']['distributions']>,
  record: DatasetRecord,
  { facts }: ApiContext,
): object[] {
  const open: ReadonlySet<unknown> = new Set(facts.of(record).distributions.map(({ url }) => url));
  return distributions.map((distribution) => {
    if (open.has(distribution.url)) return distribution;
    return omit(distribution, ['url']);
  });
}
