import type { Register } from '../model/entry.ts';
import { termsOf } from '../model/terms.ts';
import { VOCABULARY_NAMES, type TermOf, type VocabularyName } from '../model/vocabulary.ts';

/** The terms of every vocabulary by id; empty for a missing vocabulary. */
export function collectVocabularies(register: Register): {
  readonly [Name in VocabularyName]: ReadonlyMap<string, TermOf<Name>>;
} {
  const found = VOCABULARY_NAMES.map((name) => [name, termsOf(register, name) ?? new Map()]);
  return Object.fromEntries(found) as ReturnType<typeof collectVocabularies>;
}
