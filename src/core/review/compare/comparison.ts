import type { Dataset } from '../../generated/types.ts';
import type { Entry, EntryKind, Register } from '../../model/entry.ts';
import type { Meaning } from '../meaning.ts';

/**
 * The fields of any entry. Every field that several kinds have means the same in all of them, so the comparisons
 * need not know the kind.
 */
export type Fields = Partial<Pick<Dataset, ComparedField>> & Readonly<Record<string, unknown>>;

type ComparedField =
  | 'access'
  | 'licence'
  | 'distributions'
  | 'columns'
  | 'coverage'
  | 'frequency'
  | 'contact'
  | 'withdrawalReason'
  | 'supersededBy';

/** Both versions of an entry; a missing side has no fields. */
export interface Comparison {
  readonly kind: EntryKind;
  readonly before: Fields;
  readonly after: Fields;
  readonly registers: { readonly before: Register; readonly after: Register };
}

export type Compare = (comparison: Comparison) => readonly Meaning[];

/** All that an entry says, with what a harvest noted about it. */
export function allFieldsOf(entry: Entry<EntryKind> | undefined): object {
  return entry?.fields ?? {};
}

/** The fields of an entry: of the dataset inside, where the record was harvested. */
export function fieldsOf(entry: Entry<EntryKind> | undefined): Fields {
  if (!entry) return {};
  const value = 'dataset' in entry.fields ? entry.fields.dataset : entry.fields;
  return value as unknown as Fields;
}

/** What an entry is called: its title or name, if it has one. */
export function titleOf(entry: Entry<EntryKind> | undefined): string | undefined {
  const { title, name } = fieldsOf(entry);
  return typeof title === 'string' ? title : typeof name === 'string' ? name : undefined;
}

/** Whether two values from YAML say the same; the order of fields does not count, that of lists does. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}
