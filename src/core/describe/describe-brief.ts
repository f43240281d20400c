import type { AgreementRecord, ListedRecord, ServiceRecord } from '../derive/catalogue.ts';
import { describeContact } from './describe-agent.ts';
import type { BriefFacts } from './brief-facts.ts';
import type { RecordBriefFacts, ServiceBriefFacts } from './facts.ts';
import { nameThing, type Absolute } from './iris.ts';
import { safeUrl } from './safe-url.ts';

/** Leaves out the address of a service that is not open, like that of a file. */
export function briefService(record: ServiceRecord, absolute: Absolute): ServiceBriefFacts {
  const { access, endpoint, status } = record.fields;
  return {
    ...briefRecord(record, absolute),
    status,
    ...(access.level === 'open' && safeUrl('endpoint', endpoint)),
  };
}

export function briefRecord(
  { id, key, kind, path, fields, publisher }: ListedRecord,
  absolute: Absolute,
): RecordBriefFacts {
  const contact = describeContact(fields.contact ?? publisher.fields.contact);
  return {
    id,
    key,
    iri: nameThing(absolute, path, kind),
    path,
    page: absolute(path),
    title: fields.title,
    summary: fields.summary,
    ...stateOf(fields),
    publisher: { name: publisher.fields.name },
    ...(contact && { contact }),
  };
}

/** A deprecated service still works, but there is a better one. */
function stateOf(fields: ListedRecord['fields']): Pick<BriefFacts, 'state'> {
  const status = 'status' in fields ? fields.status : undefined;
  if (status === 'withdrawn') return { state: 'withdrawn' };
  return status === 'superseded' || status === 'deprecated' ? { state: 'superseded' } : {};
}

export function briefAgreement(
  { id, path, fields }: AgreementRecord,
  absolute: Absolute,
): BriefFacts {
  return {
    id,
    key: `agreements/${id}`,
    iri: nameThing(absolute, path, 'agreement'),
    path,
    page: absolute(path),
    title: fields.title,
    summary: fields.summary,
  };
}
