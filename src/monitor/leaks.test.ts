import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { decideStatus } from '../github/report-status/decide-status.ts';
import { listTrouble } from '../github/report-status/list-trouble.ts';
import { openHttp, type Http } from '../io/http.ts';
import { parseEvidence, type EvidenceFile } from '../io/parse-evidence.ts';
import { loadCatalogueFixture } from '../testing/catalogue-fixture.ts';
import { startLocalServer, type LocalServer } from '../testing/local-server.ts';
import { sendJson, startClock, withServices, type Behaviour } from '../testing/monitored-feeds.ts';
import { MONITOR_LIMITS } from './ask.ts';
import { mergeEvidence } from './merge-evidence.ts';
import { redactSample } from './redact-sample.ts';
import { publicAddress, redactLine } from './redact-text.ts';
import { renderRun, renderServices } from './render-run.ts';
import { monitorServices } from './run-monitor.ts';

// Put together here, so that no scanner takes this file for a leak.
const KEY = `AKIA${'ABCDEFGHIJKLMNOP'}`;
const TOKEN = `ghp_${'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6'}`;
const PASSWORD = 'hunter2-Sommer-17';
const MAILBOX = 'jane.bloggs@gmail.com';
const PHONE = '07700 900123';
const SIGNATURE = 'c2lnbmF0dXJlLW9mLWEtc3RyYW5nZXI';
const SIGNED = `https://blob.example.net/file.csv?sv=2024&se=2027-01-01&sig=${SIGNATURE}`;
const HIDDEN = [KEY, TOKEN, PASSWORD, 'jane.bloggs', '900123', SIGNATURE];

const PLANTED = {
  items: [
    {
      value: 1,
      note: `Ask ${MAILBOX} or ${PHONE}`,
      href: SIGNED,
      next: `/f?${SIGNED.split('?')[1]!}`,
    },
  ],
  [MAILBOX]: 'a name of a field',
  apiKey: PASSWORD,
  nested: [[{ deep: { password: PASSWORD, token: TOKEN, encoded: encodeURIComponent(SIGNED) } }]],
  html: `<a href="mailto:${MAILBOX.replace('@', '&#64;')}">`,
  key: `aws ${KEY}`,
};

const LINES = [
  'name,value',
  `ask,${MAILBOX}`,
  `password: "${PASSWORD}"`,
  `<token>${TOKEN}</token>`,
  `href=${SIGNED}`,
  `mailto:${MAILBOX.replace('@', '&#64;')}`,
  'harmless,1',
].join('\n');

const FEEDS: Readonly<Record<string, Behaviour>> = {
  json: (response) => sendJson(response, PLANTED),
  text: (response) => void response.writeHead(200, { 'content-type': 'text/csv' }).end(LINES),
  error: (response) =>
    void response.writeHead(500, { 'x-key': TOKEN }).end(JSON.stringify(PLANTED)),
  redirect: (response) =>
    void response.writeHead(301, { location: `/json?sig=${SIGNATURE}&se=1&sv=2` }).end(),
  type: (response) =>
    void response.writeHead(200, { 'content-type': `text/${TOKEN}` }).end(JSON.stringify(PLANTED)),
  wall: (response) => void response.writeHead(403).end(LINES),
  restricted: (response) => sendJson(response, { items: [{ value: 'confidential' }] }),
};

let http: Http;
let server: LocalServer;
const clock = startClock(Date.UTC(2026, 10, 3));
let files: ReadonlyMap<string, string> = new Map();
let printed = '';
let issues = '';

