import type { CheckedState, EvidenceDay, ServiceEvidence } from '../core/model/evidence.ts';

/** Days of evidence to keep. */
export const DAYS_KEPT = 90;

type Kept = Pick<ServiceEvidence, 'days' | 'latencies'>;

/**
 * Counts one check in the summary of its day, and removes days older than ninety.
 * @param checked instant of the check
 * @param ended the result; `failed` is a failure that does not count as down
 * @param latency milliseconds, if there was an answer
 */
export function compactDays(
  { days, latencies = [] }: Kept,
  checked: string,
  ended: CheckedState | 'failed',
  latency?: number,
): Kept {
  const date = checked.slice(0, 10);
  const same = days.find((day) => day.date === date);
  const isLast = days.every((day) => day.date <= date);
  const today = same && isLast ? latencies : [];
  const measured = latency === undefined ? today : [...today, latency].sort((a, b) => a - b);
  const oldest = new Date(Date.parse(date) - (DAYS_KEPT - 1) * 86_400_000)
    .toISOString()
    .slice(0, 10);
  const kept = days.filter((day) => day.date !== date && day.date >= oldest);
  const next = [...kept, addCheck(same ?? { date, counts: {} }, ended, measured)];
  next.sort((a, b) => (a.date < b.date ? -1 : 1));
  return { days: next, ...(measured.length > 0 && { latencies: measured }) };
}

function addCheck(
  day: EvidenceDay,
  ended: CheckedState | 'failed',
  latencies: readonly number[],
): EvidenceDay {
  const median = latencies[Math.floor((latencies.length - 1) / 2)] ?? day.latency;
  const failed = (day.failed ?? 0) + (ended === 'failed' ? 1 : 0);
  return {
    date: day.date,
    counts: ended === 'failed' ? day.counts : withOneMore(day.counts, ended),
    ...(failed > 0 && { failed }),
    ...(median !== undefined && { latency: median }),
  };
}

/** Always in the same order, so that the same checks give the same bytes. */
const ORDER: readonly CheckedState[] = ['up', 'slow', 'stale', 'down', 'moved', 'unknown'];

function withOneMore(counts: EvidenceDay['counts'], state: CheckedState): EvidenceDay['counts'] {
  return Object.fromEntries(
    ORDER.map((name) => [name, (counts[name] ?? 0) + (name === state ? 1 : 0)] as const).filter(
      ([, count]) => count > 0,
    ),
  );
}
