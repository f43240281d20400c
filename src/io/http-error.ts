/**
 * Why a request came to nothing: `refused` by our own rules, before anything was sent; `network`; `timeout`;
 * `too-large` for what we read; `encoding` that cannot be undone; `redirects` that do not end.
 */
export type HttpFailure =
  'refused' | 'network' | 'timeout' | 'too-large' | 'encoding' | 'redirects';

/** A request without an answer, in words that quote neither the address nor what came back. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly failure: HttpFailure;

  constructor(failure: HttpFailure, message: string) {
    super(message);
    this.failure = failure;
  }
}
