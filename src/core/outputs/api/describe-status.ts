import type { Evidence, ServiceEvidence } from '../../model/evidence.ts';
import { compareText } from '../../model/compare-text.ts';
import type { RegisterFacts } from '../../describe/register-facts.ts';
import { omit } from '../omit.ts';
import { prune } from '../prune.ts';
import { computeLinkHealth, type FaultyLink } from '../../describe/status/compute-link-health.ts';
import { listFeeds, type Feed } from '../../describe/status/list-feeds.ts';

/**
 * What worked when it was checked last. The last good samples are left out: they are large, and on the branch `status`.
 * See `schemas/api/v1/status.schema.json`.
 */
export function describeStatus(facts: RegisterFacts, evidence: Evidence): object {
  const feeds = [...listFeeds(facts, evidence)].sort((a, b) =>
    compareText(a.record.id, b.record.id),
  );
  return {
    services: feeds.flatMap(describeFeed),
    unchecked: feeds.flatMap(({ record, evidence: seen }) => (seen ? [] : [record.id])),
    links: [...computeLinkHealth(facts, evidence)]
      .sort((a, b) => compareText(a.publisher.id, b.publisher.id))
      .map(({ publisher, counts, checked, faults }) => ({
        publisher: publisher.id,
        counts,
        ...(checked !== undefined && { checked }),
        faults: faults.map(describeFault),
      })),
  };
}

/** For a service that is not open, leaves out its addresses and its answers. */
function describeFeed({ record, evidence }: Feed): Partial<ServiceEvidence>[] {
  if (!evidence) return [];
  const isOpen = record.access.level === 'open';
  return [omit(evidence, isOpen ? ['sample', 'shape'] : ['sample', 'shape', 'drift', 'movedTo'])];
}

function describeFault({ record, title, evidence }: FaultyLink): object {
  const { url, state, since, checked, interval, reason, movedTo } = evidence;
  const seen = { url, state, since, checked, interval, reason, movedTo };
  return prune({ dataset: record.id, title, ...seen });
}
