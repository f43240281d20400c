import { messages } from '../../report/messages/index.ts';
import type { EntryRule, Finding } from '../rule.ts';
import { finding } from './support/finding.ts';
import { suggestId, suggestKey } from './support/suggest.ts';
import { isProblemCode } from '../../report/is-problem-code.ts';

/** Exceptions that have expired, and exceptions for a check or an entry that does not exist. */
export const registerExceptions: EntryRule<'exceptions'> = {
  scope: 'entry',
  codes: [
    'register/exception-expired',
    'register/exception-unknown-code',
    'register/exception-unknown-record',
  ],
  kinds: ['exceptions'],
  check(entry, { today, present }) {
    const found: Finding[] = [];
    for (const [index, { rule, record, review }] of entry.fields.exceptions.entries()) {
      const path = ['exceptions', index];
      if (review < today) {
        const args = { rule, record, review };
        found.push(finding('register/exception-expired', entry, [...path, 'review'], args));
      }
      if (!isProblemCode(rule)) {
        const args = { rule, suggestion: suggestId(rule, Object.keys(messages)) };
        found.push(finding('register/exception-unknown-code', entry, [...path, 'rule'], args));
      }
      if (!present.has(record)) {
        const args = { record, suggestion: suggestKey(record, present) };
        found.push(finding('register/exception-unknown-record', entry, [...path, 'record'], args));
      }
    }
    return found;
  },
};
