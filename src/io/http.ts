import pLimit, { type LimitFunction } from 'p-limit';
import { Agent, request, type Dispatcher } from 'undici';

import { ACCEPTED_ENCODINGS, readBody, readStart, type BodyLimits } from './http-body.ts';
import { HttpError } from './http-error.ts';
import { checkAddress, lookupPublic } from './public-address.ts';
import { isWorthRetrying, retryDelay, type RetryLimits } from './retry-delay.ts';

/** One request as it is asked for. */
export interface HttpRequest {
  readonly url: string;
  /**
   * The address that the record or the source's file names, where `url` came from an answer. A port other than 443 is
   * asked only if it names that port of that host; `url` itself if left out.
   */
  readonly named?: string | undefined;
  readonly method?: 'GET' | 'HEAD' | 'POST';
  /** `if-none-match` and `if-modified-since` make it conditional: the answer may then be a 304. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Read only so many bytes of the answer, which is asked for uncompressed; the rest is left. */
  readonly firstBytes?: number;
}

/** The response, with any status. */
export interface HttpReply {
  readonly status: number;
  /** After redirects. */
  readonly url: string;
  /** Where the permanent redirects at the start led. */
  readonly movedTo?: string;
  /** Milliseconds from the last attempt's request to the end of its answer. */
  readonly elapsed: number;
  /** In lower case, without parameters; empty where the server does not say. */
  readonly mediaType: string;
  /** Names in lower case; several of one name are joined by commas. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decompressed; as it came where only the first bytes were asked for. */
  readonly body: Uint8Array;
}

/** Bounds on every request; times in milliseconds. */
export interface HttpLimits extends BodyLimits, RetryLimits {
  readonly redirects: number;
  readonly connectTimeout: number;
  readonly headersTimeout: number;
  /** The longest silence within a body. */
  readonly bodyTimeout: number;
  /** For one attempt with all its redirects. */
  readonly totalTimeout: number;
  readonly connectionsPerHost: number;
}

/** Generous for honest servers: the largest feed known of a London portal is below 30 MB. */
export const HTTP_LIMITS: HttpLimits = {
  wireBytes: 60_000_000,
  bytes: 200_000_000,
  redirects: 5,
  connectTimeout: 10_000,
  headersTimeout: 30_000,
  bodyTimeout: 30_000,
  totalTimeout: 180_000,
  connectionsPerHost: 2,
  attempts: 4,
  firstDelay: 1_000,
  longestDelay: 120_000,
};

