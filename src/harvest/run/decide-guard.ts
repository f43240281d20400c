import type { Doubt } from './run-report.ts';

/** What a run saw, compared with what was here. */
export interface GuardFacts {
  /** Records here before the run that are not withdrawn. */
  readonly known: number;
  /** Of these, how many did not come; those that were missing before included, so that a slow loss adds up. */
  readonly missing: number;
  /** Records received, including rejected ones. */
  readonly fetched: number;
}

/** Up to this many may go at once without a review. */
const ALWAYS_ALLOWED = 5;

/** The share of the known records that may go. */
const LARGEST_LOSS = 0.1;

/** The share of the last good run that must come for a run to be believed. */
const SMALLEST_RUN = 0.5;

/**
 * Decides whether a source may have lost its records rather than removed them. Then nothing is marked as missing,
 * and a person looks.
 */
export function decideGuard({ known, missing, fetched }: GuardFacts): Doubt | undefined {
  if (fetched === 0) {
    return { code: 'empty', text: 'The source sent no records.' };
  }
  if (fetched < known * SMALLEST_RUN) {
    const text = `The source sent ${fetched} records, less than half of the ${known} in the register.`;
    return { code: 'half-gone', text };
  }
  if (missing > Math.max(ALWAYS_ALLOWED, known * LARGEST_LOSS)) {
    const text = `${missing} of ${known} records are missing: more than ${ALWAYS_ALLOWED} and more than a tenth.`;
    return { code: 'many-missing', text };
  }
  return undefined;
}
