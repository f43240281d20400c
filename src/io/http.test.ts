import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';

import { startLocalServer, type Handler, type LocalServer } from '../testing/local-server.ts';
import { HttpError } from './http-error.ts';
import { openHttp, type Http, type HttpLimits } from './http.ts';

const servers: LocalServer[] = [];
const doors: Http[] = [];
afterEach(async () => {
  await Promise.all(doors.splice(0).map((door) => door.close()));
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(handle: Handler): Promise<LocalServer> {
  const server = await startLocalServer(handle);
  servers.push(server);
  return server;
}

/** Waits that were asked for; nothing here really waits. */
const waits: number[] = [];

function open(allowPrivate?: string, limits: Partial<HttpLimits> = {}): Http {
  waits.length = 0;
  const door = openHttp({
    userAgent: 'test',
    allowPrivate,
    limits,
    now: () => Date.UTC(2026, 10, 24),
    sleep: async (milliseconds) => void waits.push(milliseconds),
  });
  doors.push(door);
  return door;
}

const hello: Handler = (_, response) => void response.end('hello');
const endless: Handler = (_, response) => {
  const more = (): void => {
    while (!response.destroyed && response.write(Buffer.alloc(16_384)));
  };
  response.on('drain', more);
  more();
};
const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'an answer',
    (error: unknown) => (error instanceof HttpError ? error.failure : error),
  );

describe('a private address', () => {
  it.each([
    ['literal', (port: number) => `https://127.0.0.1:${port}/`],
    ['decimal', (port: number) => `https://2130706433:${port}/`],
    ['hexadecimal', (port: number) => `https://0x7f000001:${port}/`],
    ['mapped IPv6', (port: number) => `https://[::ffff:127.0.0.1]:${port}/`],
    ['name', (port: number) => `https://localhost:${port}/`],
    ['without TLS', (port: number) => `http://127.0.0.1:${port}/`],
  ])('is never connected to: %s', async (_, address) => {
    const server = await serve(hello);
    expect(await failureOf(open().request({ url: address(server.port) }))).toBe('refused');
    expect(server.connections()).toBe(0);
  });

  it.each([
    ['literal', (port: number) => `http://127.0.0.1:${port}/`],
    ['https', (port: number) => `https://127.0.0.1:${port}/`],
    ['name', (port: number) => `https://localhost:${port}/`],
    ['mapped IPv6', (port: number) => `https://[::ffff:7f00:1]:${port}/`],
    ['other scheme', () => 'file:///etc/passwd'],
  ])('is never connected to after a redirect: %s', async (_, address) => {
    const inner = await serve(hello);
    const outer = await serve((_, response) => {
      response.writeHead(302, { location: address(inner.port) }).end();
    });
    const door = open(outer.origin);
    expect(await failureOf(door.request({ url: outer.origin }))).toBe('refused');
    expect(outer.requests).toEqual(['/']);
    expect(inner.connections()).toBe(0);
  });
});

describe('redirects', () => {
  it('are followed five times', async () => {
    const server = await serve((request, response) => {
      const step = Number(request.url!.slice(1));
      if (step === 5) response.end('there');
      else response.writeHead(301, { location: `/${step + 1}` }).end();
    });
    const reply = await open(server.origin).request({ url: `${server.origin}/0` });
    expect([reply.url, String(Buffer.from(reply.body))]).toEqual([`${server.origin}/5`, 'there']);
  });

  it.each([
    [[301, 308], '/2'],
    [[301, 302], '/1'],
    [[302, 301], undefined],
    [[307], undefined],
  ])('tell where the permanent ones with which they begin led: %j', async (statuses, path) => {
    const server = await serve((request, response) => {
      const step = Number(request.url!.slice(1));
      const status = statuses[step];
      if (status === undefined) response.end();
      else response.writeHead(status, { location: `/${step + 1}` }).end();
    });
    const { movedTo } = await open(server.origin).request({ url: `${server.origin}/0` });
    expect(movedTo).toBe(path && `${server.origin}${path}`);
  });

  it('are given up after five', async () => {
    const server = await serve((_, response) => {
      response.writeHead(307, { location: '/again' }).end();
    });
    const door = open(server.origin);
    expect(await failureOf(door.request({ url: server.origin }))).toBe('redirects');
    expect(server.requests).toHaveLength(6);
  });

  it('turn a POST into a GET as browsers do', async () => {
    const methods: (string | undefined)[] = [];
    const server = await serve((request, response) => {
      methods.push(request.method);
      if (request.url === '/') response.writeHead(303, { location: '/done' }).end();
      else response.end();
    });
    await open(server.origin).request({ url: `${server.origin}/`, method: 'POST', body: 'x' });
    expect(methods).toEqual(['POST', 'GET']);
  });
});

describe('limits', () => {
  const small = { wireBytes: 100_000, bytes: 200_000 };

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
  ])('end a bomb of %s', async (encoding, compress) => {
    const bomb = compress(Buffer.alloc(20_000_000));
    expect(bomb.length).toBeLessThan(small.wireBytes);
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': encoding }).end(bomb);
    });
    const door = open(server.origin, small);
    expect(await failureOf(door.request({ url: server.origin }))).toBe('too-large');
    expect(server.requests).toHaveLength(1);
  });

  it('end a bomb inside a bomb, and more than two', async () => {
    const twice = gzipSync(gzipSync(Buffer.alloc(20_000_000)));
    const server = await serve((request, response) => {
      const times = request.url === '/two' ? 'gzip, gzip' : 'gzip, gzip, gzip';
      response.writeHead(200, { 'content-encoding': times }).end(twice);
    });
    const door = open(server.origin, small);
    expect(await failureOf(door.request({ url: `${server.origin}/two` }))).toBe('too-large');
    expect(await failureOf(door.request({ url: `${server.origin}/three` }))).toBe('encoding');
  });

  it('leave the rest of a body of which only the start is asked for, uncompressed', async () => {
    const asked: unknown[] = [];
    const server = await serve((request, response) => {
      asked.push(request.headers['accept-encoding']);
      void endless(request, response, 1);
    });
    const door = open(server.origin, small);
    for (const firstBytes of [10, 50_000]) {
      const { body } = await door.request({ url: server.origin, firstBytes });
      expect(body.length).toBe(firstBytes);
    }
    expect(asked).toEqual(['identity', 'identity']);
  });

  it('end an endless body', async () => {
    const server = await serve(endless);
    const door = open(server.origin, small);
    expect(await failureOf(door.request({ url: server.origin }))).toBe('too-large');
  });

  it.each<[string, Handler, Partial<HttpLimits>]>([
    ['no headers', () => {}, { headersTimeout: 100 }],
    ['a silent body', (_, response) => void response.write('a'), { bodyTimeout: 100 }],
    [
      'a body of one byte at a time',
      (_, response) => {
        const timer = setInterval(() => response.write('a'), 20);
        response.once('close', () => clearInterval(timer));
      },
      { bodyTimeout: 1_000, totalTimeout: 200 },
    ],
  ])('end what takes too long: %s', async (_, handle, limits) => {
    const server = await serve(handle);
    const door = open(server.origin, { ...limits, attempts: 2 });
    expect(await failureOf(door.request({ url: server.origin }))).toBe('timeout');
    expect(server.requests).toHaveLength(2);
  });

  it('let two requests at a time to one host', async () => {
    const server = await serve(async (_, response) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      response.end();
    });
    const door = open(server.origin);
    await Promise.all(Array.from({ length: 8 }, () => door.request({ url: server.origin })));
    expect(server.requests).toHaveLength(8);
    expect(server.busiest()).toBe(2);
  });
});