export interface HttpOptions {
  /** The `user-agent`. */
  readonly userAgent: string;
  /** Origin of a test server on this machine (`http://127.0.0.1:8080`): the only one that may be private or http. */
  readonly allowPrivate?: string | undefined;
  readonly limits?: Partial<HttpLimits>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** A door to the public internet, for addresses that strangers chose. */
export interface Http {
  /**
   * Makes a request, follows redirects, and tries again where that may help.
   * @throws HttpError if there is no answer, or none that may be read
   */
  readonly request: (request: HttpRequest) => Promise<HttpReply>;
  /** Ends all connections. */
  readonly close: () => Promise<void>;
}

/** Opens the door; close it when done. */
export function openHttp(options: HttpOptions): Http {
  const limits = { ...HTTP_LIMITS, ...options.limits };
  const publicAgent = makeAgent(limits, true);
  const privateAgent = options.allowPrivate === undefined ? undefined : makeAgent(limits, false);
  const queues = new Map<string, LimitFunction>();
  const agentFor = ({ origin }: URL): Agent =>
    privateAgent && origin === options.allowPrivate ? privateAgent : publicAgent;

  const attempt = (asked: HttpRequest): Promise<HttpReply> =>
    follow(asked, options, limits, agentFor);

  return {
    async request(asked) {
      const { hostname } = checkAddress(asked.url, options.allowPrivate, asked.named);
      const queue = queues.get(hostname) ?? pLimit(limits.connectionsPerHost);
      queues.set(hostname, queue);
      return queue(() => retry(() => attempt(asked), options, limits));
    },
    async close() {
      await Promise.all([publicAgent.destroy(), privateAgent?.destroy()]);
    },
  };
}

function makeAgent(limits: HttpLimits, isPublic: boolean): Agent {
  return new Agent({
    connections: limits.connectionsPerHost,
    pipelining: 1,
    headersTimeout: limits.headersTimeout,
    bodyTimeout: limits.bodyTimeout,
    connect: {
      timeout: limits.connectTimeout,
      ...(isPublic && { lookup: lookupPublic }),
    },
  });
}

async function retry(
  attempt: () => Promise<HttpReply>,
  { now, sleep }: HttpOptions,
  limits: HttpLimits,
): Promise<HttpReply> {
  for (let count = 1; ; count += 1) {
    const outcome = await attempt().catch((error: unknown) => toHttpError(error));
    const isFinal =
      outcome instanceof HttpError
        ? outcome.failure !== 'network' && outcome.failure !== 'timeout'
        : !isWorthRetrying(outcome.status);
    const asked = outcome instanceof HttpError ? undefined : outcome.headers['retry-after'];
    const delay = isFinal ? undefined : retryDelay(count, asked, now(), limits);
    if (delay !== undefined) await sleep(delay);
    else if (outcome instanceof HttpError) throw outcome;
    else return outcome;
  }
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const PERMANENT: ReadonlySet<number> = new Set([301, 308]);

async function follow(
  asked: HttpRequest,
  { userAgent, allowPrivate, now }: HttpOptions,
  limits: HttpLimits,
  agentFor: (url: URL) => Agent,
): Promise<HttpReply> {
  const { firstBytes, named = asked.url } = asked;
  const started = now();
  const signal = AbortSignal.timeout(limits.totalTimeout);
  let { method = 'GET', body } = asked;
  let url = checkAddress(asked.url, allowPrivate, named);
  let movedTo: string | undefined;
  let isPermanent = true;
  for (let hops = 0; hops <= limits.redirects; hops += 1) {
    const response = await request(url, {
      dispatcher: agentFor(url),
      method,
      headers: {
        'user-agent': userAgent,
        'accept-encoding': firstBytes === undefined ? ACCEPTED_ENCODINGS : 'identity',
        ...asked.headers,
      },
      signal,
      ...(body !== undefined && { body }),
    });
    const headers = plainHeaders(response.headers);
    const target = REDIRECTS.has(response.statusCode) ? headers['location'] : undefined;
    if (target === undefined) {
      const body = await readContent(response, headers, limits, firstBytes);
      return {
        status: response.statusCode,
        url: url.href,
        ...(movedTo !== undefined && { movedTo }),
        elapsed: now() - started,
        mediaType: (headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase(),
        headers,
        body,
      };
    }
    response.body.on('error', () => {}).destroy();
    if (!URL.canParse(target, url)) {
      throw new HttpError('redirects', 'The server redirected to an invalid address.');
    }
    url = checkAddress(new URL(target, url).href, allowPrivate, named);
    isPermanent &&= PERMANENT.has(response.statusCode);
    if (isPermanent) movedTo = url.href;
    // As browsers do (Fetch standard, "HTTP-redirect fetch").
    if (response.statusCode === 303 || (method === 'POST' && response.statusCode < 303)) {
      if (method !== 'HEAD') method = 'GET';
      body = undefined;
    }
  }
  throw new HttpError('redirects', `The server redirected more than ${limits.redirects} times.`);
}

async function readContent(
  { body }: Dispatcher.ResponseData,
  headers: Record<string, string>,
  limits: HttpLimits,
  firstBytes: number | undefined,
): Promise<Uint8Array> {
  // To leave a body unread is an error to some streams, and none to us.
  body.on('error', () => {});
  try {
    return firstBytes === undefined
      ? await readBody(body, headers['content-encoding'], limits)
      : await readStart(body, firstBytes);
  } finally {
    // Nothing that is left unread may go on arriving.
    body.destroy();
  }
}

function plainHeaders(raw: Dispatcher.ResponseData['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(raw).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), [value].flat().join(', ')]],
    ),
  );
}

/** Errors of undici and Node by their meaning here. */
function toHttpError(error: unknown): HttpError {
  if (error instanceof HttpError) return error;
  if (!(error instanceof Error)) return new HttpError('network', 'The connection failed.');
  // The guard at the connection speaks through the error of the connection.
  if (error.cause instanceof HttpError) return error.cause;
  const code = 'code' in error ? String(error.code) : '';
  if (error.name === 'TimeoutError' || /TIMEOUT|TIMEDOUT/.test(code)) {
    return new HttpError('timeout', 'The server took too long to answer.');
  }
  return new HttpError(
    'network',
    `The connection failed${/^\w+$/.test(code) ? ` (${code})` : ''}.`,
    code,
  );
}
