import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Source } from '../core/generated/types.ts';
import type { Reader } from '../harvest/protocol.ts';
import { sourceContext } from './harvest-context.ts';
import { runPayload, type Outcome } from './harvest-payload.ts';

/** What a server of a catalogue answers: an object as JSON, a text as it is; nothing for 404. */
export type Answering = (address: URL, body: string) => unknown;

/** A catalogue on this machine, for the time of one test. */
export interface CatalogueServer extends AsyncDisposable {
  /** Without a slash at the end. */
  readonly url: string;
  /** Path and query of every request, in order. */
  readonly requests: readonly string[];
  /** Reads from it without the care that the network needs. */
  readonly reader: Reader;
}

/** Starts a server that answers as the test says. */
export async function serveCatalogue(answering: Answering): Promise<CatalogueServer> {
  const requests: string[] = [];
  let root = '';
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const address = new URL(request.url ?? '/', root);
      requests.push(`${address.pathname}${decodeURIComponent(address.search)}`);
      const answer = answering(address, body);
      response.statusCode = answer === undefined ? 404 : 200;
      response.end(typeof answer === 'string' ? answer : JSON.stringify(answer ?? {}));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: root,
    requests,
    reader: {
      read: async (url, { method = 'GET', body } = {}) => {
        const reply = await fetch(url, { method, ...(body !== undefined && { body }) });
        const bytes = new Uint8Array(await reply.arrayBuffer());
        return { status: reply.status, url: reply.url, mediaType: '', headers: {}, body: bytes };
      },
    },
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** Titles of the records that the paged test catalogues have: more than two pages of a hundred. */
export const TITLES = Array.from({ length: 230 }, (_, index) => `Air quality in ward ${index + 1}`);

/** Part of the titles, each made into a record, as a paged service gives it. */
export function sliceOf<Item>(
  make: (title: string, index: number) => Item,
  start: number,
  size: number,
): Item[] {
  return TITLES.slice(start, start + size).map((title, index) => make(title, start + index));
}

/** Harvests a catalogue that a server on this machine plays. */
export async function harvestFrom(
  protocol: Source['protocol'],
  answering: Answering,
  path = '/',
): Promise<Outcome & { readonly requests: readonly string[] }> {
  await using server = await serveCatalogue(answering);
  const context = sourceContext(protocol, { url: `${server.url}${path}` });
  return { ...(await runPayload(context, server.reader)), requests: [...server.requests] };
}