beforeAll(async () => {
  server = await startLocalServer((request, response) => {
    const behave = FEEDS[request.url!.split(/[/?]/)[1]!];
    if (behave) behave(response, { clock, count: 1, request });
    else response.end();
  });
  http = openHttp({
    ...{ userAgent: 'test', allowPrivate: server.origin, limits: MONITOR_LIMITS, ...clock },
  });
  const small = await loadCatalogueFixture();
  const at = (slug: string, mediaType = 'application/json'): object => ({
    probe: { url: `${server.origin}/${slug}`, mediaType },
  });
  const catalogue = withServices(small, server.origin, {
    ...{ json: at('json'), text: at('text', 'text/csv'), error: at('error'), type: at('type') },
    ...{ redirect: at('redirect'), wall: at('wall') },
    restricted: { ...at('restricted'), access: { level: 'restricted' } },
  });
  let known: EvidenceFile[] = [];
  for (let run = 0; run < 3; run += 1) {
    clock.set(Date.UTC(2026, 10, 3, run));
    const before = new Map(
      known.flatMap(({ kind, value }) => (kind === 'service' ? [[value.id, value] as const] : [])),
    );
    const options = { http, ...clock, catalogue, ids: [], canary: server.origin, atOnce: 1 };
    const result = await monitorServices({ ...options, shard: { index: 1, count: 1 } }, before);
    printed += renderServices(result.seen) + renderRun(result.run);
    const seen = result.seen.map((value): EvidenceFile => ({ kind: 'service', value }));
    files = mergeEvidence(known, seen, catalogue, clock.now());
    // Also what another job reads of it.
    known = [...files].map(([path, text]) => parseEvidence(path, Buffer.from(text)));
  }
  const services = new Map(
    known.flatMap(({ kind, value }) => (kind === 'service' ? [[value.id, value] as const] : [])),
  );
  const trouble = listTrouble(catalogue, { services, links: new Map() });
  const words = {
    label: 'x',
    repository: 'https://github.com/o/r',
    main: 'main',
    root: 'catalogue',
  };
  issues = JSON.stringify(decideStatus(catalogue, trouble, [], words));
});

afterAll(async () => {
  await http.close();
  await server.close();
});

describe('what strangers send', () => {
  it('is written, printed and reported without keys, signed addresses and personal data', () => {
    const everything = [...files.keys(), ...files.values(), printed, issues].join('\n');
    expect(everything.length).toBeGreaterThan(5_000);
    for (const secret of HIDDEN) expect(everything).not.toContain(secret);
    expect(everything).not.toContain('confidential');
  });

  it('is kept where it is harmless', () => {
    expect(files.get('services/borough/json.json')).toContain(
      'removed by the monitor: personal-mailbox',
    );
    expect(files.get('services/borough/text.json')).toContain('harmless,1');
    expect(files.get('services/borough/restricted.json')).not.toMatch(/sample|shape/);
    expect(issues).toContain('HTTP status 500');
    expect(printed).toContain('borough/json');
  });
});

describe('redactSample', () => {
  const json = (value: unknown): object => ({ json: { value }, body: Buffer.from('') });
  const sampleOf = (mediaType: string, more: object): ReturnType<typeof redactSample> =>
    redactSample({ mediaType, body: Buffer.from(''), ...more }, '2026-11-03T00:00:00Z');

  it('keeps 64 KiB at most, in whole lines, and marks it as shortened', () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => ({ row, name: 'Bermondsey – é' }));
    const sample = sampleOf('application/json', json(rows))!;
    expect(Buffer.byteLength(sample.text)).toBeLessThanOrEqual(64 * 1024);
    expect(Buffer.byteLength(sample.text)).toBeGreaterThan(63 * 1024);
    expect(sample.shortened).toBe(true);
    expect(sampleOf('application/json', json([1]))).toMatchObject({
      text: '[\n  1\n]',
      shortened: false,
    });
  });

  it('keeps nothing of binary data, of text that is not UTF-8, or of a private key', () => {
    expect(sampleOf('application/zip', { body: Buffer.from('PK') })).toBeUndefined();
    expect(sampleOf('text/plain', { body: Buffer.from([0xff, 0xfe]) })).toBeUndefined();
    const block = `-----BEGIN ${'RSA PRIVATE'} KEY-----\nMIIabc\n`;
    expect(sampleOf('text/plain', { body: Buffer.from(block) })).toBeUndefined();
  });

  it('is not ended by an answer that is nested without end', () => {
    const deep = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)) as unknown;
    expect(sampleOf('application/json', json(deep))?.text).toContain('nested too deeply');
  });

  it('shows nothing that a terminal or a page would obey', () => {
    expect(redactLine('a\u001b[31mb\u202ec\td')).toBe('a\\u{1b}[31mb\\u{202e}c  d');
  });
});

describe('publicAddress', () => {
  it.each([
    SIGNED,
    'http://a.example/',
    'https://u:p@a.example/',
    'javascript:alert(1)',
    `https://a.example/?token=${PASSWORD}`,
    'https://10.0.0.1/',
  ])('does not show %s', (address) => expect(publicAddress(address)).toBeUndefined());
  it('shows others', () => {
    expect(publicAddress('https://a.example/x?page=2')).toBe('https://a.example/x?page=2');
  });
});
