import type { AgreementRecord, ListedRecord, ServiceRecord } from '../derive/catalogue.ts';
import { describeContact } from './describe-agent.ts';
import type { BriefFacts } from './brief-facts.ts';
import type { RecordBriefFacts, ServiceBriefFacts } from './facts.ts';
import { nameThing, type Absolute, type ThingKind } from './iris.ts';
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

export function briefRecord(record: ListedRecord, absolute: Absolute): RecordBriefFacts {
  const { key, kind, fields, publisher } = record;
  return {
    ...brief(record, key, kind, absolute),
    ...stateOf(fields),
    publisher: { name: publisher.fields.name },
    contact: describeContact(fields.contact ?? publisher.fields.contact),
  };
}

/** A deprecated service still works, but there is a better one. */
function stateOf(fields: ListedRecord['fields']): Pick<BriefFacts, 'state'> {
  const status = 'status' in fields ? fields.status : undefined;
  if (status === 'withdrawn') return { state: 'withdrawn' };
  return status === 'superseded' || status === 'deprecated' ? { state: 'superseded' } : {};
}

export function briefAgreement(record: AgreementRecord, absolute: Absolute): BriefFacts {
  return brief(record, `agreements/${record.id}`, 'agreement', absolute);
}

function brief(
  { id, path, fields: { title, summary } }: ListedRecord | AgreementRecord,
  key: string,
  kind: ThingKind,
  absolute: Absolute,
): BriefFacts {
  const iri = nameThing(absolute, path, kind);
  return { id, key, iri, path, page: absolute(path), title, summary };
}
