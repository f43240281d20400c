import type { EntryRule } from '../rule.ts';
import { ACCESS_KINDS, accessOf, type AccessKind } from '../../model/access-of.ts';
import { finding } from './support/finding.ts';
import { termsOf } from '../../model/terms.ts';

/** The model's word for a source that does not state its licence. */
const NOT_STATED = 'not-stated';

/** Licences that are not stated or contradict the access level. */
export const accessLicence: EntryRule<AccessKind> = {
  scope: 'entry',
  codes: [
    'access/licence-not-stated',
    'access/licence-not-open',
    'access/licence-open-but-access-not',
  ],
  kinds: ACCESS_KINDS,
  check(entry, { register }) {
    const { access, licence, at } = accessOf(entry);
    if (!access || licence === undefined) return [];
    const path = [...at, 'licence'];
    const isOpen = access.level === 'open';
    if (licence === NOT_STATED) {
      // Data that is not open is released under the terms of each release.
      return isOpen ? [finding('access/licence-not-stated', entry, path)] : [];
    }
    const term = termsOf(register, 'licences')?.get(licence);
    if (!term || term.open === isOpen) return [];
    const code = isOpen ? 'access/licence-not-open' : 'access/licence-open-but-access-not';
    return [finding(code, entry, path, { licence: term.label, level: access.level })];
  },
};
