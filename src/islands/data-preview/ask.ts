import { hostOf } from '../../core/model/https-url.ts';
import { NoPreview, REASONS } from '../../core/explore/preview/preview-words.ts';

/** What a request may send beside the address; the browser sends each of these without asking the host first (CORS). */
export interface Question {
  readonly method?: 'GET' | 'HEAD';
  readonly accept?: string;
  /** First and last byte, inclusive. */
  readonly range?: readonly [number, number];
  readonly signal: AbortSignal;
}

/**
 * Requests a file from a host, without cookies and without a referrer.
 * @throws NoPreview if the host refuses, cannot be reached, or answers with an error
 */
export async function ask(url: string, question: Question): Promise<Response> {
  const host = hostOf(url);
  const { method = 'GET', accept, range, signal } = question;
  const headers = new Headers();
  if (accept !== undefined) headers.set('Accept', accept);
  if (range) headers.set('Range', `bytes=${range[0]}-${range[1]}`);
  let response: Response;
  try {
    response = await fetch(url, { ...POLITE, method, headers, signal });
  } catch {
    if (signal.aborted) throw signal.reason;
    throw new NoPreview(await whyRefused(url, signal));
  }
  if (response.ok) return response;
  await response.body?.cancel();
  throw new StatusError(host, response.status);
}

/** The host answered, but not with the file. */
export class StatusError extends NoPreview {
  readonly status: number;

  constructor(host: string, status: number) {
    super(REASONS.status(host, status));
    this.status = status;
  }
}

const POLITE: RequestInit = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  redirect: 'follow',
};

/**
 * Browsers do not say why a request failed. An opaque answer, which the page may not read, shows that the host works
 * but does not let other sites read.
 */
async function whyRefused(url: string, signal: AbortSignal): Promise<string> {
  const host = hostOf(url);
  try {
    await fetch(url, { ...POLITE, method: 'HEAD', mode: 'no-cors', signal });
    return REASONS.refused(host);
  } catch {
    return REASONS.unreachable(host);
  }
}

/** The host that answered, which may differ after redirects; otherwise the host itself. */
export function answeredBy(response: Response, url: string): string {
  return hostOf(response.url) || hostOf(url);
}
