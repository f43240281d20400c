/**
 * What the monitor saw of a service or a link, as the `status` branch keeps it. Public: `schemas/api/v1` describes it.
 * Instants are ISO 8601 in UTC with seconds (`2026-11-25T01:00:00Z`), dates are days in UTC.
 */

/**
 * - `up`: answers as it should.
 * - `slow`: answers as it should, but later than promised (or than the monitor's limit, without a promise).
 * - `stale`: answers, but its newest observation is older than promised.
 * - `down`: at least three failures over at least two runs.
 * - `moved`: redirects permanently to another address.
 * - `unknown`: the result proves nothing about it: 401, 403, 429, 451, a block on robots, our own network.
 * - `unchecked`: not checked yet, or it has no address that is safe to call.
 */
export type FeedState = 'up' | 'slow' | 'stale' | 'down' | 'moved' | 'unknown' | 'unchecked';

/** The possible results of a check. */
export type CheckedState = Exclude<FeedState, 'unchecked'>;

/** The results of one day's checks: the number of checks for each state that occurred. */
export interface EvidenceDay {
  readonly date: string;
  readonly counts: Readonly<Partial<Record<CheckedState, number>>>;
  /** Failed checks that are not counted, because they are too few to call it down. */
  readonly failed?: number;
  /** Median time to the whole answer on that day, in milliseconds; absent if nothing answered. */
  readonly latency?: number;
}

/** A good answer of an open service, from the last day that had one; shortened, with secrets blacked out. */
export interface EvidenceSample {
  readonly taken: string;
  readonly mediaType: string;
  /** At most 64 KiB of UTF-8. */
  readonly text: string;
  /** Whether the answer was longer than this. */
  readonly shortened: boolean;
}

/** Consecutive failures up to now; a successful check ends them. */
export interface EvidenceFailures {
  readonly count: number;
  /** In how many runs. */
  readonly runs: number;
  readonly first: string;
  readonly last: string;
  readonly reason: string;
}

/** Parts that consumers relied on in earlier answers and the last one lacks. */
export interface EvidenceDrift {
  readonly since: string;
  /** Lines of the shape, at most 20. */
  readonly lost: readonly string[];
}

/** `services/<publisher>/<slug>.json` on the `status` branch. */
export interface ServiceEvidence {
  /** `<publisher>/<slug>` of the service. */
  readonly id: string;
  readonly state: CheckedState;
  /** When the service's state began. */
  readonly since: string;
  /** The last check that counted: failures too few to call it down do not count. */
  readonly checked: string;
  /** The planned time between runs of the monitor, as an ISO 8601 duration. */
  readonly interval: string;
  /** A `Reason` of `core/words/describe-reason.ts`, which puts it in words; a later version may give others. */
  readonly reason?: string;
  /** Time of the newest observation in the last good answer. */
  readonly observed?: string;
  /** Milliseconds that the last answer took. */
  readonly latency?: number;
  /** The target of a permanent redirect. */
  readonly movedTo?: string;
  /** At most 90, oldest first; days without a check are absent. */
  readonly days: readonly EvidenceDay[];
  /** The times of all answers on the last of these days, in milliseconds, sorted: the basis of its median. */
  readonly latencies?: readonly number[];
  readonly failures?: EvidenceFailures;
  /** Structure of a good JSON answer of an open service, one line (`/items/-/value number`) per part; at most 200. */
  readonly shape?: readonly string[];
  /** Reported for a week after the structure of the answers changed; then the new one is the one to compare with. */
  readonly drift?: EvidenceDrift;
  readonly sample?: EvidenceSample;
}

/** State of one address that a distribution gives. */
export interface LinkEvidence {
  readonly url: string;
  readonly state: 'works' | 'broken' | 'moved' | 'unknown';
  readonly since: string;
  readonly checked: string;
  readonly reason?: string;
  readonly movedTo?: string;
  readonly failures?: EvidenceFailures;
}

/** `links/<publisher>.json` on the `status` branch: the addresses in this publisher's records, sorted. */
export interface PublisherLinks {
  readonly publisher: string;
  readonly interval: string;
  readonly links: readonly LinkEvidence[];
}

/** The result of one run, or of one part of it. */
export interface MonitorRun {
  readonly started: string;
  readonly kind: 'services' | 'links';
  /** `1/4`: the first of four parts. */
  readonly shard: string;
  /** How many services or links were checked. */
  readonly checked: number;
  /** Hosts that were called, and how many of them newly failed. */
  readonly hosts: number;
  readonly failingHosts: number;
  /** Why this run does not count: `canary` or `mass-failure`. */
  readonly discarded?: 'canary' | 'mass-failure';
}

/** `runs/<date>.json` on the `status` branch. */
export interface MonitorRuns {
  readonly date: string;
  /** Sorted by start and part. */
  readonly runs: readonly MonitorRun[];
}

/** Everything the monitor knows; empty without a `status` branch. */
export interface Evidence {
  readonly services: ReadonlyMap<string, ServiceEvidence>;
  /** By address. */
  readonly links: ReadonlyMap<string, LinkEvidence & { readonly interval: string }>;
}

export const NO_EVIDENCE: Evidence = { services: new Map(), links: new Map() };
