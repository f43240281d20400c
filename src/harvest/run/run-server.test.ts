import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

import { honest, manyRecords, useHarvestFixture } from '../../testing/harvest-fixture.ts';
import { startLocalServer, type Handler } from '../../testing/local-server.ts';
import type { PagedAnswer } from '../../testing/paged-protocol.ts';

/** Three pages of ten, of which a source plays some differently. */
const RECORDS = manyRecords(30);
const DAY = '2026-11-01';
const LATER = '2026-11-09';

const fixture = useHarvestFixture();

/** The honest source, except on one page. */
const except =
  (page: number, odd: Handler): Handler =>
  (request, response, count) =>
    request.url === `/${page}`
      ? odd(request, response, count)
      : honest(RECORDS)(request, response, count);

const send =
  (answer: PagedAnswer): Handler =>
  (_, response) =>
    void response.end(JSON.stringify(answer));

describe('a source whose second page is', () => {
  it.each<[string, Handler, RegExp]>([
    [
      'an error',
      (_, response) => void response.writeHead(500).end(),
      /\/2 answered with status 500/,
    ],
    ['too many requests', (_, response) => void response.writeHead(429).end(), /status 429/],
    ['not to be had', (_, response) => void response.writeHead(404).end(), /status 404/],
    ['never there', () => {}, /took too long/],
    [
      'too slow',
      (_, response) => {
        const timer = setInterval(() => response.write(' '), 50);
        response.once('close', () => clearInterval(timer));
      },
      /took too long/,
    ],
    [
      'endless',
      (_, response) => {
        const more = (): void => {
          while (!response.destroyed && response.write(' '.repeat(16_384)));
        };
        response.on('drain', more);
        more();
      },
      /larger than 0.2 MB/,
    ],
    [
      'a bomb',
      (_, response) => {
        const bomb = gzipSync(Buffer.alloc(20_000_000, ' '));
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
      },
      /larger than 1 MB/,
    ],
    [
      'half an answer',
      (_, response) => void response.end('{"total":30,"records":[{"id":"id-'),
      /not JSON/,
    ],
    [
      'something else',
      (_, response) => void response.end('<html>Please log in</html>'),
      /not JSON/,
    ],
    ['null', (_, response) => void response.end('null'), /could not be read/],
  ])('%s: ends with what came before, and takes nothing away', async (_, odd, words) => {
    fixture.play(honest(RECORDS));
    await fixture.run(DAY);
    const before = fixture.files();
    fixture.play(except(2, odd));
    const report = await fixture.run(LATER);
    expect(report.failed).toMatch(words);
    expect([report.fetched, report.unchanged, report.complete]).toEqual([10, 10, false]);
    expect(fixture.files()).toEqual(before);
  });

  it('redirected to a private address: that is never asked', async () => {
    const inner = await startLocalServer((_, response) => void response.end('secret'));
    fixture.play(
      except(2, (_, response) => void response.writeHead(302, { location: inner.origin }).end()),
    );
    const report = await fixture.run(DAY);
    expect(report.failed).toMatch(/\/2: The address begins with http:/);
    expect([report.added, inner.connections()]).toEqual([10, 0]);
    await inner.close();
  });

  it('late, as the server said: is asked for again', async () => {
    const waits: string[] = [];
    fixture.play(
      except(2, (request, response, count) => {
        if (waits.length > 0) return void honest(RECORDS)(request, response, count);
        waits.push('asked');
        response.writeHead(429, { 'retry-after': '3' }).end();
      }),
    );
    const report = await fixture.run(DAY);
    expect([report.added, report.complete]).toEqual([30, true]);
    expect(fixture.server.requests).toEqual(['/1', '/2', '/2', '/3']);
  });

  it('the first one again: stops, and proves nothing', async () => {
    fixture.play(except(2, send({ total: 30, records: RECORDS.slice(0, 10), next: '/2' })));
    const report = await fixture.run(DAY);
    expect([report.fetched, report.added, report.rejected.length]).toEqual([20, 10, 10]);
    expect(report.doubts.map(({ code }) => code)).toEqual(['repeated-page', 'total-differs']);
    expect(fixture.server.requests).toEqual(['/1', '/2']);
  });

  it('shifted by one: proves nothing', async () => {
    fixture.play(except(2, send({ total: 30, records: RECORDS.slice(9, 19), next: '/3' })));
    const report = await fixture.run(DAY);
    expect(report.rejected.map(({ code }) => code)).toEqual(['duplicate-identifier']);
    expect(report.doubts.map(({ code }) => code)).toEqual(['shifted']);
  });

  it('of another total: proves nothing', async () => {
    fixture.play(except(2, send({ total: 31, records: RECORDS.slice(10, 20), next: '/3' })));
    const report = await fixture.run(DAY);
    expect([report.added, report.doubts.map(({ code }) => code)]).toEqual([30, ['total-drifts']]);
  });

  it('the last though more were announced: proves nothing', async () => {
    fixture.play(except(2, send({ total: 30, records: RECORDS.slice(10, 20) })));
    const report = await fixture.run(DAY);
    expect([report.added, report.doubts.map(({ code }) => code)]).toEqual([20, ['total-differs']]);
  });

  it('one of endless empty ones: stops', async () => {
    fixture.play((request, response, count) => {
      if (request.url === '/1') void honest(RECORDS)(request, response, count);
      else response.end(JSON.stringify({ total: 30, records: [], next: '/2' }));
    });
    const report = await fixture.run(DAY);
    expect([report.fetched, report.failed]).toEqual([10, expect.stringMatching(/without records/)]);
  });
});

