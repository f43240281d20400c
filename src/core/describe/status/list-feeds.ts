import type { Evidence, FeedState, ServiceEvidence } from '../../model/evidence.ts';
import type { ServiceFacts } from '../facts.ts';
import type { ListedFacts } from '../listed-facts.ts';
import type { RegisterFacts } from '../register-facts.ts';
import { FEED_STATES } from './feed-words.ts';

/** A service with what is known of it. */
export interface Feed {
  readonly record: ServiceFacts;
  readonly state: FeedState;
  readonly evidence: ServiceEvidence | undefined;
}

/** From the worst to the best. */
const ORDER = Object.keys(FEED_STATES);

/** Every service that is still offered, the worst state first, then by title. */
export function listFeeds({ about, services }: RegisterFacts, evidence: Evidence): Feed[] {
  const byTitle = new Intl.Collator(about.language, { numeric: true }).compare;
  return services
    .filter(({ status }) => status !== 'withdrawn')
    .map((record): Feed => {
      const seen = evidence.services.get(record.id);
      return { record, state: seen?.state ?? 'unchecked', evidence: seen };
    })
    .sort(
      (a, b) =>
        ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || byTitle(a.record.title, b.record.title),
    );
}

/**
 * What a list says of the feed that a record is, or of those that serve it: of several the worst state. Undefined
 * where none was checked.
 */
export function feedOfRecord(record: ListedFacts, evidence: Evidence): ServiceEvidence | undefined {
  const feeds =
    record.kind === 'service' ? [record] : record.kind === 'dataset' ? record.services : [];
  return feeds
    .filter(({ status }) => status !== 'withdrawn')
    .flatMap(({ id }) => evidence.services.get(id) ?? [])
    .sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state))[0];
}

/** When the last check was, of several things; undefined where nothing was checked. */
export function lastCheck(seen: Iterable<{ readonly checked: string }>): string | undefined {
  let last: string | undefined;
  for (const { checked } of seen) if (last === undefined || checked > last) last = checked;
  return last;
}
