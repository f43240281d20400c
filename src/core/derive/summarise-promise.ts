import type { DataService } from '../generated/types.ts';
import type { EvidenceDay, ServiceEvidence } from '../model/evidence.ts';

/** A promise that each day meets or breaks. */
export interface KeptDays {
  /** ISO 8601 duration. */
  readonly promised: string;
  readonly kept: number;
  /** Days on which a check proved something. */
  readonly days: number;
}

/** A promise of a share of the time. */
export interface KeptShare {
  /** Per cent. */
  readonly promised: number;
  /** Percentage of the conclusive checks, to two decimals, never rounded up to a promise that was missed. */
  readonly measured: number;
  readonly checks: number;
  readonly isKept: boolean;
}

/**
 * One bar of the chart.
 * `good`: every conclusive check found what it should. `mixed`: some did. `bad`: none did.
 * `unknown`: no check was conclusive. `none`: there was no check.
 */
export interface DayBar {
  readonly date: string;
  readonly verdict: 'good' | 'mixed' | 'bad' | 'unknown' | 'none';
  /** Absent if there was no check. */
  readonly day?: EvidenceDay;
  /** Conclusive checks of the day, and those that found what they should. */
  readonly checks: number;
  readonly good: number;
}

export interface PromiseSummary {
  /** First and last day. */
  readonly from: string;
  readonly until: string;
  /** One for each day from first to last, oldest first. */
  readonly bars: readonly DayBar[];
  readonly freshness?: KeptDays;
  readonly latency?: KeptDays;
  readonly availability?: KeptShare;
}

/** Days in a summary. */
export const SUMMARY_DAYS = 30;

/**
 * Compares what the monitor saw with the promise, over the days that end with the last check. It does not need a clock:
 * the last day is in the evidence.
 *
 * A day meets the promise of freshness if no check found the newest observation too old or the service down, and the
 * promise of speed if none found it slow or down. Failures too few to call it down count against availability only.
 * Inconclusive checks never count.
 * @param length days
 */
export function summarisePromise(
  { checked, days, failures }: ServiceEvidence,
  promise: DataService['promise'],
  length = SUMMARY_DAYS,
): PromiseSummary {
  const last = failures && failures.last > checked ? failures.last : checked;
  const until = last.slice(0, 10);
  const from = addDays(until, 1 - length);
  const byDate = new Map(days.map((day) => [day.date, day]));
  const bars = Array.from({ length }, (_, index) => {
    const date = addDays(from, index);
    return barOf(date, byDate.get(date));
  });
  const seen = bars.flatMap(({ day }) => day ?? []);
  const { freshness, latency, availability } = promise ?? {};
  return {
    from,
    until,
    bars,
    ...(freshness && { freshness: keptDays(freshness, seen, ['stale', 'down']) }),
    ...(latency && { latency: keptDays(latency, seen, ['slow', 'down']) }),
    ...(availability !== undefined && { availability: keptShare(availability, seen) }),
  };
}

/** `good` is what the record promises or, without a promise, what the monitor expects. */
const GOOD = ['up'] as const;
const PROVING = ['up', 'slow', 'stale', 'down', 'moved'] as const;
const ANSWERING = ['up', 'slow', 'stale', 'moved'] as const;

type Proving = (typeof PROVING)[number];

function barOf(date: string, day: EvidenceDay | undefined): DayBar {
  if (!day) return { date, verdict: 'none', checks: 0, good: 0 };
  const good = count(day, GOOD);
  const checks = count(day, PROVING) + (day.failed ?? 0);
  const verdict =
    checks === 0 ? 'unknown' : good === checks ? 'good' : good === 0 ? 'bad' : 'mixed';
  return { date, verdict, day, checks, good };
}

function keptDays(
  promised: string,
  days: readonly EvidenceDay[],
  breaking: readonly Proving[],
): KeptDays {
  const proving = days.filter((day) => count(day, PROVING) > 0);
  const kept = proving.filter((day) => count(day, breaking) === 0);
  return { promised, kept: kept.length, days: proving.length };
}

function keptShare(promised: number, days: readonly EvidenceDay[]): KeptShare {
  const sum = (states: readonly Proving[]): number =>
    days.reduce((total, day) => total + count(day, states), 0);
  const checks = sum(PROVING) + days.reduce((total, { failed = 0 }) => total + failed, 0);
  const answered = sum(ANSWERING);
  // In whole numbers, so that 99.9 of 100 is exact.
  const isKept = answered * 10_000 >= Math.round(promised * 100) * checks;
  return {
    promised,
    measured: checks === 0 ? 0 : Math.floor((answered * 10_000) / checks) / 100,
    checks,
    isKept,
  };
}

function count({ counts }: EvidenceDay, states: readonly Proving[]): number {
  return states.reduce((total, state) => total + (counts[state] ?? 0), 0);
}

function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}
