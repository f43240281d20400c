import { closest, distance } from 'fastest-levenshtein';

/** More edits than this turn one word into another. */
const FURTHEST = 3;

/** The known id that was probably meant: at most three edits away, fewer for short ids; empty if none. */
export function suggestId(id: string, known: readonly string[]): string {
  const furthest = Math.min(FURTHEST, Math.floor(id.length / 3));
  // An edit changes the length by at most one, so most ids do not need a closer look.
  const near = known.filter((other) => Math.abs(other.length - id.length) <= furthest);
  if (near.length === 0) return '';
  const best = closest(id, near);
  return distance(id, best) <= furthest ? best : '';
}

/** The key that was probably meant, among those in the same folder: keys are many, folders small. */
export function suggestKey(key: string, present: ReadonlySet<string>): string {
  const folder = key.slice(0, key.lastIndexOf('/') + 1);
  return suggestId(
    key,
    [...present].filter((other) => other.startsWith(folder)),
  );
}

/** The parts of a term that a suggestion needs. */
interface NamedTerm {
  readonly id: string;
  readonly label: string;
  readonly altLabels?: readonly string[] | undefined;
}

/** The term that was probably meant, by its label, another name or its spelling. */
export function suggestTerm(id: string, terms: ReadonlyMap<string, NamedTerm>): string {
  const plain = toWords(id);
  for (const term of terms.values()) {
    const names = [term.id, term.label, ...(term.altLabels ?? [])];
    if (names.some((name) => toWords(name) === plain)) return term.id;
  }
  return suggestId(id, [...terms.keys()]);
}

function toWords(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
