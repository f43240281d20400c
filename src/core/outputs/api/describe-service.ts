import type { SeriesRecord, ServiceRecord } from '../../derive/catalogue.ts';
import { isHttpsUrl } from '../../model/https-url.ts';
import { prune } from '../prune.ts';
import { describeChain } from './describe-chain.ts';
import {
  describeLinks,
  describePublisherBriefly,
  isPublished,
  type ApiContext,
} from './describe-dataset.ts';

/**
 * One service. The addresses of its root and of its probe are left out unless it is open.
 * See `schemas/api/v1/service-record.schema.json`.
 */
export function describeService(record: ServiceRecord, context: ApiContext): object {
  const { endpoint, probe, ...fields } = record.fields;
  const isOpen = record.fields.access.level === 'open';
  return {
    id: record.id,
    kind: 'service',
    publisher: describePublisherBriefly(record),
    ...fields,
    ...(isOpen && endpoint && isHttpsUrl(endpoint) && { endpoint }),
    ...(isOpen && probe && isHttpsUrl(probe.url) && { probe }),
    derived: prune({
      serves: record.serves.filter((id) => isPublished(context.catalogue.datasets.get(id))),
      ...describeChain(record, context),
      lastChange: record.lastChange,
    }),
    links: describeLinks(record, context),
  };
}

/** One series of datasets. See `schemas/api/v1/series-record.schema.json`. */
export function describeSeries(record: SeriesRecord, context: ApiContext): object {
  return {
    id: record.id,
    kind: 'series',
    publisher: describePublisherBriefly(record),
    ...record.fields,
    derived: prune({
      members: record.members.filter((id) => isPublished(context.catalogue.datasets.get(id))),
      ...describeChain(record, context),
      lastChange: record.lastChange,
    }),
    links: describeLinks(record, context),
  };
}
