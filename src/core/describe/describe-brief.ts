import type { ListedRecord, ServiceRecord } from '../derive/catalogue.ts';
import type { BriefFacts, ServiceBriefFacts } from './facts.ts';
import { nameThing, type Absolute } from './iris.ts';
import { safeUrl } from './safe-url.ts';

/** Leaves out the address of a service that is not open, like that of a file. */
export function briefService(record: ServiceRecord, absolute: Absolute): ServiceBriefFacts {
  const { access, endpoint } = record.fields;
  return {
    ...briefRecord(record, absolute),
    ...(access.level === 'open' && safeUrl('endpoint', endpoint)),
  };
}

export function briefRecord(
  { id, key, kind, path, fields }: ListedRecord,
  absolute: Absolute,
): BriefFacts {
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
