import type { Plain } from '../../core/contribute/form/form-value.ts';
import { browserStore } from '../browser-store.ts';
import type { EntryName } from './entry-name.ts';

/** The stored part of an unfinished form. */
export interface Draft {
  readonly name: EntryName;
  readonly entry: Plain;
}

/** One draft for a new entry (`new`), and one per changed entry, by its id. */
export const drafts = browserStore('draft', (kept): Draft | undefined => {
  const { name, entry } = (kept ?? {}) as Partial<Draft>;
  return name && entry ? { name, entry } : undefined;
});
