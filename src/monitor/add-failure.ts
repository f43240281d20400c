import type { EvidenceFailures } from '../core/model/evidence.ts';

/** Fewer failures prove nothing: a server restarts, a route changes. */
const FEWEST_FAILURES = 3;
const FEWEST_RUNS = 2;

/** Adds a run's failed requests to the earlier ones. */
export function addFailure(
  before: EvidenceFailures | undefined,
  { reason, requests }: { readonly reason: string; readonly requests: number },
  now: string,
): EvidenceFailures {
  return {
    count: Math.min((before?.count ?? 0) + requests, 1_000_000),
    runs: Math.min((before?.runs ?? 0) + 1, 1_000_000),
    first: before?.first ?? now,
    last: now,
    reason,
  };
}

/** Whether there are enough failures to call something down. */
export function isDown({ count, runs }: EvidenceFailures): boolean {
  return count >= FEWEST_FAILURES && runs >= FEWEST_RUNS;
}
