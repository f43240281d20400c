import type { Catalogue, ServiceRecord } from '../../derive/catalogue.ts';
import type { Evidence, FeedState, ServiceEvidence } from '../../model/evidence.ts';
import { FEED_STATES } from './feed-words.ts';

/** A service with what is known of it. */
export interface Feed {
  readonly record: ServiceRecord;
  readonly state: FeedState;
  readonly evidence: ServiceEvidence | undefined;
}

/** Every service that is still offered, the worst state first, then by title. */
export function listFeeds({ services, settings }: Catalogue, evidence: Evidence): Feed[] {
  const byTitle = new Intl.Collator(settings.language, { numeric: true }).compare;
  const order = Object.keys(FEED_STATES);
  return [...services.values()]
    .filter(({ data }) => data.status !== 'withdrawn')
    .map((record) => feedOf(record, evidence))
    .sort(
      (a, b) =>
        order.indexOf(a.state) - order.indexOf(b.state) ||
        byTitle(a.record.data.title, b.record.data.title),
    );
}

/** What is known of one service. */
export function feedOf(record: ServiceRecord, { services }: Pick<Evidence, 'services'>): Feed {
  const evidence = services.get(record.id);
  return { record, state: evidence?.state ?? 'unchecked', evidence };
}

/** The worst of the feeds that serve a dataset and were checked: what a list says of it. */
export function worstFeed(
  ids: readonly string[],
  { services }: Pick<Catalogue, 'services'>,
  evidence: Pick<Evidence, 'services'>,
): ServiceEvidence | undefined {
  const order = Object.keys(FEED_STATES);
  return ids
    .filter((id) => services.get(id)?.data.status !== 'withdrawn')
    .flatMap((id) => evidence.services.get(id) ?? [])
    .filter(({ state }) => state !== 'unchecked')
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state))[0];
}
