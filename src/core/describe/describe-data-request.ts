import type { RequestRecord } from '../derive/catalogue.ts';
import type { DataRequestFacts } from './data-request-facts.ts';
import { describeReason } from './describe-term.ts';
import type { FactSource } from './fact-source.ts';
import { safeUrl } from './safe-url.ts';

/** Data that somebody asked for. */
export function describeDataRequest(
  { id, fields }: RequestRecord,
  { catalogue, agent, dataset }: FactSource,
): DataRequestFacts {
  const { answeredBy, issue, publisher: owner, reason, ...same } = fields;
  const { publishers, vocabularies } = catalogue;
  const publisher = owner === undefined ? undefined : publishers.get(owner);
  const answer = answeredBy === undefined ? undefined : dataset(answeredBy);
  const reasons = vocabularies['access-reasons'];
  return {
    ...same,
    id,
    ...(publisher && { publisher: agent(publisher) }),
    ...(answer && { answer }),
    ...(reason !== undefined && { reason: describeReason(reason, reasons.get(reason)) }),
    ...safeUrl('issue', issue),
  };
}
