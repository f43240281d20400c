import type { Catalogue, ListedRecord, ServiceRecord } from '../../derive/catalogue.ts';
import type { FeedState, ServiceEvidence } from '../../model/evidence.ts';
import { FEED_STATES } from './feed-words.ts';

/** A service with what is known of it. */
export interface Feed {
  readonly record: ServiceRecord;
  readonly state: FeedState;
  readonly evidence: ServiceEvidence | undefined;
}

/** From the worst to the best. */
const ORDER = Object.keys(FEED_STATES);

/** Every service that is still offered, the worst state first, then by title. */
export function listFeeds({ evidence, services, settings }: Catalogue): Feed[] {
  const byTitle = new Intl.Collator(settings.language, { numeric: true }).compare;
  return [...services.values()]
    .filter(({ fields }) => fields.status !== 'withdrawn')
    .map((record): Feed => {
      const seen = evidence.services.get(record.id);
      return { record, state: seen?.state ?? 'unchecked', evidence: seen };
    })
    .sort(
      (a, b) =>
        ORDER.indexOf(a.state) - ORDER.indexOf(b.state) ||
        byTitle(a.record.fields.title, b.record.fields.title),
    );
}

/**
 * What a list says of the feed that a record is, or of those that serve it: of several the worst state. Undefined
 * where none was checked.
 */
export function feedOfRecord(
  record: ListedRecord,
  { evidence, services }: Pick<Catalogue, 'evidence' | 'services'>,
): ServiceEvidence | undefined {
  if (record.kind === 'series') return undefined;
  const ids = record.kind === 'service' ? [record.id] : record.services;
  return ids
    .filter((id) => services.get(id)?.fields.status !== 'withdrawn')
    .flatMap((id) => evidence.services.get(id) ?? [])
    .sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state))[0];
}

/** When the last check was, of several things; undefined where nothing was checked. */
export function lastCheck(seen: Iterable<{ readonly checked: string }>): string | undefined {
  let last: string | undefined;
  for (const { checked } of seen) if (last === undefined || checked > last) last = checked;
  return last;
}
