import { HttpError } from '../io/http-error.ts';
import type { Http, HttpReply, HttpRequest } from '../io/http.ts';
import { isWorthRetrying, retryDelay } from '../io/retry-delay.ts';
import type { Asked } from './judge-probe.ts';

/** Settings of the monitor's requests. Times are milliseconds since 1970, waits are milliseconds. */
export interface Asking {
  readonly http: Http;
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** Short, because the next run comes anyway. */
const RETRY = { attempts: 2, firstDelay: 5_000, longestDelay: 60_000 };

/** Limits of one request. Each request is made once: the monitor counts its own retries. */
export const MONITOR_LIMITS = {
  wireBytes: 2_000_000,
  bytes: 4_000_000,
  connectTimeout: 10_000,
  headersTimeout: 20_000,
  bodyTimeout: 20_000,
  totalTimeout: 40_000,
  attempts: 1,
};

/**
 * Sends a request, and retries once if that may help, as late as the server wants. Never throws for what a server does.
 */
export async function ask(request: HttpRequest, { http, now, sleep }: Asking): Promise<Asked> {
  for (let requests = 1; ; requests += 1) {
    const outcome = await askOnce(request, http);
    const isOver =
      outcome instanceof HttpError
        ? outcome.failure !== 'network' && outcome.failure !== 'timeout'
        : !isWorthRetrying(outcome.status);
    const after = outcome instanceof HttpError ? undefined : outcome.headers['retry-after'];
    const delay = isOver ? undefined : retryDelay(requests, after, now(), RETRY);
    if (delay === undefined) return { outcome, requests, at: now() };
    await sleep(delay);
  }
}

/** Sends a request; a failure on the way is an outcome too. */
export async function askOnce(request: HttpRequest, http: Http): Promise<HttpReply | HttpError> {
  try {
    return await http.request(request);
  } catch (error) {
    return error instanceof HttpError ? error : new HttpError('network', 'The request failed.');
  }
}