describe('answers', () => {
  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['identity', (data: string) => data],
  ])('are decompressed: %s', async (encoding, compress) => {
    const server = await serve((_, response) => {
      const headers = {
        'content-encoding': encoding,
        'content-type': 'Application/JSON; charset=utf-8',
      };
      response.writeHead(200, headers).end(compress('{"a":1}'));
    });
    const { body, mediaType } = await open(server.origin).request({ url: server.origin });
    expect([String(Buffer.from(body)), mediaType]).toEqual(['{"a":1}', 'application/json']);
  });

  it('that cannot be decompressed, or came in an encoding nobody asked for, are refused', async () => {
    const server = await serve((request, response) => {
      response.writeHead(200, { 'content-encoding': request.url!.slice(1) }).end('plain');
    });
    const door = open(server.origin);
    for (const encoding of ['gzip', 'zstd', 'compress']) {
      const url = `${server.origin}/${encoding}`;
      expect(await failureOf(door.request({ url }))).toBe('encoding');
    }
  });

  it('may say that nothing has changed', async () => {
    const server = await serve((request, response) => {
      const isSame = request.headers['if-none-match'] === '"v1"';
      response.writeHead(isSame ? 304 : 200, { etag: '"v1"' }).end(isSame ? undefined : 'all');
    });
    const door = open(server.origin);
    const first = await door.request({ url: server.origin });
    const headers = { 'if-none-match': first.headers['etag']! };
    const second = await door.request({ url: server.origin, headers });
    expect([first.status, second.status, second.body.length]).toEqual([200, 304, 0]);
  });

  it.each([400, 401, 403, 404, 410, 451])('with %d are asked for once', async (status) => {
    const server = await serve((_, response) => void response.writeHead(status).end());
    const reply = await open(server.origin).request({ url: server.origin });
    expect([reply.status, server.requests.length, waits]).toEqual([status, 1, []]);
  });

  it.each([408, 429, 500, 502, 503])('with %d are asked for again', async (status) => {
    const server = await serve((_, response, count) => {
      response.writeHead(count < 3 ? status : 200).end('at last');
    });
    const reply = await open(server.origin).request({ url: server.origin });
    expect([reply.status, waits]).toEqual([200, [1_000, 2_000]]);
  });

  it('that never come are given up', async () => {
    const server = await serve((_, response) => void response.writeHead(500).end());
    const reply = await open(server.origin).request({ url: server.origin });
    expect([reply.status, server.requests.length]).toEqual([500, 4]);
  });

  it('come when the server said they would', async () => {
    const server = await serve((_, response, count) => {
      const headers = { 'retry-after': count === 1 ? '7' : 'Tue, 24 Nov 2026 00:00:09 GMT' };
      response.writeHead(count < 3 ? 429 : 200, headers).end();
    });
    const reply = await open(server.origin).request({ url: server.origin });
    expect([reply.status, waits]).toEqual([200, [7_000, 9_000]]);
  });

  it('are asked for again where the connection broke', async () => {
    const server = await serve((request, response, count) => {
      if (count === 1) request.socket.destroy();
      else response.end('here');
    });
    const reply = await open(server.origin).request({ url: server.origin });
    expect([reply.status, waits]).toEqual([200, [1_000]]);
  });

  it('that end too early are refused', async () => {
    const server = await serve((request, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half');
      setTimeout(() => request.socket.destroy(), 20);
    });
    expect(await failureOf(open(server.origin).request({ url: server.origin }))).toBe('network');
    expect(server.requests).toHaveLength(4);
  });
});
