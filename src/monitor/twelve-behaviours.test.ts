import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { summarisePromise } from '../core/derive/summarise-promise.ts';
import type { ServiceEvidence } from '../core/model/evidence.ts';
import { describePromise } from '../core/describe/describe-promise.ts';
import { openHttp, type Http } from '../io/http.ts';
import { parseEvidence } from '../io/parse-evidence.ts';
import { loadCatalogueFixture } from '../testing/catalogue-fixture.ts';
import { startLocalServer, type LocalServer } from '../testing/local-server.ts';
import {
  readings,
  sendJson,
  sendWall,
  startClock,
  withServices,
  type Behaviour,
} from '../testing/monitored-feeds.ts';
import { MONITOR_LIMITS } from './ask.ts';
import { renderEvidence } from './merge-evidence.ts';
import { monitorServices } from './run-monitor.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 9, 26);
const RUNS_A_DAY = 4;
const clock = startClock(START);
const dayNumber = (): number => Math.floor((clock.now() - START) / DAY);

/** Where redirects to a private address would arrive. */
let inner: LocalServer;

const FEEDS: Readonly<Record<string, Behaviour>> = {
  // Its clock stands still on one day of thirty.
  good: (response) => sendJson(response, readings(clock, dayNumber() === 12 ? 3_600_000 : 0)),
  slow(response) {
    void clock.sleep(2_500);
    sendJson(response, readings(clock));
  },
  stale: (response) => sendJson(response, readings(clock, clock.now() - START + 600_000)),
  drifted: (response) =>
    sendJson(
      response,
      dayNumber() < 26
        ? readings(clock)
        : { items: [{ dateTime: new Date(clock.now()).toISOString(), value: '3.2 m' }] },
    ),
  bot: (response) => sendWall(response),
  forbidden: (response) => void response.writeHead(403).end('{}'),
  limited: (response) => void response.writeHead(429, { 'retry-after': '30' }).end(),
  // Every second request fails: the one after it is the answer.
  flapping: (response, { count }) =>
    count % 2 === 1 ? response.writeHead(500).end() : sendJson(response, readings(clock)),
  moved: (response, { request }) =>
    request.url === '/moved'
      ? void response.writeHead(301, { location: '/moved/new' }).end()
      : sendJson(response, readings(clock)),
  endless(response) {
    response.writeHead(200, { 'content-type': 'application/json' });
    const more = (): void => {
      while (!response.destroyed && response.write(Buffer.alloc(16_384, ' ')));
    };
    response.on('drain', more);
    more();
  },
  'wrong-type': (response) =>
    void response.writeHead(200, { 'content-type': 'text/csv' }).end('value\n3.2\n'),
  private: (response) =>
    void response.writeHead(302, { location: `http://127.0.0.1:${inner.port}/` }).end(),
  // Besides the twelve: one that goes for good on the last day but one, one that fails now and then, and one that
  // keeps its form but loses what its record names.
  gone: (response) =>
    dayNumber() < 28 ? sendJson(response, readings(clock)) : void response.writeHead(503).end(),
  hiccup: (response) =>
    (clock.now() / (DAY / RUNS_A_DAY)) % 8 < 1
      ? void response.writeHead(502).end()
      : sendJson(response, readings(clock)),
  'lost-part': (response) =>
    sendJson(response, dayNumber() < 29 ? readings(clock) : { items: [{ dateTime: 'now' }] }),
};

let http: Http;
let outer: LocalServer;
let evidence: ReadonlyMap<string, ServiceEvidence> = new Map();
const of = (slug: string): ServiceEvidence => evidence.get(`borough/${slug}`)!;
const seenOf = (slug: string): string[] => {
  const summary = summarisePromise(of(slug), { freshness: 'PT1M', latency: 'PT2S' });
  return describePromise(summary, 'en-GB').map(({ seen }) => seen);
};
const barsOf = (slug: string): string =>
  summarisePromise(of(slug), {})
    .bars.map(({ verdict }) => verdict[0])
    .join('');

