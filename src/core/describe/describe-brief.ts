import type { DatasetRecord, SeriesRecord, ServiceRecord } from '../derive/catalogue.ts';
import { isHttpsUrl } from '../model/https-url.ts';
import type { BriefFacts, ServiceBriefFacts } from './facts.ts';
import { nameThing, type Absolute } from './iris.ts';

type AnyRecord = DatasetRecord | ServiceRecord | SeriesRecord;

export function briefDataset(record: DatasetRecord, absolute: Absolute): BriefFacts {
  return briefRecord(record, absolute);
}

export function briefSeries(record: SeriesRecord, absolute: Absolute): BriefFacts {
  return briefRecord(record, absolute);
}

/** The address of a service that is not open is kept back, as that of a file would be. */
export function briefService(record: ServiceRecord, absolute: Absolute): ServiceBriefFacts {
  const { access, endpoint } = record.fields;
  const shown = access.level === 'open' && endpoint !== undefined && isHttpsUrl(endpoint);
  return { ...briefRecord(record, absolute), ...(shown && { endpoint }) };
}

function briefRecord({ id, key, kind, path, fields }: AnyRecord, absolute: Absolute): BriefFacts {
  return {
    id,
    key,
    iri: nameThing(absolute, path, kind),
    path,
    page: absolute(path),
    title: fields.title,
    summary: fields.summary,
  };
}
