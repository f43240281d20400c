import type { Register } from './entry.ts';
import type { TermOf, VocabularyByName, VocabularyName } from './vocabulary.ts';

/** Vocabularies never change after reading, so each is indexed once. */
const indexes = new WeakMap<object, ReadonlyMap<string, unknown>>();

/**
 * The terms of a vocabulary by id.
 * @returns undefined if the register does not have a valid vocabulary of that name
 */
export function termsOf<Name extends VocabularyName>(
  register: Register,
  name: Name,
): ReadonlyMap<string, TermOf<Name>> | undefined {
  const entry = register.vocabulary.get(name);
  if (!entry) return undefined;
  const known = indexes.get(entry.fields);
  if (known) return known as ReadonlyMap<string, TermOf<Name>>;
  // The file name of a vocabulary decides its schema, so the name gives the type.
  const terms = (entry.fields as VocabularyByName[Name]).terms as readonly TermOf<Name>[];
  const index = new Map(terms.map((term) => [term.id, term]));
  indexes.set(entry.fields, index);
  return index;
}
