import type { Reason } from '../core/words/describe-reason.ts';

/** The result of one check of a service or link, as a value: other code decides what it means. */
export type Finding =
  | GoodFinding
  /** It failed, with this many requests in this run. */
  | { readonly verdict: 'failed'; readonly reason: Reason; readonly requests: number }
  /** The result proves nothing. */
  | { readonly verdict: 'unknown'; readonly reason: Reason };

export interface GoodFinding {
  readonly verdict: 'good';
  readonly mediaType: string;
  /** Milliseconds. */
  readonly latency: number;
  readonly isSlow: boolean;
  readonly isStale: boolean;
  readonly movedTo?: string;
  readonly reason?: Reason;
  /** Time of the newest observation, as an instant of the evidence. */
  readonly observed?: string;
  readonly body: Uint8Array;
  /** The answer, if it is JSON. */
  readonly json?: { readonly value: unknown };
}

/** An instant in the form of the evidence: `2026-11-25T01:00:00Z`. */
export function instantOf(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
