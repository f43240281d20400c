import { describe, expect, it } from 'vitest';
import { describeAgreementTerm, type AgreementDates } from './agreement-term.ts';

const FIXED: AgreementDates = { start: '2026-04-01', end: '2027-03-31' };

describe('describeAgreementTerm', () => {
  it.each<[AgreementDates, string, string | undefined]>([
    [FIXED, '2026-03-31', 'Not yet in force'],
    [FIXED, '2026-04-01', 'In force'],
    [FIXED, '2026-12-30', 'In force'],
    [FIXED, '2026-12-31', 'Ends in 90 days'],
    [FIXED, '2027-03-30', 'Ends in 1 day'],
    [FIXED, '2027-03-31', 'Ends today'],
    [FIXED, '2027-04-01', 'Has ended'],
    [{ end: '2027' }, '2027-12-31', 'Ends today'],
    [{ end: '2027-02' }, '2027-02-27', 'Ends in 1 day'],
    [{ start: '2027' }, '2026-12-31', 'Not yet in force'],
    [{ start: '2014-10-31' }, '2026-11-25', 'In force'],
    [{}, '2026-11-25', undefined],
    [{ review: '2027-01-01' }, '2026-11-25', undefined],
    [{ end: 'soon' }, '2026-11-25', undefined],
  ])('of %j says on %s: %s', (dates, today, words) => {
    expect(describeAgreementTerm(dates, today)?.words).toBe(words);
  });

  it('says that a review is due, but not of what has ended', () => {
    const dates = { ...FIXED, review: '2027-01-31' };
    expect(describeAgreementTerm(dates, '2027-01-31')?.isReviewDue).toBe(false);
    expect(describeAgreementTerm(dates, '2027-02-01')?.isReviewDue).toBe(true);
    expect(describeAgreementTerm(dates, '2027-04-01')?.isReviewDue).toBe(false);
    expect(describeAgreementTerm({ review: '2026-01-01' }, '2026-11-25')?.isReviewDue).toBe(true);
  });
});
