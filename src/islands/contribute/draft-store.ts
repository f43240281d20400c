import type { Plain } from '../../core/contribute/form/form-value.ts';
import { forgetValue, inThisBrowser, keepValue, keptValue } from '../kept-values.ts';
import type { EntryName } from './entry-name.ts';

/** The stored part of an unfinished form. */
export interface Draft {
  readonly name: EntryName;
  readonly entry: Plain;
}

/** One draft for a new entry, and one per changed entry. Nothing leaves the browser. */
const nameOf = (edited: string | undefined): string => `draft:${edited ?? 'new'}`;

/** Browsers may refuse storage; then there is no draft. */
export function saveDraft(edited: string | undefined, draft: Draft): void {
  try {
    keepValue(nameOf(edited), draft, inThisBrowser());
  } catch {
    // Full or forbidden: the form itself still has everything.
  }
}

export function loadDraft(edited: string | undefined): Draft | undefined {
  try {
    const draft = keptValue(nameOf(edited), inThisBrowser()) as Partial<Draft> | undefined;
    const { name, entry } = draft ?? {};
    return name && entry ? { name, entry } : undefined;
  } catch {
    return undefined;
  }
}

export function clearDraft(edited: string | undefined): void {
  try {
    forgetValue(nameOf(edited), inThisBrowser());
  } catch {
    // Then there is nothing to remove.
  }
}
