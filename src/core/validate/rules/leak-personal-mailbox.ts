import type { TextRule } from '../rule.ts';
import { fieldName, finding, NOTHING } from './support/finding.ts';
import { isPersonalMailbox } from '../../model/personal-mailbox.ts';

/** Looked for from the sign on, and from there back: from each letter on, every word would be tried often. */
const MAILBOX =
  /@(?<=([a-z0-9][a-z0-9._%+'-]{0,63})@)([a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){1,6})/gi;

/** Mailboxes that belong to a person rather than a role. */
export const leakPersonalMailbox: TextRule = {
  scope: 'text',
  reads: 'as-read',
  codes: ['leak/personal-mailbox'],
  check(text, path, entry) {
    if (!text.includes('@')) return NOTHING;
    for (const [, local, domain] of text.matchAll(MAILBOX)) {
      if (isPersonalMailbox(local!, domain!)) {
        return [finding('leak/personal-mailbox', entry, path, { field: fieldName(path) })];
      }
    }
    return NOTHING;
  },
};
