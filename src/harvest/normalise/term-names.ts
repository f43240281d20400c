import { normaliseText } from '../../core/model/normalise.ts';

/** The fields used here that all vocabularies share. */
export interface NamedTerm {
  readonly id: string;
  readonly label: string;
  readonly altLabels?: readonly string[] | undefined;
}

/** Names of terms, normalised for comparison. */
export interface TermNames {
  /** Name → the ids that have it, in the order of the vocabulary. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
  /** Every name with its term, in the order of the vocabulary. */
  readonly all: readonly { readonly name: string; readonly id: string }[];
}

/** Vocabularies never change once read, and thousands of records are compared with the same ones. */
const known = new WeakMap<object, TermNames>();

/**
 * The names of a vocabulary's terms: id, label, other names, and more where the vocabulary has more.
 * @param more further names of a term, always the same for the same vocabulary
 */
export function termNames<Term extends NamedTerm>(
  terms: ReadonlyMap<string, Term>,
  more: (term: Term) => readonly (string | undefined)[] = () => [],
): TermNames {
  const before = known.get(terms);
  if (before) return before;
  const ids = new Map<string, string[]>();
  const all: { name: string; id: string }[] = [];
  for (const term of terms.values()) {
    for (const text of [term.id, term.label, ...(term.altLabels ?? []), ...more(term)]) {
      const name = normaliseText(text ?? '');
      const others = ids.get(name) ?? [];
      if (name === '' || others.includes(term.id)) continue;
      ids.set(name, [...others, term.id]);
      all.push({ name, id: term.id });
    }
  }
  const names = { ids, all };
  known.set(terms, names);
  return names;
}

/** The first term that has a name. */
export function termNamed<Term extends NamedTerm>(
  name: string,
  terms: ReadonlyMap<string, Term>,
  more?: (term: Term) => readonly (string | undefined)[],
): string | undefined {
  const plain = normaliseText(name);
  return plain === '' ? undefined : termNames(terms, more).ids.get(plain)?.[0];
}
