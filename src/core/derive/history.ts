import type { ChangeType } from './change-type.ts';

/** One change to one record in one commit on the published branch. */
export interface ChangeEvent {
  /** `datasets/<publisher>/<slug>`; also `services/…` and `series/…`. */
  readonly key: string;
  /** The record's current title, or its last title if the record is gone. */
  readonly title: string;
  /** When the commit was made, in UTC: `2026-11-03T09:30:00Z`. */
  readonly time: string;
  readonly commit: string;
  /** Path of the changed file inside the catalogue folder. The file exists at the commit, unless `isGone`. */
  readonly file: string;
  /** Whether the commit removed the file. */
  readonly isGone: boolean;
  /** The kinds of change, most important first; at least one. */
  readonly types: readonly ChangeType[];
  /** What changed in meaning, in plain sentences; empty if the types say everything. */
  readonly details: readonly string[];
  /** The record's former themes, if it is gone. */
  readonly themes: readonly string[];
}

/** What git knows of the records' past. Changes of format alone are not events. */
export interface History {
  /** False if git, or part of its history, is missing: then a record that is not listed may also have changed. */
  readonly complete: boolean;
  /** Newest first; within one commit by key. */
  readonly events: readonly ChangeEvent[];
  /** Record key → its changes, newest first, including those under its former addresses. */
  readonly byRecord: ReadonlyMap<string, readonly ChangeEvent[]>;
}

/** The history of a register with an unknown past. */
export const NO_HISTORY: History = { complete: false, events: [], byRecord: new Map() };
