import { entryOfKey } from '../../model/keys.ts';
import { dateRange, daysBetween } from '../../model/partial-date.ts';
import { messages } from '../../report/messages/index.ts';
import type { EntryRule } from '../rule.ts';
import { finding } from './support/finding.ts';
import { suggestId, suggestKey } from './support/suggest.ts';
import { isProblemCode } from '../../report/is-problem-code.ts';

/** How long people have to look at a reason again before the entry fails. */
const NOTICE_DAYS = 30;

/**
 * Exceptions whose time is over or soon will be, and exceptions from nothing or for nothing. One that has expired is a
 * problem of the entry that it excused: the list is shared by all publishers, and none of the others can mend it.
 * `applyExceptions` looks whether the entry still needs it.
 */
export const registerExceptions: EntryRule<'exceptions'> = {
  scope: 'entry',
  codes: [
    'register/exception-due',
    'register/exception-expired',
    'register/exception-unneeded',
    'register/exception-unknown-code',
    'register/exception-unknown-record',
  ],
  kinds: ['exceptions'],
  *check(entry, { today, present }) {
    for (const [index, { rule, record, review }] of entry.fields.exceptions.entries()) {
      const path = ['exceptions', index];
      const isOver = review < today;
      const days = daysUntil(review, today);
      const args = { rule, record, review, days, index };
      if (!isOver && days <= NOTICE_DAYS) {
        yield finding('register/exception-due', entry, [...path, 'review'], args);
      }
      if (isOver && present.has(record)) {
        yield finding('register/exception-expired', entryOfKey(record), [], args);
      }
      if (!isProblemCode(rule)) {
        const suggestion = suggestId(rule, Object.keys(messages));
        const at = [...path, 'rule'];
        yield finding('register/exception-unknown-code', entry, at, { rule, suggestion });
      }
      if (!present.has(record)) {
        const suggestion = suggestKey(record, present);
        const at = [...path, 'record'];
        yield finding('register/exception-unknown-record', entry, at, { record, suggestion });
      }
    }
  },
};

function daysUntil(day: string, today: string): number {
  const [from, to] = [dateRange(today), dateRange(day)];
  return from && to ? daysBetween(from.first, to.first) : Infinity;
}