beforeAll(async () => {
  inner = await startLocalServer((_, response) => void response.end('{}'));
  const counts = new Map<string, number>();
  outer = await startLocalServer((request, response) => {
    const slug = request.url!.split('/')[1]!;
    const count = (counts.get(slug) ?? 0) + 1;
    counts.set(slug, count);
    const behave = FEEDS[slug];
    if (behave) behave(response, { clock, count, request });
    else response.end();
  });
  http = openHttp({
    userAgent: 'test',
    allowPrivate: outer.origin,
    limits: { ...MONITOR_LIMITS, wireBytes: 100_000 },
    ...clock,
  });
  const small = await loadCatalogueFixture();
  const names = Object.fromEntries(Object.keys(FEEDS).map((slug) => [slug, {}]));
  const catalogue = withServices(small, outer.origin, names);
  for (let run = 0; run < 30 * RUNS_A_DAY; run += 1) {
    clock.set(START + run * (DAY / RUNS_A_DAY));
    const { run: report, seen } = await monitorServices(
      {
        ...{ http, ...clock, catalogue, ids: [], canary: outer.origin, atOnce: 1 },
        shard: { index: 1, count: 1 },
      },
      evidence,
    );
    expect(report).toMatchObject({ checked: Object.keys(FEEDS).length, hosts: 1, failingHosts: 0 });
    evidence = new Map(seen.map((one) => [one.id, one]));
  }
}, 120_000);

afterAll(async () => {
  await http.close();
  await Promise.all([outer.close(), inner.close()]);
});

describe('thirty days of twelve behaviours', () => {
  it.each([
    ['good', 'up', undefined],
    ['slow', 'slow', undefined],
    ['stale', 'stale', 'old-observation'],
    ['drifted', 'up', 'schema-drift'],
    ['bot', 'unknown', 'bot-wall'],
    ['forbidden', 'unknown', 'http-403'],
    ['limited', 'unknown', 'http-429'],
    ['flapping', 'up', undefined],
    ['moved', 'moved', 'permanent-redirect'],
    ['endless', 'unknown', 'too-large'],
    ['wrong-type', 'down', 'media-type'],
    ['private', 'unknown', 'refused-redirect'],
    ['gone', 'down', 'http-503'],
    ['hiccup', 'up', undefined],
    ['lost-part', 'down', 'missing-part'],
  ])('%s is %s', (slug, state, reason) => {
    const { state: found, reason: why } = of(slug);
    expect([found, why]).toEqual([state, reason]);
  });

  it('never reached the private address', () => {
    expect(inner.connections()).toBe(0);
  });

  it('tells on how many days a promise was kept', () => {
    const on = (days: number): string => `kept on ${days} of the 30 days to 24 November 2026`;
    expect(seenOf('good')).toEqual([on(29), on(30)]);
    expect(seenOf('slow')).toEqual([on(30), on(0)]);
    expect(seenOf('stale')).toEqual([on(0), on(30)]);
    expect(seenOf('gone')).toEqual([on(28), on(28)]);
    expect(seenOf('forbidden')[0]).toBe('nothing is known of the 30 days to 24 November 2026');
  });

  it('makes a bar of each day', () => {
    const others = 'g'.repeat(12);
    expect(barsOf('good')).toBe(`${others}b${'g'.repeat(17)}`);
    expect(barsOf('bot')).toBe('u'.repeat(30));
    expect(barsOf('gone')).toBe(`${'g'.repeat(28)}bb`);
    expect(barsOf('hiccup')).toBe('mg'.repeat(15));
    expect(barsOf('flapping')).toBe('g'.repeat(30));
  });

  it('calls a service down since its first failure, and not before the third', () => {
    const days = of('gone').days.slice(-2);
    // Two requests in the first run are not enough.
    expect(days.map(({ counts, failed }) => [counts, failed])).toEqual([
      [{ down: 3 }, 1],
      [{ down: 4 }, undefined],
    ]);
    expect(of('gone').since).toBe('2026-11-23T00:00:00Z');
    // One request a run, as nothing gets better by repeating it: the third run decides.
    expect(of('lost-part').failures).toMatchObject({ count: 4, runs: 4 });
    expect(of('lost-part').days.at(-1)).toMatchObject({ counts: { down: 2 }, failed: 2 });
  });

  it('shows where a service moved, what drifted, and how fast it is', () => {
    expect(of('moved').movedTo).toBeUndefined();
    expect(of('drifted').drift).toEqual({
      since: '2026-11-21T00:00:00Z',
      lost: ['/items/-/station object', '/items/-/value number'],
    });
    expect(of('slow').days.at(-1)?.latency).toBe(2_500);
    expect(of('good').sample).toMatchObject({ taken: '2026-11-24T00:00:00Z', shortened: false });
  });

  it('is evidence that can be read, the same at every writing', () => {
    for (const [id, one] of evidence) {
      const text = renderEvidence(one);
      const { value } = parseEvidence(`services/${id}.json`, Buffer.from(text));
      expect(renderEvidence(value)).toBe(text);
    }
  });
});
