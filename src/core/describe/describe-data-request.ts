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
  const publisher = owner === undefined ? undefined : catalogue.publishers.get(owner);
  return {
    ...same,
    id,
    publisher: publisher && agent(publisher),
    answer: answeredBy === undefined ? undefined : dataset(answeredBy),
    reason: describeReason(reason, catalogue),
    ...safeUrl('issue', issue),
  };
}
