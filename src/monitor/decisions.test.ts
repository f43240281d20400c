import { describe, expect, it } from 'vitest';

import type { LinkEvidence, ServiceEvidence } from '../core/model/evidence.ts';
import { HttpError } from '../io/http-error.ts';
import { compactDays } from './compact-days.ts';
import { decideLink } from './decide-link.ts';
import { decideRun, type Look } from './decide-run.ts';
import { decideState } from './decide-state.ts';
import { detectDrift } from './detect-drift.ts';
import type { Finding } from './finding.ts';
import { judgeError } from './judge-failure.ts';
import { readTimestamp } from './read-timestamp.ts';

const HOUR = 3_600_000;
const NOON = Date.UTC(2026, 10, 3, 12);

const good: Finding = {
  ...{ verdict: 'good', mediaType: 'application/json', latency: 100, isSlow: false },
  ...{ isStale: false, body: Buffer.from('{}'), json: { value: {} } },
};
const failed = (requests: number): Finding => ({ verdict: 'failed', reason: 'timeout', requests });
const kept: Finding = { verdict: 'unknown', reason: 'http-403' };

/** One look an hour, from noon. */
function after(...findings: readonly Finding[]): ServiceEvidence {
  let evidence: ServiceEvidence | undefined;
  findings.forEach((finding, index) => {
    const options = { id: 'acme/feed', interval: 'PT1H', isOpen: true, now: NOON + index * HOUR };
    evidence = decideState(evidence, finding, options);
  });
  return evidence!;
}

describe('decideState', () => {
  it.each<[string, Finding[], string]>([
    ['one run of many failures', [failed(9)], 'unknown'],
    ['two runs of one', [failed(1), failed(1)], 'unknown'],
    ['two runs of two', [failed(2), failed(2)], 'down'],
    ['three runs of one', [failed(1), failed(1), failed(1)], 'down'],
    ['failures with a success between', [failed(2), good, failed(2)], 'up'],
    ['failures with a refusal between', [failed(2), kept, failed(2)], 'down'],
    ['a success after all', [failed(2), failed(2), good], 'up'],
    ['a refusal after all', [failed(2), failed(2), kept], 'unknown'],
  ])('after %s', (_, findings, state) => {
    expect(after(...findings).state).toBe(state);
  });

  it('says when it last knew, while failures do not count yet', () => {
    expect(after(good, failed(2))).toMatchObject({
      ...{ state: 'up', since: '2026-11-03T12:00:00Z', checked: '2026-11-03T12:00:00Z' },
      failures: { count: 2, runs: 1, first: '2026-11-03T13:00:00Z', reason: 'timeout' },
      days: [{ date: '2026-11-03', counts: { up: 1 }, failed: 1 }],
    });
  });

  it('keeps the first moment of a state, and forgets failures at a success', () => {
    const down = after(good, failed(2), failed(2), failed(2));
    expect(down).toMatchObject({ state: 'down', since: '2026-11-03T13:00:00Z' });
    expect(down.checked).toBe('2026-11-03T15:00:00Z');
    expect(after(good, failed(2), good, good)).toMatchObject({ since: '2026-11-03T12:00:00Z' });
    expect(after(failed(2), good).failures).toBeUndefined();
  });

  it('keeps neither words nor form of what is not open, also of what no longer is', () => {
    const before = after(good);
    expect(before.sample?.text).toBe('{}');
    for (const finding of [good, kept, failed(1), failed(3)]) {
      const options = { id: 'acme/feed', interval: 'PT1H', isOpen: false, now: NOON + HOUR };
      const now = decideState(before, finding, options);
      expect([now.sample, now.shape, now.drift]).toEqual([undefined, undefined, undefined]);
    }
  });
});

it('decideLink calls a link broken by the same rule', () => {
  let link: LinkEvidence | undefined;
  const states = [good, failed(2), failed(2), good, kept].map((finding, index) => {
    link = decideLink(link, 'https://a.example/', finding, NOON + index * HOUR);
    return link.state;
  });
  expect(states).toEqual(['works', 'works', 'broken', 'works', 'unknown']);
});

describe('decideRun', () => {
  const looks = (failing: number, all: number, more: Partial<Look> = {}): Look[] =>
    Array.from({ length: all }, (_, index) => ({
      host: `h${index}.example`,
      verdict: index < failing ? 'failed' : 'good',
      wasDown: false,
      ...(index < failing && more),
    }));

  it.each([
    [3, 10, undefined],
    [4, 10, 'mass-failure'],
    [2, 3, undefined],
    [3, 3, 'mass-failure'],
    [0, 0, undefined],
  ])('%d of %d hosts: %s', (failing, all, discarded) => {
    expect(decideRun(looks(failing, all))).toMatchObject({ hosts: all, failingHosts: failing });
    expect(decideRun(looks(failing, all)).discarded).toBe(discarded);
  });

  it('does not count hosts that were down before, nor those of which something works', () => {
    expect(decideRun(looks(8, 10, { wasDown: true }))).toEqual({ hosts: 2, failingHosts: 0 });
    const mixed = looks(8, 10).flatMap((look) => [look, { ...look, verdict: 'good' as const }]);
    expect(decideRun(mixed)).toEqual({ hosts: 10, failingHosts: 0 });
  });

  it('counts hosts that our own network does not reach, and not those that keep us out', () => {
    const own = { verdict: 'unknown', reason: 'own-network' } as const;
    expect(decideRun(looks(4, 10, own)).discarded).toBe('mass-failure');
    expect(decideRun(looks(4, 10, kept)).discarded).toBeUndefined();
  });
});

