import type { Plain } from '../../core/contribute/form/form-value.ts';
import type { EntryName } from './entry-name.ts';

/** The stored part of an unfinished form. */
export interface Draft {
  readonly name: EntryName;
  readonly entry: Plain;
}

/** One draft for a new entry, and one per changed entry. Nothing leaves the browser. */
const keyOf = (edited: string | undefined): string => `register:draft:${edited ?? 'new'}`;

/** Browsers may refuse storage; then there is no draft. */
export function saveDraft(edited: string | undefined, draft: Draft): void {
  try {
    localStorage.setItem(keyOf(edited), JSON.stringify(draft));
  } catch {
    // Full or forbidden: the form itself still has everything.
  }
}

export function loadDraft(edited: string | undefined): Draft | undefined {
  try {
    const draft = JSON.parse(
      localStorage.getItem(keyOf(edited)) ?? 'null',
    ) as Partial<Draft> | null;
    const { name, entry } = draft ?? {};
    return name && entry ? { name, entry } : undefined;
  } catch {
    return undefined;
  }
}

export function clearDraft(edited: string | undefined): void {
  try {
    localStorage.removeItem(keyOf(edited));
  } catch {
    // Then there is nothing to remove.
  }
}
