import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Catalogue } from '../core/derive/catalogue.ts';
import { openHttp, type Http } from '../io/http.ts';
import { loadCatalogueFixture } from '../testing/catalogue-fixture.ts';
import { startLocalServer, type Handler, type LocalServer } from '../testing/local-server.ts';
import { file, sendWall, startClock, withLinks, withServices } from '../testing/monitored-feeds.ts';
import { MONITOR_LIMITS } from './ask.ts';
import { checkLink } from './check-link.ts';
import { isInShard, listLinkTargets } from './list-targets.ts';
import { monitorServices, type MonitorOptions } from './run-monitor.ts';

const clock = startClock(Date.UTC(2026, 10, 3));
const WHOLE = { index: 1, count: 1 };
let http: Http;
let server: LocalServer;
let small: Catalogue;
const seen: string[] = [];

/** `METHOD /path` → what happens; every other GET and HEAD gets a CSV. */
const HANDLERS: Readonly<Record<string, Handler>> = {
  'HEAD /no-head': (_, response) => void response.writeHead(405).end(),
  'HEAD /lies': (_, response) => void response.writeHead(404).end(),
  'HEAD /forbids': (_, response) => void response.writeHead(403).end(),
  'HEAD /as-page': (_, response) =>
    void response.writeHead(200, { 'content-type': 'text/html' }).end(),
  'HEAD /resets': (request) => void request.socket.destroy(),
  'GET /gone': (_, response) => void response.writeHead(404).end('Not found'),
  'HEAD /gone': (_, response) => void response.writeHead(404).end(),
  'GET /page': (_, response) =>
    void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Hello'),
  'HEAD /page': (_, response) =>
    void response.writeHead(200, { 'content-type': 'text/html' }).end(),
  'GET /wall': (_, response) => sendWall(response, 503),
  'HEAD /wall': (_, response) => void response.writeHead(503).end(),
  'HEAD /old': (_, response) => void response.writeHead(308, { location: '/new' }).end(),
  'HEAD /other-port': (_, response) =>
    void response.writeHead(302, { location: 'https://example.org:8443/' }).end(),
  'HEAD /endless': (_, response) => void response.writeHead(405).end(),
  'GET /endless': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/csv' });
    const more = (): void => {
      while (!response.destroyed && response.write(Buffer.alloc(16_384, 'a')));
    };
    response.on('drain', more);
    more();
  },
};

beforeAll(async () => {
  small = await loadCatalogueFixture();
  server = await startLocalServer((request, response, count) => {
    const call = `${request.method} ${request.url}`;
    seen.push(call);
    const handle = HANDLERS[call];
    if (handle) void handle(request, response, count);
    else response.writeHead(200, { 'content-type': 'text/csv' }).end('a,b\n');
  });
  http = openHttp({
    ...{ userAgent: 'test', allowPrivate: server.origin, limits: MONITOR_LIMITS, ...clock },
  });
});
beforeEach(() => void seen.splice(0));
afterAll(async () => {
  await http.close();
  await server.close();
});

describe('checkLink', () => {
  it.each([
    ['/file', 'works', ['HEAD /file']],
    ['/no-head', 'works', ['HEAD /no-head', 'GET /no-head']],
    ['/lies', 'works', ['HEAD /lies', 'GET /lies']],
    ['/forbids', 'works', ['HEAD /forbids', 'GET /forbids']],
    ['/as-page', 'works', ['HEAD /as-page', 'GET /as-page']],
    ['/resets', 'works', ['HEAD /resets', 'GET /resets']],
    ['/endless', 'works', ['HEAD /endless', 'GET /endless']],
    ['/old', 'permanent-redirect', ['HEAD /old', 'HEAD /new']],
    ['/other-port', 'refused-redirect', ['HEAD /other-port']],
    ['/gone', 'http-404 after 2', ['HEAD /gone', 'GET /gone']],
    ['/page', 'html-instead', ['HEAD /page', 'GET /page']],
    ['/wall', 'bot-wall', ['HEAD /wall', 'GET /wall', 'GET /wall']],
  ])('%s: %s', async (path, expected, calls) => {
    const url = `${server.origin}${path}`;
    const finding = await checkLink({ url, isPage: false }, { http, ...clock });
    const { reason = 'works' } = finding;
    const told = finding.verdict === 'failed' ? `${reason} after ${finding.requests}` : reason;
    expect([told, seen]).toEqual([expected, calls]);
  });

  it('reads the first bytes only', async () => {
    const asking = { http, ...clock };
    const finding = await checkLink({ url: `${server.origin}/endless`, isPage: false }, asking);
    expect(finding.verdict === 'good' && finding.body.length).toBe(16_384);
  });

  it('takes a page for what it is where a page may be', async () => {
    const asking = { http, ...clock };
    const finding = await checkLink({ url: `${server.origin}/page`, isPage: true }, asking);
    expect([finding.verdict, seen]).toEqual(['good', ['HEAD /page']]);
  });
});

