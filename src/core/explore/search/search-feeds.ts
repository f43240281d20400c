import type { RegisterFacts } from '../../describe/register-facts.ts';
import { FEED_STATES, type Tone } from '../../describe/status/feed-words.ts';
import { computeSeenTimes } from '../../describe/status/judge-age.ts';
import { feedOfRecord } from '../../describe/status/list-feeds.ts';
import type { Evidence } from '../../model/evidence.ts';

/** What a card says of a record's live feed. */
export type SearchFeed = readonly [
  label: string,
  was: string,
  tone: Tone,
  checked: string,
  until: string,
];

/**
 * Site path of a record → what is known of its feed. A separate file, small and fetched only where a result has a
 * feed: it is new with every round of checks, and the rest of the index is kept by browsers as long as it fits.
 */
export type SearchFeeds = Readonly<Record<string, SearchFeed>>;

/** Lists the records with a feed that was checked. */
export function searchFeeds({ listed }: RegisterFacts, evidence: Evidence): SearchFeeds {
  return Object.fromEntries(
    listed.flatMap((record) => {
      const feed = feedOfRecord(record, evidence);
      const times = feed && computeSeenTimes(feed.checked, feed.interval);
      if (!times) return [];
      const { label, was, tone } = FEED_STATES[feed.state];
      return [[record.path, [label, was, tone, times.checked, times.until]] as const];
    }),
  );
}
