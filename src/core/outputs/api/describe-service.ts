import type { SeriesRecord, ServiceRecord } from '../../derive/catalogue.ts';
import { describeRecord, publishedOf, type ApiContext } from './describe-dataset.ts';
import { safeFields } from './safe-fields.ts';

/**
 * One service. The addresses of its root and of its probe are left out unless it is open.
 * See `schemas/api/v1/service-record.schema.json`.
 */
export function describeService(record: ServiceRecord, context: ApiContext): object {
  const { endpoint, probe, ...fields } = safeFields('service', record.fields);
  const isOpen = record.fields.access.level === 'open';
  const addresses = {
    ...(isOpen && endpoint && { endpoint }),
    ...(isOpen && probe && { probe }),
  };
  const serves = publishedOf(record.serves, context.catalogue);
  return describeRecord(record, { ...fields, ...addresses }, context, { serves });
}

/** One series of datasets. See `schemas/api/v1/series-record.schema.json`. */
export function describeSeries(record: SeriesRecord, context: ApiContext): object {
  const members = publishedOf(record.members, context.catalogue);
  return describeRecord(record, safeFields('series', record.fields), context, { members });
}
