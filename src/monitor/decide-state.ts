import type { CheckedState, ServiceEvidence } from '../core/model/evidence.ts';
import type { Reason } from '../core/words/describe-reason.ts';
import { addFailure, isDown } from './add-failure.ts';
import { compactDays } from './compact-days.ts';
import { detectDrift } from './detect-drift.ts';
import { instantOf, type Finding, type GoodFinding } from './finding.ts';
import { redactSample } from './redact-sample.ts';

/** How long a change of form is told before the new form is the one to compare with. */
const DRIFT_TOLD = 7 * 86_400_000;

export interface DecideOptions {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** ISO 8601 duration from run to run. */
  readonly interval: string;
  /** Whether anybody may see what it answers: of others neither words nor form are kept. */
  readonly isOpen: boolean;
}

/**
 * Decides what is known of a service after one more look at it.
 * @param before what was known, undefined at the first look
 */
export function decideState(
  before: ServiceEvidence | undefined,
  finding: Finding,
  options: DecideOptions,
): ServiceEvidence {
  const now = instantOf(options.now);
  const kept = keptOf(before, options);
  const at = (
    state: CheckedState,
  ): Pick<ServiceEvidence, 'id' | 'state' | 'since' | 'checked' | 'interval'> => ({
    id: options.id,
    state,
    since: before?.state === state ? before.since : now,
    checked: now,
    interval: options.interval,
  });
  switch (finding.verdict) {
    case 'good':
      return decideGood(before, finding, options, at);
    case 'unknown':
      return {
        ...at('unknown'),
        reason: finding.reason,
        ...lastAnswer(before),
        ...compactDays(before ?? NO_DAYS, now, 'unknown'),
        // Neither a success nor a failure.
        ...(before?.failures && { failures: before.failures }),
        ...kept,
      };
    case 'failed': {
      const failures = addFailure(before?.failures, finding, now);
      if (isDown(failures)) {
        return {
          ...at('down'),
          ...(before?.state !== 'down' && { since: failures.first }),
          reason: finding.reason,
          ...lastAnswer(before),
          ...compactDays(before ?? NO_DAYS, now, 'down'),
          failures,
          ...kept,
        };
      }
      return {
        ...(before ? factsOf(before) : { ...at('unknown'), reason: finding.reason }),
        interval: options.interval,
        ...compactDays(before ?? NO_DAYS, now, 'failed'),
        failures,
        ...kept,
      };
    }
  }
}

const NO_DAYS = { days: [] };

function decideGood(
  before: ServiceEvidence | undefined,
  finding: GoodFinding,
  { now, isOpen }: DecideOptions,
  at: (
    state: CheckedState,
  ) => Pick<ServiceEvidence, 'id' | 'state' | 'since' | 'checked' | 'interval'>,
): ServiceEvidence {
  const { isStale, movedTo, isSlow, latency, observed } = finding;
  const isMoved = finding.reason === 'permanent-redirect';
  // What hurts most whoever uses it comes first.
  const state = isStale ? 'stale' : isMoved ? 'moved' : isSlow ? 'slow' : 'up';
  const seen = isOpen ? lookAt(before, finding, now) : {};
  const reason: Reason | undefined = isStale
    ? 'old-observation'
    : (finding.reason ?? (seen.drift ? 'schema-drift' : undefined));
  return {
    ...at(state),
    ...(reason !== undefined && { reason }),
    ...(observed !== undefined && { observed }),
    latency,
    ...(movedTo !== undefined && { movedTo }),
    ...compactDays(before ?? NO_DAYS, instantOf(now), state, latency),
    ...seen,
  };
}

/** Form and words of a good answer of an open service. */
function lookAt(
  before: ServiceEvidence | undefined,
  finding: GoodFinding,
  now: number,
): Pick<ServiceEvidence, 'shape' | 'drift' | 'sample'> {
  const instant = instantOf(now);
  const found = finding.json && detectDrift(before?.shape, finding.json.value);
  const since = before?.drift?.since ?? instant;
  const hasDrifted =
    found !== undefined && found.lost.length > 0 && now - Date.parse(since) < DRIFT_TOLD;
  const shape = hasDrifted ? before?.shape : found?.shape;
  // One a day: every sample is a change to a file that is kept in Git.
  const isFresh = before?.sample?.taken.startsWith(instant.slice(0, 10));
  const sample = isFresh ? before?.sample : redactSample(finding, instant);
  return {
    ...(shape && { shape }),
    ...(hasDrifted && { drift: { since, lost: found.lost } }),
    ...(sample && { sample }),
  };
}

/** What the last check that counted found. */
function factsOf(
  before: ServiceEvidence,
): Omit<ServiceEvidence, 'days' | 'latencies' | 'failures' | 'shape' | 'drift' | 'sample'> {
  const { id, state, since, checked, interval, reason, movedTo } = before;
  return {
    ...{ id, state, since, checked, interval },
    ...(reason !== undefined && { reason }),
    ...(movedTo !== undefined && { movedTo }),
    ...lastAnswer(before),
  };
}

function lastAnswer(
  before: ServiceEvidence | undefined,
): Pick<ServiceEvidence, 'observed' | 'latency'> {
  const { observed, latency } = before ?? {};
  return { ...(observed !== undefined && { observed }), ...(latency !== undefined && { latency }) };
}

/** What stays while nothing good is seen; nothing of a service that is open no longer. */
function keptOf(
  before: ServiceEvidence | undefined,
  { isOpen }: DecideOptions,
): Pick<ServiceEvidence, 'shape' | 'drift' | 'sample'> {
  if (!before || !isOpen) return {};
  const { shape, drift, sample } = before;
  return { ...(shape && { shape }), ...(drift && { drift }), ...(sample && { sample }) };
}
