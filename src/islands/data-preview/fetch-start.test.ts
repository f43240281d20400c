import type { ServerResponse } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startLocalServer, type Handler } from '../../testing/local-server.ts';
import { fetchStart, fetchWhole } from './fetch-start.ts';
import { openRanged } from './ranged-file.ts';

const BODY = 'x'.repeat(1000);

/** Only what a browser adds (CORS) is missing: the questions and the reading are those of the page. */
async function serve(handle: Handler): Promise<string> {
  const server = await startLocalServer(handle);
  onTestFinished(() => server.close());
  return `${server.origin}/data`;
}

const never = new AbortController().signal;

const part = (range: string | undefined, response: ServerResponse): void => {
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '')!;
  const sent = BODY.slice(Number(from), Number(to) + 1);
  response.writeHead(206, { 'Content-Length': sent.length }).end(sent);
};

describe('fetchStart', () => {
  it('asks for a part, and knows that a part as long as asked may not be all', async () => {
    const url = await serve(({ headers }, response) => part(headers.range, response));
    expect(await fetchStart(url, 100, never)).toMatchObject({ whole: false, host: '127.0.0.1' });
    const all = await fetchStart(url, 5000, never);
    expect({ whole: all.whole, length: all.bytes.length }).toEqual({ whole: true, length: 1000 });
  });

  it('hangs up on a host that sends everything', async () => {
    let closed = false;
    const url = await serve((_request, response) => {
      const timer = setInterval(() => response.write(BODY), 1);
      response.on('close', () => {
        clearInterval(timer);
        closed = true;
      });
    });
    const start = await fetchStart(url, 2500, never);
    expect({ whole: start.whole, length: start.bytes.length }).toEqual({
      ...{ whole: false, length: 2500 },
    });
    await expect.poll(() => closed).toBe(true);
  });

  it('shows what arrived in time, and fails where nothing did', async () => {
    const url = await serve(({ url: path }, response) => {
      if (path === '/data') response.write('a,b\n1,2\n');
    });
    const stop = new AbortController();
    const start = fetchStart(url, 100, stop.signal);
    await new Promise((resolve) => setTimeout(resolve, 300));
    stop.abort();
    expect(await start).toMatchObject({ slow: true, whole: false });
    const silent = fetchStart(`${url}/silent`, 100, AbortSignal.timeout(100));
    await expect(silent).rejects.toThrow(/timeout/);
  });

  it('takes an empty file, for which a host refuses every part, for an empty file', async () => {
    const url = await serve(({ headers }, response) => {
      response.writeHead(headers.range === undefined ? 200 : 416).end();
    });
    expect((await fetchStart(url, 100, never)).bytes).toHaveLength(0);
  });

  it.each([
    [404, /has no such file/],
    [403, /does not give this file to everybody/],
    [429, /too many requests/],
    [503, /Try again later/],
  ])('says what an answer of %i means', async (status, words) => {
    const url = await serve((_request, response) => void response.writeHead(status).end());
    await expect(fetchStart(url, 100, never)).rejects.toThrow(words);
  });

  it('says that nobody is there', async () => {
    const server = await startLocalServer(() => undefined);
    await server.close();
    await expect(fetchStart(`${server.origin}/x`, 100, never)).rejects.toThrow(/could not reach/);
  });
});

describe('fetchWhole', () => {
  it('reads what is small enough, and stops at what is not, stated or not', async () => {
    const url = await serve(({ url: path }, response) => {
      response.writeHead(200, path === '/data' ? { 'Content-Length': BODY.length } : {}).end(BODY);
    });
    expect(await fetchWhole(url, 1000, never)).toMatchObject({ whole: true });
    expect(await fetchWhole(url, 999, never)).toEqual({ tooLarge: 1000 });
    expect(await fetchWhole(`${url}/unstated`, 999, never)).toEqual({ tooLarge: undefined });
  });
});

describe('openRanged', () => {
  it('reads parts of a file and counts them', async () => {
    const url = await serve(({ method, headers }, response) => {
      if (method === 'HEAD') response.writeHead(200, { 'Content-Length': BODY.length }).end();
      else part(headers.range, response);
    });
    const file = await openRanged(url, 'en-GB', never);
    expect(file.byteLength).toBe(1000);
    expect((await file.slice(990)).byteLength).toBe(10);
    expect((await file.slice(0, 5)).byteLength).toBe(5);
    expect(file.told).toEqual({ host: '127.0.0.1', bytes: 15 });
  });

  it('asks for a part where a host answers no question about size', async () => {
    const url = await serve(({ method, headers }, response) => {
      if (method === 'HEAD') response.writeHead(403).end();
      else {
        response.setHeader('Content-Range', `bytes 0-7/${BODY.length}`);
        part(headers.range, response);
      }
    });
    expect((await openRanged(url, 'en-GB', never)).byteLength).toBe(1000);
  });

  it('stops at the bytes that a preview may read, and where no parts are sent of a large file', async () => {
    const url = await serve(({ method }, response) => {
      response.writeHead(200, { 'Content-Length': 50_000_000 });
      if (method === 'HEAD') response.end();
      else response.flushHeaders();
    });
    const file = await openRanged(url, 'en-GB', never);
    await expect(file.slice(0, 9_000_000)).rejects.toThrow(/more than the 8 MB/);
    await expect(file.slice(0, 100)).rejects.toThrow(/does not send parts/);
  });
});
