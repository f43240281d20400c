import type { Catalogue, DatasetRecord, ServiceRecord } from '../derive/catalogue.ts';
import { isHttpsUrl } from '../model/https-url.ts';
import { isPersonalMailbox } from '../model/personal-mailbox.ts';
import { ACCESS, count } from '../words/site-words.ts';
import type { RequestFacts } from './request-facts.ts';

/** One mailbox only: nothing that could add recipients, headers or text. */
const MAILBOX = /^([a-z0-9._+-]{1,64})@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i;

const CONDITIONS = { yes: 'may apply', 'on-request': 'may ask' } as const;

/**
 * Gathers the facts of a record that a request needs.
 * @param absolute turns a site path into a public address
 */
export function describeRequestFacts(
  record: DatasetRecord | ServiceRecord,
  catalogue: Catalogue,
  absolute: (path: string) => string,
): RequestFacts {
  const { fields, publisher } = record;
  const { access } = fields;
  const { request } = access;
  const { audiences, 'access-reasons': reasons, formats } = catalogue.vocabularies;
  const mailbox = roleMailbox(request?.email);
  const known = {
    reason: access.reason,
    reasonLabel: access.reason && (reasons.get(access.reason)?.label ?? access.reason),
    explanation: access.explanation,
    personalData: access.personalData,
    lawfulBasis: access.lawfulBasis,
    classification: access.classification,
    mailbox,
    form: request?.url !== undefined && isHttpsUrl(request.url) ? request.url : undefined,
  };
  return {
    key: record.key,
    title: fields.title,
    url: absolute(record.path),
    register: catalogue.settings.title,
    publisher: publisher.fields.name,
    custodian: request?.decidedBy ?? publisher.fields.name,
    isService: record.kind === 'service',
    level: ACCESS[access.level].label,
    decisionTime:
      request?.typicalDays === undefined
        ? 'not published'
        : `usually ${count(request.typicalDays, 'working day', 'working days', catalogue.settings.language)}`,
    cost: request?.cost ?? 'not published',
    gateways: request?.legalGateways ?? [],
    agreements: (request?.agreements ?? []).flatMap((id) => {
      const found = catalogue.agreements.get(id);
      return found ? [{ title: found.fields.title, url: absolute(found.path) }] : [];
    }),
    audiences: (request?.audiences ?? []).flatMap(({ who, condition }) =>
      condition === 'no'
        ? []
        : [{ label: audiences.get(who)?.label ?? who, condition: CONDITIONS[condition] }],
    ),
    columns: ('columns' in fields ? (fields.columns ?? []) : []).map(({ name, title }) => ({
      name,
      ...(title !== undefined && { title }),
    })),
    formats:
      record.kind === 'dataset' ? record.formats.map((id) => formats.get(id)?.label ?? id) : [],
    ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)),
  };
}

/** Checks again: an unchecked entry must not make people write to a private person. */
function roleMailbox(email: string | undefined): string | undefined {
  const [, local, domain] = MAILBOX.exec(email ?? '') ?? [];
  if (local === undefined || domain === undefined) return undefined;
  return isPersonalMailbox(local, domain) ? undefined : email;
}
