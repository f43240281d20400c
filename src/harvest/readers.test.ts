import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpackTar } from 'modern-tar';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { openHttp, type Http } from '../io/http.ts';
import { startLocalServer, type LocalServer } from '../testing/local-server.ts';
import { fileReader } from './file-reader.ts';
import { httpReader } from './http-reader.ts';

describe('fileReader', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'reader-'));
    mkdirSync(join(folder, '_datasets'));
    writeFileSync(join(folder, '_datasets/b.md'), 'b');
    writeFileSync(join(folder, `_datasets/${'long-name-'.repeat(12)}.md`), 'long');
    writeFileSync(join(folder, 'page2.ttl'), 'two');
    writeFileSync(join(folder, '.hidden'), 'hidden');
    symlinkSync('/etc/hostname', join(folder, 'link.json'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const textOf = ({ body }: { body: Uint8Array }): string => Buffer.from(body).toString();

  it('answers the first request with the file, and no other', async () => {
    const reader = fileReader(join(folder, 'page2.ttl'));
    const first = await reader.read('https://example.org/catalog');
    expect([textOf(first), first.mediaType, first.status]).toEqual(['two', 'text/turtle', 200]);
    await expect(reader.read('https://example.org/catalog?page=2')).rejects.toThrow(/one response/);
  });

  it('gives a folder as an archive, the same every time, without links and hidden files', async () => {
    const [one, two] = [fileReader(folder), fileReader(folder)];
    const { body, mediaType } = await one.read('https://example.org/');
    expect(mediaType).toBe('application/x-tar');
    expect(body).toEqual((await two.read('https://example.org/')).body);
    const names = (await unpackTar(body)).map(({ header }) => header.name);
    expect(names).toEqual([
      '_datasets/b.md',
      `_datasets/${'long-name-'.repeat(12)}.md`,
      'page2.ttl',
    ]);
  });

  it('answers with the file of a folder that the address names, and never with one outside', async () => {
    const reader = fileReader(folder);
    expect(textOf(await reader.read('https://example.org/a/page2.ttl?x=1'))).toBe('two');
    for (const url of ['https://example.org/link.json', 'https://example.org/..%2f..%2fpasswd']) {
      await expect(reader.read(url)).rejects.toThrow(/has no file/);
    }
  });

  it('says what is not there', async () => {
    await expect(fileReader(join(folder, 'nope')).read('x')).rejects.toThrow(/neither a file/);
    await expect(fileReader(join(folder, 'link.json')).read('x')).rejects.toThrow(/neither a file/);
  });
});

describe('httpReader', () => {
  let server: LocalServer;
  let http: Http;
  const asked: Record<string, unknown>[] = [];
  beforeEach(async () => {
    asked.length = 0;
    server = await startLocalServer((request, response) => {
      const { method, headers } = request;
      asked.push({ method, accept: headers.accept, condition: headers['if-none-match'] });
      response.writeHead(headers['if-none-match'] === '"v1"' ? 304 : 200, { etag: '"v1"' }).end();
    });
    http = openHttp({
      userAgent: 'test',
      allowPrivate: server.origin,
      now: () => 0,
      sleep: async () => {},
    });
  });
  afterEach(async () => {
    await http.close();
    await server.close();
  });

  it('asks for what a protocol wants, and remembers the mark of the only document', async () => {
    const reader = httpReader(http);
    await reader.read(server.origin, { accept: 'text/turtle' });
    expect(asked).toEqual([{ method: 'GET', accept: 'text/turtle', condition: undefined }]);
    expect(reader.validators()).toEqual({ etag: '"v1"', lastModified: undefined });
    await reader.read(`${server.origin}/2`, { method: 'POST', body: '<a/>' });
    expect(reader.validators()).toBeUndefined();
  });

  it('says that nothing has changed, and asks that of the first request only', async () => {
    const reader = httpReader(http, { validators: { etag: '"v1"' } });
    await expect(reader.read(server.origin)).rejects.toThrow(/nothing has changed/);
    expect(reader.isUnchanged()).toBe(true);
    await reader.read(`${server.origin}/2`);
    expect(asked.map(({ condition }) => condition)).toEqual(['"v1"', undefined]);
  });

  it('asks no port that the address of the source does not name', async () => {
    await httpReader(http, { named: server.origin }).read(`${server.origin}/2`);
    expect(asked).toHaveLength(1);
    const reader = httpReader(http, { named: 'https://portal.example.org/' });
    await expect(reader.read(`${server.origin}/2`)).rejects.toThrow(
      `port ${server.port}, which the record’s own address does not name`,
    );
    expect(asked).toHaveLength(1);
  });

  it('shows no key of an address in its words', async () => {
    const url = `https://user@example.org/a?api_key=${'0'.repeat(8)}`;
    await expect(httpReader(http).read(url)).rejects.toThrow(
      /^https:\/\/example\.org\/a: The address contains a user name/,
    );
  });
});
