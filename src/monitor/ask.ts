import { HttpError } from '../io/http-error.ts';
import type { Http, HttpReply, HttpRequest } from '../io/http.ts';
import { isWorthRetrying, retryDelay } from '../io/retry-delay.ts';
import type { Asked } from './judge-probe.ts';

/** What the monitor's requests are made with. Times in milliseconds since 1970, or of waiting. */
export interface Asking {
  readonly http: Http;
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** Short: the next run comes anyway. */
const RETRY = { attempts: 2, firstDelay: 5_000, longestDelay: 60_000 };

/** Bounds of one request of the monitor. Each is made once: repeating is counted here. */
export const MONITOR_LIMITS = {
  wireBytes: 2_000_000,
  bytes: 4_000_000,
  connectTimeout: 10_000,
  headersTimeout: 20_000,
  bodyTimeout: 20_000,
  totalTimeout: 40_000,
  attempts: 1,
};

/** Asks, and once more where that may help, as late as the server wants. Never throws for what a server does. */
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

/** Asks; what goes wrong on the way is an outcome too. */
export async function askOnce(request: HttpRequest, http: Http): Promise<HttpReply | HttpError> {
  try {
    return await http.request(request);
  } catch (error) {
    return error instanceof HttpError ? error : new HttpError('network', 'The request failed.');
  }
}
