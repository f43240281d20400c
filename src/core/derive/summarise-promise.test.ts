import { describe, expect, it } from 'vitest';

import { serviceEvidence } from '../../testing/evidence-fixture.ts';
import type { EvidenceDay, ServiceEvidence } from '../model/evidence.ts';
import { describePromise } from '../describe/describe-promise.ts';
import { summarisePromise } from './summarise-promise.ts';

const dayOf = (index: number, day: Partial<EvidenceDay> = {}): EvidenceDay => ({
  date: new Date(Date.UTC(2026, 9, 26 + index)).toISOString().slice(0, 10),
  counts: { up: 24 },
  ...day,
});

/** Thirty days to 24 November 2026, some of them other than good. */
function evidence(others: Readonly<Record<number, Partial<EvidenceDay>>> = {}): ServiceEvidence {
  return serviceEvidence('acme/feed', {
    checked: '2026-11-24T23:00:00Z',
    days: Array.from({ length: 30 }, (_, index) => dayOf(index, others[index])),
  });
}

const seenOf = (days: ServiceEvidence, promise: object): string[] =>
  describePromise(summarisePromise(days, promise), 'en-GB').map(
    ({ promised, seen }) => `${promised}: ${seen}`,
  );

describe('summarisePromise', () => {
  it('counts the days on which nothing broke the promise', () => {
    const days = evidence({
      3: { counts: { up: 23, stale: 1 } },
      5: { counts: { up: 20, slow: 4 } },
    });
    expect(seenOf(days, { freshness: 'PT1M', latency: 'PT2S' })).toEqual([
      'Newest observation at most 1 minute old: kept on 29 of the 30 days to 24 November 2026',
      'Answers within 2 seconds: kept on 29 of the 30 days to 24 November 2026',
    ]);
  });

  it('counts neither days without a check nor days that prove nothing', () => {
    const all = evidence({ 0: { counts: { unknown: 24 } }, 1: { counts: {}, failed: 2 } });
    const days = { ...all, days: all.days.slice(0, 20) };
    expect(seenOf(days, { freshness: 'PT1M' })[0]).toContain(
      'kept on 18 of the 18 days checked in the 30 days to 24 November 2026',
    );
    const { bars } = summarisePromise(days, {});
    expect(bars).toHaveLength(30);
    expect(bars.map(({ verdict }) => verdict).slice(0, 3)).toEqual(['unknown', 'bad', 'good']);
    expect(bars.at(-1)).toEqual({ date: '2026-11-24', verdict: 'none', checks: 0, good: 0 });
  });

  it('never rounds up to a promise that was missed', () => {
    const days = evidence({ 7: { counts: { up: 23 }, failed: 1 } });
    const { availability } = summarisePromise(days, { availability: 99.9 });
    expect(availability).toEqual({ promised: 99.9, measured: 99.86, checks: 720, isKept: false });
    expect(summarisePromise(days, { availability: 99.5 }).availability?.isKept).toBe(true);
    expect(seenOf(days, { availability: 99.9 })).toEqual([
      'Answers 99.9% of the time: answered 99.86% of 720 checks in the 30 days to 24 November 2026',
    ]);
  });

  it('ends with the last request, even one that failed and does not count yet', () => {
    const pending = {
      count: 1,
      runs: 1,
      first: '2026-11-25T00:00:00Z',
      last: '2026-11-25T00:00:00Z',
    };
    const days = { ...evidence(), failures: { ...pending, reason: 'timeout' } };
    expect(summarisePromise(days, {})).toMatchObject({ from: '2026-10-27', until: '2026-11-25' });
  });

  it('knows nothing of a feed that nobody could check', () => {
    const days = serviceEvidence('acme/feed', { days: [] });
    expect(seenOf(days, { freshness: 'PT1M', availability: 99 })).toEqual([
      'Newest observation at most 1 minute old: nothing is known of the 30 days to 23 November 2026',
      'Answers 99% of the time: nothing is known of the 30 days to 23 November 2026',
    ]);
  });
});
