import type { TextRule } from '../rule.ts';
import { fieldName, finding, NOTHING } from './support/finding.ts';
import { isPersonalMailbox } from '../../model/personal-mailbox.ts';

/** Looked for from the sign on, and from there back: from each letter on, every word would be tried often. */
const MAILBOX =
  /@(?<=([\p{L}\d][\p{L}\d._%+'-]{0,63})"?@)([\p{L}\d][\p{L}\d-]{0,62}(?:\.[\p{L}\d-]{1,63}){1,6})/giu;

/** How people write the marks of a mailbox for people to read and programs to miss. */
const SIGN = / ?(?:[[({<] ?at ?[\])}>]|@) ?/gi;
const DOT = / ?[[({] ?dot ?[\])}] ?/gi;
const SPELT = /(?<=[\w.-]) at ([\w-]{1,63}(?: dot [\w-]{1,63}){1,4})\b/gi;

/** Mailboxes that belong to a person rather than a role. */
export const leakPersonalMailbox: TextRule = {
  scope: 'text',
  reads: 'as-read',
  codes: ['leak/personal-mailbox'],
  check(text, path, entry) {
    if (!/@|[[({<] ?at ?[\])}>]| dot /i.test(text)) return NOTHING;
    const plain = text
      .replace(SPELT, (_, domain: string) => `@${domain.replace(/ dot /gi, '.')}`)
      .replace(SIGN, '@')
      .replace(DOT, '.');
    for (const [, local, domain] of plain.matchAll(MAILBOX)) {
      if (isPersonalMailbox(local!, domain!)) {
        return [finding('leak/personal-mailbox', entry, path, { field: fieldName(path) })];
      }
    }
    return NOTHING;
  },
};
