/** How patient a request is. */
export interface RetryLimits {
  /** Requests made in all before it is given up. */
  readonly attempts: number;
  /** Milliseconds before the second attempt; doubled before each one more. */
  readonly firstDelay: number;
  /** The longest wait that a server may ask for, in milliseconds. */
  readonly longestDelay: number;
}

/** Answers that may be different the next time: RFC 9110 and RFC 6585. */
export function isWorthRetrying(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

/**
 * How long to wait before the next attempt.
 * @param attempt the number of the one that failed, from 1
 * @param retryAfter the header of that name: seconds, or an HTTP date (RFC 9110, 10.2.3)
 * @param now milliseconds since 1970
 * @returns milliseconds; undefined to give up: after the last attempt, and where the server asks for a longer wait than
 *   allowed, because to come back earlier than asked would be rude
 */
export function retryDelay(
  attempt: number,
  retryAfter: string | undefined,
  now: number,
  { attempts, firstDelay, longestDelay }: RetryLimits,
): number | undefined {
  if (attempt >= attempts) return undefined;
  const asked = parseRetryAfter(retryAfter?.trim(), now);
  if (asked !== undefined) return asked <= longestDelay ? asked : undefined;
  return Math.min(firstDelay * 2 ** (attempt - 1), longestDelay);
}

function parseRetryAfter(text: string | undefined, now: number): number | undefined {
  if (text === undefined || text === '') return undefined;
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = /^[A-Z][a-z]{2},? .*GMT$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