describe('listLinkTargets', () => {
  it('takes each address once, and says whether a page may be there', () => {
    const links = [
      file('https://a.example/b'),
      file('https://a.example/a', 'html'),
      file('https://a.example/b'),
    ];
    expect(listLinkTargets(withLinks(small, links))).toEqual([
      { publisher: 'borough', url: 'https://a.example/a', isPage: true },
      { publisher: 'borough', url: 'https://a.example/b', isPage: false },
    ]);
  });

  it('takes for a file what pages and outputs do', () => {
    const links = [
      file('https://a.example/api/FeatureServer', 'arcgis'),
      file('https://a.example/feed.zip', 'gtfs'),
      file('https://a.example/rows.html'),
    ];
    const found = listLinkTargets(withLinks(small, links));
    expect(
      found.map(({ url, isPage }) => [url.slice('https://a.example/'.length), isPage]),
    ).toEqual([
      ['api/FeatureServer', true],
      ['feed.zip', false],
      ['rows.html', true],
    ]);
  });

  it('asks for nothing that may not be shown, that is not open, or that is withdrawn', () => {
    const links = [file('https://a.example/?token=a1b2c3d4e5'), file('http://a.example/')];
    expect(listLinkTargets(withLinks(small, links))).toEqual([]);
    const fine = [file('https://a.example/')];
    expect(listLinkTargets(withLinks(small, fine, { status: 'withdrawn' }))).toEqual([]);
    expect(listLinkTargets(withLinks(small, fine, { access: { level: 'shared' } }))).toEqual([]);
  });
});

it('isInShard puts all of a host in one part, and everything in some part', () => {
  const hosts = Array.from({ length: 40 }, (_, n) => `https://h${n}.example/`);
  const partOf = (url: string): number[] =>
    [1, 2, 3, 4].filter((index) => isInShard(url, { index, count: 4 }));
  const parts = hosts.map(partOf);
  expect(parts.every((found) => found.length === 1)).toBe(true);
  expect(new Set(parts.flat()).size).toBe(4);
  expect(hosts.map((url) => partOf(`${url}other?x=1`))).toEqual(parts);
});

describe('a run that cannot be trusted', () => {
  const options = (more: Partial<MonitorOptions>): MonitorOptions => ({
    ...{
      http,
      ...clock,
      catalogue: small,
      shard: WHOLE,
      ids: [],
      canary: `${server.origin}/canary`,
    },
    ...more,
  });
  // Names that never exist (RFC 6761).
  const lost = Object.fromEntries(
    [1, 2, 3, 4].map((n) => [
      `lost-${n}`,
      { probe: { url: `https://h${n}.invalid/`, mediaType: 'text/csv' } },
    ]),
  );
  const fine = { fine: { probe: { url: '', mediaType: 'text/csv' }, promise: {} } };

  it('asks nobody where the canary does not answer', async () => {
    const gone = await startLocalServer(() => {});
    await gone.close();
    fine.fine.probe.url = `${server.origin}/fine`;
    const catalogue = withServices(small, server.origin, fine);
    const canary = `https://canary.invalid/`;
    const { run, seen: found } = await monitorServices(options({ catalogue, canary }), new Map());
    expect([run.discarded, found, seen]).toEqual(['canary', [], []]);
  });

  it('keeps nothing where most hosts fail at once', async () => {
    fine.fine.probe.url = `${server.origin}/fine`;
    const catalogue = withServices(small, server.origin, { ...lost, ...fine });
    const { run, seen: found } = await monitorServices(options({ catalogue }), new Map());
    expect(found).toEqual([]);
    expect(run).toEqual({
      ...{ started: expect.any(String) as string, kind: 'services', shard: '1/1' },
      ...{ checked: 5, hosts: 5, failingHosts: 4, discarded: 'mass-failure' },
    });
    // The canary is asked again where something failed.
    expect(seen.filter((call) => call === 'HEAD /canary')).toHaveLength(2);
  });

  it('is trusted where a canary answers with an error', async () => {
    fine.fine.probe.url = `${server.origin}/fine`;
    const catalogue = withServices(small, server.origin, fine);
    const canary = `${server.origin}/gone`;
    const { run, seen: found } = await monitorServices(options({ catalogue, canary }), new Map());
    expect(run.discarded).toBeUndefined();
    expect(found).toMatchObject([{ id: 'borough/fine', state: 'up', interval: 'PT1H' }]);
  });
});