it('judgeError tells their faults from ours', () => {
  const reason = (code: string): unknown => judgeError(new HttpError('network', '', code), 2);
  expect(reason('ENOTFOUND')).toEqual({ verdict: 'failed', reason: 'host-unknown', requests: 2 });
  expect(reason('CERT_HAS_EXPIRED')).toMatchObject({ reason: 'certificate' });
  expect(reason('ERR_TLS_CERT_ALTNAME_INVALID')).toMatchObject({ reason: 'certificate' });
  expect(reason('EAI_AGAIN')).toEqual({ verdict: 'unknown', reason: 'own-network' });
  expect(reason('')).toMatchObject({ verdict: 'failed', reason: 'network' });
});

describe('compactDays', () => {
  it('keeps ninety days, with the median of each', () => {
    let days: Pick<ServiceEvidence, 'days' | 'latencies'> = { days: [] };
    for (let hour = 0; hour < 100 * 24; hour += 1) {
      const instant = `${new Date(NOON + hour * HOUR).toISOString().slice(0, 19)}Z`;
      days = compactDays(days, instant, 'up', hour % 24);
    }
    expect(days.days).toHaveLength(90);
    expect(days.days.at(-2)).toMatchObject({ counts: { up: 24 }, latency: 11 });
    expect(days.latencies).toHaveLength(12);
    expect(days.days.map(({ date }) => date)).toEqual(days.days.map(({ date }) => date).sort());
  });

  it('counts in one order, in any order of arrival', () => {
    const one = compactDays(
      compactDays({ days: [] }, '2026-11-03T01:00:00Z', 'down'),
      '2026-11-03T02:00:00Z',
      'up',
      5,
    );
    expect(JSON.stringify(one.days)).toBe(
      '[{"date":"2026-11-03","counts":{"up":1,"down":1},"latency":5}]',
    );
  });
});

describe('detectDrift', () => {
  const list = (...items: unknown[]): unknown => ({ items });
  const shape = detectDrift(
    undefined,
    list({ a: 1, b: { c: 'x' } }, { a: 2, b: { c: 'y' }, d: 1 }),
  ).shape;

  it('knows what was always there', () => {
    expect(shape).toEqual([
      ' object',
      '/items array',
      '/items/- object',
      '/items/-/a number',
      '/items/-/b object',
      '/items/-/b/c string',
    ]);
  });

  it.each<[string, unknown, string[]]>([
    ['nothing', list({ a: 1, b: { c: 'z' } }), []],
    ['something new', list({ a: 1, b: { c: 'z', more: 1 }, e: 1 }), []],
    ['null', list({ a: null, b: null }), []],
    ['an empty list', list(), []],
    ['an item without it', list({ b: { c: 'z' } }, { a: 1, b: { c: 'z' } }), []],
    ['another type', list({ a: '1', b: { c: 'z' } }), ['/items/-/a number']],
    ['a lost field', list({ b: { c: 'z' } }), ['/items/-/a number']],
    ['a lost branch, told once', list({ a: 1 }), ['/items/-/b object']],
    ['a text in place of a list', { items: 'none' }, ['/items array']],
    ['another document', [], [' object']],
  ])('tells %s', (_, value, lost) => {
    expect(detectDrift(shape, value).lost).toEqual(lost);
  });

  it('takes the names of a dictionary for data, and shows no personal ones', () => {
    const stops = Object.fromEntries(Array.from({ length: 70 }, (_, n) => [`stop${n}`, 1]));
    expect(detectDrift(undefined, { stops }).shape).toEqual([' object', '/stops object']);
    expect(detectDrift(undefined, { 'jane.bloggs@gmail.com': 1 }).shape).toEqual([' object']);
  });
});

describe('readTimestamp', () => {
  it.each([
    ['2026-11-03T11:59:00Z', 60_000],
    ['2026-11-03T11:59:00', 60_000],
    ['2026-11-03 12:59:00+01:00', 60_000],
    ['2026-11-03T12:59:00+0100', 60_000],
    ['Tue, 03 Nov 2026 11:59:00 GMT', 60_000],
    [NOON / 1000 - 60, 60_000],
    [NOON - 60_000, 60_000],
    [String(NOON - 60_000), 60_000],
    ['2026-11-02', 43_201_000],
  ])('reads %s', (value, age) => {
    expect(NOON - readTimestamp(value, NOON)!).toBe(age);
  });

  it.each(['now', '', 17, null, {}, '2026-13-45T00:00:00Z', '2026-11-09T00:00:00Z', '03/11/2026'])(
    'takes %j for no time',
    (value) => {
      expect(readTimestamp(value, NOON)).toBeUndefined();
    },
  );
});
