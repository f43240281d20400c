import { HttpError } from '../io/http-error.ts';
import type { Http, HttpReply } from '../io/http.ts';
import { HarvestError, type Reader, type Reply } from './protocol.ts';

/** What shows a server that nothing has changed (RFC 9110, 8.8). */
export interface Validators {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

export interface HttpReaderOptions {
  /** The address in the source's file: an answer may lead to no other port than it names. */
  readonly named?: string | undefined;
  /** Bytes that the whole source may send, decompressed; any number where left out. */
  readonly bytes?: number | undefined;
  /** Of the earlier run, if that was all in one document: the first request is then conditional. */
  readonly validators?: Validators | undefined;
}

/** A reader, and what it learnt while reading. */
export interface HttpReader extends Reader {
  /** Whether the source said that nothing has changed; the first read then throws. */
  readonly isUnchanged: () => boolean;
  /** Of the document, if there was exactly one; an answer in several parts has none that speak for the whole. */
  readonly validators: () => Validators | undefined;
}

/** Reads from the public internet. */
export function httpReader(
  http: Http,
  { named, bytes, validators }: HttpReaderOptions = {},
): HttpReader {
  let requests = 0;
  let read = 0;
  let isUnchanged = false;
  let found: Validators | undefined;
  return {
    isUnchanged: () => isUnchanged,
    validators: () => (requests === 1 ? found : undefined),
    async read(url, options = {}): Promise<Reply> {
      requests += 1;
      const { accept, method, body, contentType } = options;
      const isFirst = requests === 1 && (method ?? 'GET') === 'GET';
      const reply = await ask(http, url, {
        ...(named !== undefined && { named }),
        ...(method && { method }),
        ...(body !== undefined && { body }),
        headers: {
          ...(accept !== undefined && { accept }),
          ...(contentType !== undefined && { 'content-type': contentType }),
          ...(isFirst && conditionOf(validators)),
        },
      });
      if (reply.status === 304) {
        isUnchanged = true;
        throw new HarvestError('The source says that nothing has changed.');
      }
      if (reply.status < 200 || reply.status > 299) {
        throw new HarvestError(`${shown(url)} answered with status ${reply.status}.`);
      }
      read += reply.body.length;
      if (bytes !== undefined && read > bytes) {
        throw new HarvestError(`The source sent more than the ${bytes} bytes allowed.`);
      }
      const { etag, 'last-modified': lastModified } = reply.headers;
      if (isFirst) found = { etag, lastModified };
      return reply;
    },
  };
}

function conditionOf({ etag, lastModified }: Validators = {}): Record<string, string> {
  return {
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
  };
}

async function ask(
  http: Http,
  url: string,
  request: Omit<Parameters<Http['request']>[0], 'url'>,
): Promise<HttpReply> {
  try {
    return await http.request({ ...request, url });
  } catch (error) {
    if (error instanceof HttpError) throw new HarvestError(`${shown(url)}: ${error.message}`);
    throw error;
  }
}

/** An address without its query and user name, which can hold keys. */
function shown(text: string): string {
  if (!URL.canParse(text)) return 'An address';
  const { protocol, host, pathname } = new URL(text);
  return `${protocol}//${host}${pathname}`;
}
