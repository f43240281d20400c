import type { Agreement } from '../generated/types.ts';
import { daysBetween, dateRange } from '../model/partial-date.ts';

/** How long before its end an agreement is said to end soon: a renewal takes a public body about a quarter. */
const SOON = 90;

/** When an agreement runs; dates as in the entry, a year or month counting from its first day and to its last. */
export type AgreementDates = Readonly<Pick<Agreement, 'start' | 'end' | 'review'>>;

/** The state of an agreement on a day. */
export interface AgreementTerm {
  /** `Ends in 12 days`. */
  readonly words: string;
  readonly state: 'ended' | 'ending' | 'to-come' | 'running';
  /** The day on which its parties meant to look at it again has passed. */
  readonly isReviewDue: boolean;
}

/**
 * Works out the state of an agreement.
 * @param today YYYY-MM-DD
 * @returns undefined where nothing in its dates depends on the day
 */
export function describeAgreementTerm(
  { start, end, review }: AgreementDates,
  today: string,
): AgreementTerm | undefined {
  const now = dateRange(today)!.first;
  const starts = start === undefined ? undefined : dateRange(start)?.first;
  const ends = end === undefined ? undefined : dateRange(end)?.last;
  const reviewed = review === undefined ? undefined : dateRange(review)?.last;
  const isReviewDue = reviewed !== undefined && reviewed < now;
  const term = (state: AgreementTerm['state'], words: string): AgreementTerm => ({
    words,
    state,
    isReviewDue: isReviewDue && state !== 'ended',
  });
  if (ends !== undefined && ends < now) return term('ended', 'Has ended');
  if (starts !== undefined && starts > now) return term('to-come', 'Not yet in force');
  if (ends !== undefined) {
    const left = daysBetween(now, ends);
    if (left === 0) return term('ending', 'Ends today');
    if (left <= SOON) return term('ending', `Ends in ${left} ${left === 1 ? 'day' : 'days'}`);
    return term('running', 'In force');
  }
  return starts === undefined && !isReviewDue ? undefined : term('running', 'In force');
}
