import type { EntryKind } from '../../model/entry.ts';
import { WORK_KINDS } from '../../model/keys.ts';
import type { EntryRule } from '../rule.ts';
import { datesOf } from './support/dates-of.ts';
import { finding } from './support/finding.ts';
import { dateRange } from '../../model/partial-date.ts';

/** Dates of the right form that do not exist, such as 30 February. */
export const dateImpossible: EntryRule<EntryKind> = {
  scope: 'entry',
  codes: ['date/impossible'],
  kinds: [
    'catalogue',
    'dataset',
    'service',
    ...WORK_KINDS,
    'use',
    'agreement',
    'request',
    'harvested',
    'redirects',
    'exceptions',
  ],
  check(entry) {
    return [...datesOf(entry)]
      .filter(({ text }) => dateRange(text) === undefined)
      .map(({ text, path }) => finding('date/impossible', entry, path, { date: text }));
  },
};
