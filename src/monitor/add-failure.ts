import type { EvidenceFailures } from '../core/model/evidence.ts';

/** Fewer prove nothing: a server is restarted, a route is changed. */
const FEWEST_FAILURES = 3;
const FEWEST_RUNS = 2;

/** Adds the failed requests of a run to those before it. */
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

/** Whether failures are enough to call something down. */
export function isDown({ count, runs }: EvidenceFailures): boolean {
  return count >= FEWEST_FAILURES && runs >= FEWEST_RUNS;
}
