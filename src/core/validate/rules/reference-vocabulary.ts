import { compareText } from '../../model/compare-text.ts';
import type { EntryKind } from '../../model/entry.ts';
import { WORK_KINDS } from '../../model/keys.ts';
import type { Finding, RegisterRule } from '../rule.ts';
import { finding } from './support/finding.ts';
import { termReferences } from '../../model/term-references.ts';
import { exists } from './support/exists.ts';

const READING_KINDS: readonly EntryKind[] = [
  'catalogue',
  'publisher',
  'dataset',
  'service',
  'series',
  ...WORK_KINDS,
];

/** Vocabularies that entries use but that are missing; reported once, at the first entry that needs it. */
export const referenceVocabulary: RegisterRule = {
  scope: 'register',
  codes: ['reference/missing-vocabulary'],
  check(context) {
    const found = new Map<string, Finding>();
    for (const kind of READING_KINDS) {
      const entries = [...context.register[kind].values()].sort((a, b) => compareText(a.id, b.id));
      for (const entry of entries) {
        for (const { vocabulary: name, path } of termReferences(entry)) {
          if (found.has(name) || exists(context, 'vocabulary', name)) continue;
          found.set(name, finding('reference/missing-vocabulary', entry, path, { name }));
        }
      }
    }
    return found.values();
  },
};
