/**
 * What the monitor saw of a service or a link, as the `status` branch keeps it. Public: `schemas/api/v1` describes it.
 * Instants are ISO 8601 in UTC with seconds (`2026-11-25T01:00:00Z`), dates are days in UTC.
 */

/**
 * - `up`: answers as it should.
 * - `slow`: answers as it should, but later than its promise (without one: than the monitor's limit).
 * - `stale`: answers, but its newest observation is older than promised.
 * - `down`: at least three failures over at least two runs.
 * - `moved`: answers by a permanent redirect to another address.
 * - `unknown`: what we saw proves nothing about it: 401, 403, 429, 451, a wall against robots, our own network.
 * - `unchecked`: nobody has looked yet, or it has no harmless address to ask.
 */
export type FeedState = 'up' | 'slow' | 'stale' | 'down' | 'moved' | 'unknown' | 'unchecked';

/** What a check can end in. */
export type CheckedState = Exclude<FeedState, 'unchecked'>;

/** How the checks of one day ended: a number of checks for each state that occurred. */
export interface EvidenceDay {
  readonly date: string;
  readonly counts: Readonly<Partial<Record<CheckedState, number>>>;
  /** Failed checks that are in no count, because too few came together to call it down. */
  readonly failed?: number;
  /** Median time to the whole answer on that day, in milliseconds; absent where none answered. */
  readonly latency?: number;
}

/** A good answer of an open service, of the last day on which there was one; shortened, with secrets blacked out. */
export interface EvidenceSample {
  readonly taken: string;
  readonly mediaType: string;
  /** At most 64 KiB of UTF-8. */
  readonly text: string;
  /** Whether the answer was longer than what is kept. */
  readonly shortened: boolean;
}

/** Failures that came one after the other until now; a check that succeeds ends them. */
export interface EvidenceFailures {
  readonly count: number;
  /** Over how many runs. */
  readonly runs: number;
  readonly first: string;
  readonly last: string;
  readonly reason: string;
}

/** What consumers relied on in earlier answers and the last one lacks. */
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
  /** When the service first was seen in this state without a break. */
  readonly since: string;
  /** The last check that counted: failures that are not yet enough to call it down do not. */
  readonly checked: string;
  /** How long from one run of the monitor to the next is meant to be: an ISO 8601 duration. */
  readonly interval: string;
  /** A `Reason` of `core/words/describe-reason.ts`, which has words for it; a later version may give others. */
  readonly reason?: string;
  /** Time of the newest observation that the last good answer told. */
  readonly observed?: string;
  /** Milliseconds that the last answer took. */
  readonly latency?: number;
  /** Where a permanent redirect led. */
  readonly movedTo?: string;
  /** At most 90, the oldest first; days without a check are absent. */
  readonly days: readonly EvidenceDay[];
  /** Milliseconds of every answer of the last of these days, sorted; what its median is made of. */
  readonly latencies?: readonly number[];
  readonly failures?: EvidenceFailures;
  /** Form of a good JSON answer of an open service, a line (`/items/-/value number`) for each part; at most 200. */
  readonly shape?: readonly string[];
  /** For a week after the form of the answers has changed; then the new form is the one to compare with. */
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

/** `links/<publisher>.json` on the `status` branch: the addresses that this publisher's records give, sorted. */
export interface PublisherLinks {
  readonly publisher: string;
  readonly interval: string;
  readonly links: readonly LinkEvidence[];
}

/** What came of one run, or of one part of it. */
export interface MonitorRun {
  readonly started: string;
  readonly kind: 'services' | 'links';
  /** `1/4`: the first of four parts. */
  readonly shard: string;
  /** How many services or links were asked. */
  readonly checked: number;
  /** Hosts that were asked, and those of them that newly failed. */
  readonly hosts: number;
  readonly failingHosts: number;
  /** Why nothing of it counts: `canary` or `mass-failure`. */
  readonly discarded?: 'canary' | 'mass-failure';
}

/** `runs/<date>.json` on the `status` branch. */
export interface MonitorRuns {
  readonly date: string;
  /** Sorted by start and part. */
  readonly runs: readonly MonitorRun[];
}

/** All that the monitor knows; empty where no `status` branch is at hand. */
export interface Evidence {
  readonly services: ReadonlyMap<string, ServiceEvidence>;
  /** By address. */
  readonly links: ReadonlyMap<string, LinkEvidence & { readonly interval: string }>;
}

export const NO_EVIDENCE: Evidence = { services: new Map(), links: new Map() };
