import type { Reason } from '../core/words/describe-reason.ts';

/** What one look at a service or a link came to. It is a value: what it means is decided elsewhere. */
export type Finding =
  | GoodFinding
  /** It failed, with this many requests of this run. */
  | { readonly verdict: 'failed'; readonly reason: Reason; readonly requests: number }
  /** What was seen proves nothing. */
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
  /** The answer, where it is JSON. */
  readonly json?: { readonly value: unknown };
}

/** An instant as evidence has it: `2026-11-25T01:00:00Z`. */
export function instantOf(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
