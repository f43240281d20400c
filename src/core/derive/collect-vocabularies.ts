import type { Register } from '../model/entry.ts';
import type { TermOf, VocabularyName } from '../model/vocabulary.ts';

const VOCABULARIES: readonly VocabularyName[] = [
  'themes',
  'licences',
  'formats',
  'frequencies',
  'places',
  'access-reasons',
  'audiences',
  'granularities',
  'protocols',
  'publisher-kinds',
];

/** The terms of every vocabulary by id; empty for a missing vocabulary. */
export function collectVocabularies(register: Register): {
  readonly [Name in VocabularyName]: ReadonlyMap<string, TermOf<Name>>;
} {
  const found = VOCABULARIES.map((name) => [name, termsOf(register, name)] as const);
  return Object.fromEntries(found) as unknown as ReturnType<typeof collectVocabularies>;
}

function termsOf<Name extends VocabularyName>(
  register: Register,
  name: Name,
): ReadonlyMap<string, TermOf<Name>> {
  const terms = (register.vocabulary.get(name)?.fields.terms ?? []) as readonly TermOf<Name>[];
  return new Map(terms.map((term) => [term.id, term]));
}