it('a source of several pages that does not say how many records it has proves nothing', async () => {
  fixture.play((request, response) => {
    const page = Number(request.url!.slice(1));
    const next = page < 3 ? `/${page + 1}` : undefined;
    const records = RECORDS.slice((page - 1) * 10, page * 10);
    response.end(JSON.stringify({ records, next }));
  });
  const report = await fixture.run(DAY);
  expect([report.added, report.doubts.map(({ code }) => code)]).toEqual([30, ['no-total']]);
});

it('a source that sends more than it may is left', async () => {
  fixture.play(honest(RECORDS));
  const report = await fixture.run(DAY, { settings: { limits: { bytes: 1_000 } } });
  expect([report.fetched, report.failed]).toEqual([
    10,
    expect.stringMatching(/more than the 1000 bytes/),
  ]);
});

describe('a source of one document', () => {
  const conditional =
    (etag: string, records = RECORDS): Handler =>
    (request, response, count) => {
      response.setHeader('etag', etag);
      if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
      else void honest(records, 100)(request, response, count);
    };

  it('is not read again while nothing has changed, there or here', async () => {
    fixture.play(conditional('"a"'));
    expect(await fixture.run(DAY)).toMatchObject({ fetched: 30, added: 30, complete: true });
    expect(await fixture.run(LATER)).toMatchObject({ fetched: 0, isUnmodified: true, guard: null });
    // Still: the run before left its mark in place.
    expect(await fixture.run(LATER)).toMatchObject({ fetched: 0, isUnmodified: true });
    const [name = ''] = Object.keys(fixture.files());
    fixture.write(`harvested/city/${name}`, `${fixture.files()[name]!}# edited\n`);
    expect(await fixture.run(LATER)).toMatchObject({ fetched: 30, changed: 1, unchanged: 29 });
    fixture.play(conditional('"b"', manyRecords(31)));
    expect(await fixture.run(LATER)).toMatchObject({ fetched: 31, added: 1 });
  });

  it('is read again while something is missing, so that absences are counted', async () => {
    fixture.play(conditional('"a"'));
    await fixture.run(DAY);
    fixture.play(conditional('"b"', RECORDS.slice(1)));
    for (const day of [DAY, '2026-11-05', LATER]) {
      expect(await fixture.run(day)).toMatchObject({ fetched: 29 });
    }
    expect(Object.values(fixture.files())[0]).toContain('status: withdrawn');
  });
});
