import type { EntryRule } from '../rule.ts';
import { finding } from './support/finding.ts';
import { daysBetween, dateRange } from '../../model/partial-date.ts';

/** Five years, with leap days: an entry without a review for longer is neglected. */
const FURTHEST_DAYS = 5 * 366;

/** States of entries that are kept only for the record. */
const AT_REST: ReadonlySet<string> = new Set(['superseded', 'withdrawn']);

/** Review dates that have passed, or are too far away to mean anything. */
export const dateReview: EntryRule<'dataset' | 'service' | 'model' | 'agreement'> = {
  scope: 'entry',
  codes: ['date/review-overdue', 'date/review-too-far'],
  kinds: ['dataset', 'service', 'model', 'agreement'],
  check(entry, { today }) {
    const { fields } = entry;
    const [date, field] =
      'nextReview' in fields
        ? [fields.nextReview, 'nextReview']
        : 'review' in fields
          ? [fields.review, 'review']
          : [undefined, ''];
    const review = date === undefined ? undefined : dateRange(date);
    const now = dateRange(today);
    if (!review || !now || date === undefined) return [];
    if ('status' in fields && AT_REST.has(fields.status ?? '')) return [];
    const days = daysBetween(now.first, review.first);
    if (days < 0) return [finding('date/review-overdue', entry, [field], { date, days: -days })];
    return days > FURTHEST_DAYS ? [finding('date/review-too-far', entry, [field], { date })] : [];
  },
};
