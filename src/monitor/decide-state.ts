import type { CheckedState, ServiceEvidence } from '../core/model/evidence.ts';
import type { Reason } from '../core/words/describe-reason.ts';
import { addFailure, isDown } from './add-failure.ts';
import { compactDays } from './compact-days.ts';
import { detectDrift } from './detect-drift.ts';
import { instantOf, type Finding, type GoodFinding } from './finding.ts';
import { redactSample } from './redact-sample.ts';

/** How long a change of structure is reported before the new one becomes the one to compare with. */
const DRIFT_TOLD = 7 * 86_400_000;

export interface DecideOptions {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** ISO 8601 duration between runs. */
  readonly interval: string;
  /** Whether anybody may see its answers; otherwise neither words nor structure are kept. */
  readonly isOpen: boolean;
}

/**
 * Decides the state of a service after one more check.
 * @param before the earlier state, undefined at the first check
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
  // The state that hurts users most comes first.
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

/** Structure and sample of a good answer from an open service. */
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
  // One a day, because every sample is a change to a file in Git.
  const isFresh = before?.sample?.taken.startsWith(instant.slice(0, 10));
  const sample = isFresh ? before?.sample : redactSample(finding, instant);
  return {
    ...(shape && { shape }),
    ...(hasDrifted && { drift: { since, lost: found.lost } }),
    ...(sample && { sample }),
  };
}

/** The result of the last check that counted. */
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

/** What stays when nothing good is seen; nothing if the service is no longer open. */
function keptOf(
  before: ServiceEvidence | undefined,
  { isOpen }: DecideOptions,
): Pick<ServiceEvidence, 'shape' | 'drift' | 'sample'> {
  if (!before || !isOpen) return {};
  const { shape, drift, sample } = before;
  return { ...(shape && { shape }), ...(drift && { drift }), ...(sample && { sample }) };
}
