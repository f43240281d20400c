import type {
  AgreementRecord,
  ListedRecord,
  PublisherRecord,
  RequestRecord,
} from '../../derive/catalogue.ts';
import { folderOf } from '../../model/entry.ts';
import { RECORD_KINDS } from '../../model/keys.ts';
import { omit } from '../omit.ts';
import { prune } from '../prune.ts';
import { publishedOf, type ApiContext } from './describe-dataset.ts';
import { safeFields } from './safe-fields.ts';

/** Ids of what a publisher has published, by folder: `datasets`. */
export type Holdings = Readonly<Record<string, readonly string[]>>;

const FOLDERS = RECORD_KINDS.map(folderOf);

const NOTHING: Holdings = Object.fromEntries(FOLDERS.map((folder) => [folder, []]));

/** Publisher id → what it has published, from one pass over all records. */
export function holdingsByPublisher(
  records: readonly ListedRecord[],
): ReadonlyMap<string, Holdings> {
  const byPublisher = Map.groupBy(records, ({ publisher }) => publisher.id);
  return new Map(
    [...byPublisher].map(([publisher, own]) => {
      const held = Map.groupBy(own, ({ kind }) => folderOf(kind));
      const ids = (folder: string): string[] => (held.get(folder) ?? []).map(({ id }) => id);
      return [publisher, Object.fromEntries(FOLDERS.map((folder) => [folder, ids(folder)]))];
    }),
  );
}

/**
 * One publisher with the number of its records; the accounts of its maintainers are people's and stay out.
 * See `schemas/api/v1/publisher-summary.schema.json`.
 */
export function describePublisher(
  { id, path, fields }: PublisherRecord,
  holdings: Holdings | undefined = NOTHING,
  { absolute }: ApiContext,
): object {
  return {
    id,
    ...omit(safeFields('publisher', fields), ['maintainers']),
    counts: Object.fromEntries(
      Object.entries(holdings).map(([folder, ids]) => [folder, ids.length]),
    ),
    links: { page: absolute(path), api: absolute(`/api/v1/publishers/${id}.json`) },
  };
}

/** The same with the ids of its records. See `schemas/api/v1/publisher-record.schema.json`. */
export function describePublisherInFull(
  record: PublisherRecord,
  holdings: Holdings | undefined = NOTHING,
  context: ApiContext,
): object {
  return { ...describePublisher(record, holdings, context), holdings };
}

/** One agreement, and the datasets and services whose access rests on it. See `schemas/api/v1/agreement-list.schema.json`. */
export function describeAgreement(
  { id, path, fields, datasets, services }: AgreementRecord,
  { catalogue, absolute }: ApiContext,
): object {
  return {
    id,
    ...safeFields('agreement', fields),
    derived: prune({ datasets: publishedOf(datasets, catalogue), services }),
    links: { page: absolute(path) },
  };
}

/** One request for data that is not in the register. See `schemas/api/v1/request-list.schema.json`. */
export function describeDataRequest(
  { id, path, fields }: RequestRecord,
  { absolute }: ApiContext,
): object {
  return { id, ...safeFields('request', fields), links: { page: absolute(path) } };
}
