import type { EntryRule, Finding } from '../rule.ts';
import { ACCESS_KINDS, accessOf, type AccessKind } from '../../model/access-of.ts';
import { finding } from './support/finding.ts';
import type { ProblemCode } from '../../report/messages/index.ts';

/** The id of this reason in the access-reasons vocabulary, which the model names. */
const PERSONAL_DATA = 'personal-data';

const IDENTIFIABLE: ReadonlySet<string> = new Set(['personal', 'special-category']);

/** Access that contradicts what the entry says about people or about its security marking. */
export const accessPersonalData: EntryRule<AccessKind> = {
  scope: 'entry',
  codes: [
    'access/personal-data-contradiction',
    'access/open-personal-data',
    'access/open-pseudonymised',
    'access/open-sensitive',
  ],
  kinds: ACCESS_KINDS,
  *check(entry) {
    const { access, at } = accessOf(entry);
    if (!access) return;
    const { level, reason, personalData = '', classification } = access;
    const report = (code: ProblemCode, field: string): Finding =>
      finding(code, entry, [...at, 'access', field], { personalData });
    if (reason === PERSONAL_DATA && personalData === 'none') {
      yield report('access/personal-data-contradiction', 'personalData');
    }
    if (level !== 'open') return;
    if (IDENTIFIABLE.has(personalData)) yield report('access/open-personal-data', 'personalData');
    if (personalData === 'pseudonymised') yield report('access/open-pseudonymised', 'personalData');
    if (classification === 'OFFICIAL-SENSITIVE') {
      yield report('access/open-sensitive', 'classification');
    }
  },
};
