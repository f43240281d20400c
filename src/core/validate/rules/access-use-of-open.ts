import type { EntryRule, Finding } from '../rule.ts';
import { finding } from './support/finding.ts';

/** Uses that list data which is open: the ledger is for data that is not, and everybody may use the rest. */
export const accessUseOfOpen: EntryRule<'use'> = {
  scope: 'entry',
  codes: ['access/use-of-open'],
  kinds: ['use'],
  check(entry, { register }) {
    return entry.fields.data.flatMap((id, index): Finding[] => {
      const record = register.dataset.get(id) ?? register.service.get(id);
      const isOpen = record?.fields.access?.level === 'open';
      return isOpen ? [finding('access/use-of-open', entry, ['data', index], { id })] : [];
    });
  },
};
