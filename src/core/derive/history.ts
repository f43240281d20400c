import type { ChangeType } from './change-type.ts';

/** One change of one record, as one commit made it on the branch that is published. */
export interface ChangeEvent {
  /** `datasets/<publisher>/<slug>`; also `services/…` and `series/…`. */
  readonly key: string;
  /** The record's title as the register has it now; its last one where the record is gone. */
  readonly title: string;
  /** When the commit was made, in UTC: `2026-11-03T09:30:00Z`. */
  readonly time: string;
  readonly commit: string;
  /** What was changed: path inside the catalogue folder. At the commit it is there, unless `isGone`. */
  readonly file: string;
  /** Whether the commit took the file away. */
  readonly isGone: boolean;
  /** What kinds of change it is, the weightiest first; at least one. */
  readonly types: readonly ChangeType[];
  /** What changed in meaning, in sentences of plain text; empty where the types say it all. */
  readonly details: readonly string[];
  /** Themes that the record had, where it is gone. */
  readonly themes: readonly string[];
}

/** What git knows of the records' past. Changes that only form the file anew are no events. */
export interface History {
  /** False where git, or a part of its history, is not there: then nothing may be said of what is not listed. */
  readonly complete: boolean;
  /** The newest first; those of one commit by key. */
  readonly events: readonly ChangeEvent[];
  /** Record key → its changes, also those under addresses that it had before; the newest first. */
  readonly byRecord: ReadonlyMap<string, readonly ChangeEvent[]>;
}

/** The history of a register about whose past nothing is known. */
export const NO_HISTORY: History = { complete: false, events: [], byRecord: new Map() };
