import { ENTRY_KIND_NAMES, type EntryKind } from '../../model/entry-kinds.ts';
import type { VocabularyName } from '../../model/vocabulary.ts';
import type { EntryRule } from '../rule.ts';
import { finding } from './support/finding.ts';
import { suggestTerm } from './support/suggest.ts';
import { termReferences } from '../../model/term-references.ts';
import { termsOf } from '../../model/terms.ts';
import type { ProblemCode } from '../../report/messages/index.ts';

const CODES: Readonly<Record<VocabularyName, ProblemCode>> = {
  themes: 'reference/unknown-theme',
  licences: 'reference/unknown-licence',
  formats: 'reference/unknown-format',
  frequencies: 'reference/unknown-frequency',
  places: 'reference/unknown-place',
  'access-reasons': 'reference/unknown-access-reason',
  audiences: 'reference/unknown-audience',
  granularities: 'reference/unknown-granularity',
  protocols: 'reference/unknown-protocol',
  'publisher-kinds': 'reference/unknown-publisher-kind',
};

/** Terms that are not in their vocabulary. Another rule reports missing vocabularies. */
export const referenceTerm: EntryRule<EntryKind> = {
  scope: 'entry',
  codes: Object.values(CODES),
  kinds: ENTRY_KIND_NAMES,
  *check(entry, { register }) {
    for (const { vocabulary, id, path } of termReferences(entry)) {
      const terms = termsOf(register, vocabulary);
      if (terms === undefined || terms.has(id)) continue;
      const suggestion = suggestTerm(id, terms);
      yield finding(CODES[vocabulary], entry, path, { id, suggestion, vocabulary });
    }
  },
};
