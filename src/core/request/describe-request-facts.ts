import type { CatalogueFacts, DatasetFacts, ServiceFacts } from '../describe/facts.ts';
import { isPersonalMailbox } from '../model/personal-mailbox.ts';
import { ACCESS, count } from '../words/site-words.ts';
import type { RequestFacts } from './request-facts.ts';

/** One mailbox only: nothing that could add recipients, headers or text. */
const MAILBOX = /^([a-z0-9._+-]{1,64})@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i;

const CONDITIONS = { yes: 'may apply', 'on-request': 'may ask' } as const;

/**
 * Gathers the facts of a record that a request needs.
 * @param about the register
 */
export function describeRequestFacts(
  record: DatasetFacts | ServiceFacts,
  about: CatalogueFacts,
): RequestFacts {
  const { access, publisher } = record;
  const { request, explanation, personalData, lawfulBasis, classification } = access;
  const days = request?.typicalDays;
  const { columns = [], formats = [] } = record.kind === 'dataset' ? record : {};
  return {
    key: record.key,
    title: record.title,
    url: record.page,
    register: about.title,
    publisher: publisher.name,
    custodian: request?.decidedBy ?? publisher.name,
    isService: record.kind === 'service',
    level: ACCESS[access.level].label,
    decisionTime:
      days === undefined
        ? 'not published'
        : `usually ${count(days, 'working day', 'working days', about.language)}`,
    cost: request?.cost ?? 'not published',
    gateways: request?.legalGateways ?? [],
    agreements: (request?.agreements ?? []).map(({ title, page }) => ({ title, url: page })),
    audiences: (request?.audiences ?? []).flatMap(({ who, condition }) =>
      condition === 'no' ? [] : [{ label: who.label, condition: CONDITIONS[condition] }],
    ),
    columns: columns.map(({ name, title }) => ({ name, title })),
    formats: formats.map(({ label }) => label),
    reason: access.reason?.id,
    reasonLabel: access.reason?.label,
    ...{ explanation, personalData, lawfulBasis, classification },
    mailbox: roleMailbox(request?.email),
    form: request?.url,
  };
}

/** Checks again: an unchecked entry must not make people write to a private person. */
function roleMailbox(email: string | undefined): string | undefined {
  const [, local, domain] = MAILBOX.exec(email ?? '') ?? [];
  if (local === undefined || domain === undefined) return undefined;
  return isPersonalMailbox(local, domain) ? undefined : email;
}
