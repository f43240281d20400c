import type { ChangeType } from './change-type.ts';

/** One change of one record, as one commit made it. */
export interface ChangeEvent {
  /** `datasets/<publisher>/<slug>`; also `services/…` and `series/…`. */
  readonly key: string;
  /** The record's title after the change; before it, where it is gone. */
  readonly title: string;
  /** When the commit was made: `2026-11-03T09:30:00Z`. */
  readonly time: string;
  readonly commit: string;
  /** What kinds of change it is, the weightiest first; at least one. */
  readonly types: readonly ChangeType[];
  /** What changed in meaning, in sentences of plain text; empty where only words changed. */
  readonly details: readonly string[];
}

/** What git knows of the records' past. */
export interface History {
  /** False where git, or a part of its history, is not there: then nothing may be said of what is not listed. */
  readonly complete: boolean;
  /** The newest first. */
  readonly events: readonly ChangeEvent[];
  /** Record key → its changes, the newest first. */
  readonly byRecord: ReadonlyMap<string, readonly ChangeEvent[]>;
}

/** The history of a register about whose past nothing is known. */
export const NO_HISTORY: History = { complete: false, events: [], byRecord: new Map() };
