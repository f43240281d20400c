import { UserError } from '../core/model/user-error.ts';

/**
 * Why a request came to nothing: `refused` by our own rules, before anything was sent; `network`; `timeout`;
 * `too-large` for what we read; `encoding` that cannot be undone; `redirects` that do not end.
 */
export type HttpFailure =
  'refused' | 'network' | 'timeout' | 'too-large' | 'encoding' | 'redirects';

/** A request that failed, in words that quote neither the address nor the response. */
export class HttpError extends UserError {
  override readonly name = 'HttpError';
  readonly failure: HttpFailure;
  /** Node's or undici's own name for a `network` failure: `ENOTFOUND`, `CERT_HAS_EXPIRED`; empty where there is none. */
  readonly code: string;

  constructor(failure: HttpFailure, message: string, code = '') {
    super(message);
    this.failure = failure;
    this.code = code;
  }
}
