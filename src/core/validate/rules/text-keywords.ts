import { RECORD_KINDS, type RecordKind } from '../../model/keys.ts';
import type { EntryRule } from '../rule.ts';
import { finding } from './support/finding.ts';
import { normaliseText } from '../../model/normalise.ts';

/** Keywords that differ only in hyphens, spaces and accents. */
export const textKeywords: EntryRule<RecordKind> = {
  scope: 'entry',
  codes: ['text/duplicate-keyword'],
  kinds: RECORD_KINDS,
  *check(entry) {
    const seen = new Map<string, string>();
    for (const [index, keyword] of (entry.fields.keywords ?? []).entries()) {
      const plain = normaliseText(keyword).replaceAll(' ', '');
      const first = seen.get(plain);
      if (first === undefined) seen.set(plain, keyword);
      else {
        const args = { keyword, first };
        yield finding('text/duplicate-keyword', entry, ['keywords', index], args);
      }
    }
  },
};
