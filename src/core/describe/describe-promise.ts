import type { KeptDays, PromiseSummary } from '../derive/summarise-promise.ts';
import { present } from '../model/present.ts';
import { describeDuration } from '../words/describe-duration.ts';
import { formatDate } from '../words/format-date.ts';

/** One promise beside what was seen of it. */
export interface PromiseWords {
  readonly kind: 'freshness' | 'latency' | 'availability';
  /** `New data at most 1 minute old` */
  readonly promised: string;
  /** `kept on 29 of the 30 days to 24 November 2026` */
  readonly seen: string;
}

/**
 * Says each promise beside the fact, as halves of a sentence. It is true whenever it is read: it names the last day
 * rather than saying "the last 30 days".
 * @param language BCP 47
 */
export function describePromise(summary: PromiseSummary, language: string): PromiseWords[] {
  const { freshness, latency, availability } = summary;
  const until = formatDate(summary.until, language);
  const length = summary.bars.length;
  const days = ({ kept, days: proven }: KeptDays): string =>
    proven === 0
      ? `nothing is known of the ${length} days to ${until}`
      : proven === length
        ? `kept on ${kept} of the ${length} days to ${until}`
        : `kept on ${kept} of the ${proven} days checked in the ${length} days to ${until}`;
  const per = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const within = (duration: string): string => describeDuration(duration, language);
  return present<PromiseWords>([
    freshness && {
      kind: 'freshness',
      promised: `Newest observation at most ${within(freshness.promised)} old`,
      seen: days(freshness),
    },
    latency && {
      kind: 'latency',
      promised: `Answers within ${within(latency.promised)}`,
      seen: days(latency),
    },
    availability && {
      kind: 'availability',
      promised: `Answers ${per.format(availability.promised)}% of the time`,
      seen:
        availability.checks === 0
          ? `nothing is known of the ${length} days to ${until}`
          : `answered ${per.format(availability.measured)}% of ${per.format(availability.checks)} checks in the ${length} days to ${until}`,
    },
  ]);
}
