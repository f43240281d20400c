import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { generate } from 'selfsigned';

/** What travels compressed; Pagefind's own files are compressed already, but a host does not know that of its WebAssembly. */
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
};

/**
 * Serves a built site as the hosts of static sites do: HTTP/2, so that many files come at once, and compressed. Its
 * certificate is its own: a browser has to be told not to mind.
 */
export async function serveLikeHost(
  folder: string,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  const server = createSecureServer({ key, cert });
  const sessions = new Set<{ destroy(): void }>();
  server.on('session', (session) => sessions.add(session));
  server.on('stream', (stream, headers) => {
    const { pathname } = new URL(headers[':path'] ?? '/', 'https://localhost');
    const path = decodeURIComponent(pathname).replace(/\/$/, '/index.html');
    readFile(join(folder, path)).then(
      (content) => {
        const type = TYPES[path.slice(path.lastIndexOf('.') + 1)];
        stream.respond({
          ':status': 200,
          'content-type': type ?? 'application/octet-stream',
          'cache-control': 'max-age=600',
          ...(type && { 'content-encoding': 'gzip' }),
        });
        stream.end(type ? gzipSync(content) : content);
      },
      () => {
        stream.respond({ ':status': 404 });
        stream.end();
      },
    );
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      for (const session of sessions) session.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
