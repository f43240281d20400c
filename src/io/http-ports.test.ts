import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { startLocalServer, type LocalServer } from '../testing/local-server.ts';
import { openHttp, type Http, type HttpReply } from './http.ts';

describe('a port that the address of the record does not name', () => {
  let inner: LocalServer;
  let outer: LocalServer;
  let door: Http;
  beforeEach(async () => {
    inner = await startLocalServer((_, response) => void response.end('hello'));
    outer = await startLocalServer((request, response) => {
      const location = request.url === '/own' ? '/there' : `https://example.org:${inner.port}/`;
      if (request.url === '/there') response.end('there');
      else response.writeHead(302, { location }).end();
    });
    door = openHttp({
      userAgent: 'test',
      allowPrivate: outer.origin,
      now: () => 0,
      sleep: async () => {},
    });
  });
  afterEach(async () => {
    await door.close();
    await Promise.all([inner.close(), outer.close()]);
  });

  const ask = (path: string, named?: string): Promise<HttpReply> =>
    door.request({ url: `${outer.origin}${path}`, named });

  it('is not asked after a redirect', async () => {
    const words = `The address leads to port ${inner.port}, which the record’s own address does not name; expected port 443.`;
    await expect(ask('/other')).rejects.toThrow(words);
    await expect(ask('/other', outer.origin)).rejects.toThrow(words);
    expect([outer.requests, inner.connections()]).toEqual([['/other', '/other'], 0]);
  });

  it('is not asked where an answer named it, not the record', async () => {
    await expect(ask('/own', 'https://example.org/')).rejects.toThrow(`port ${outer.port}, which`);
    expect(outer.connections()).toBe(0);
  });

  it('is asked where the record does name it', async () => {
    expect((await ask('/own')).url).toBe(`${outer.origin}/there`);
    expect((await ask('/own', outer.origin)).url).toBe(`${outer.origin}/there`);
  });
});
