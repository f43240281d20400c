import type { EntryRule } from '../rule.ts';
import { finding } from './support/finding.ts';

/** Replacements that readers cannot use. */
const NOT_USABLE: ReadonlySet<string> = new Set(['draft', 'withdrawn']);

/** Datasets replaced by one that is a draft or withdrawn, and replacements of datasets still called current. */
export const referenceSuperseded: EntryRule<'dataset'> = {
  scope: 'entry',
  codes: ['reference/superseded-by-unavailable', 'reference/superseded-but-current'],
  kinds: ['dataset'],
  *check(entry, { register }) {
    const { supersededBy, status } = entry.fields;
    if (supersededBy === undefined) return;
    const next = register.dataset.get(supersededBy)?.fields.status;
    if (next !== undefined && NOT_USABLE.has(next)) {
      const args = { id: supersededBy, status: next };
      yield finding('reference/superseded-by-unavailable', entry, ['supersededBy'], args);
    }
    if (status === 'current') {
      yield finding('reference/superseded-but-current', entry, ['status'], { id: supersededBy });
    }
  },
};
