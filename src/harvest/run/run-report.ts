import type { Rejection } from '../protocol.ts';

/** Rejections that the engine itself makes; protocols have their own codes beside these. */
export const SET_ASIDE = {
  /** The source's own settings leave it out. */
  filtered: 'filtered',
  /** The source gave the same identifier before in this run. */
  duplicate: 'duplicate-identifier',
  /** A hand-made entry of the same publisher describes the same thing. */
  lookAlike: 'look-alike',
  /** A hand-made entry of another publisher claims it. */
  ownedElsewhere: 'owned-elsewhere',
  /** A person removed or moved the record here, and `redirects.yaml` says so. */
  removedHere: 'removed-here',
  /** The register's own check found errors. */
  invalid: 'invalid',
  /** Its translation took longer than a record may. */
  tooSlow: 'too-slow',
  /** The protocol failed; a fault of this program. */
  failed: 'mapper-failed',
} as const;

/** Why a run may not remove anything. */
export interface Doubt {
  /** Kebab-case: `total-drifts`. */
  readonly code: string;
  /** One sentence for the maintainer of the source. */
  readonly text: string;
}

/** The result of a run of one source: the content of `run.json`. Without times, so it is the same for the same input. */
export interface RunReport {
  readonly source: string;
  readonly protocol: string;
  /** Why the source could not be read completely; the records before that were taken. */
  readonly failed?: string;
  /** The source said that nothing has changed since the last run, and was not read. */
  readonly isUnmodified?: true;
  /** Whether the run certainly saw every record of the source. */
  readonly complete: boolean;
  /** Why it is not certain. */
  readonly doubts: readonly Doubt[];
  /** Records that came: the sum of `added`, `changed`, `unchanged` and `rejected.length`. */
  readonly fetched: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: readonly Rejection[];
  /** Files of records that were here before and did not come. */
  readonly missing: readonly string[];
  /** Missing ones that are now proposed as withdrawn. */
  readonly withdrawn: readonly string[];
  /** Files of records that were missing or withdrawn and came again. */
  readonly returned: readonly string[];
  /** Files of records that another source gives too: they have no page. */
  readonly linked: readonly string[];
  /** Why the run marks nothing as missing; null if it may. */
  readonly guard: Doubt | null;
  /** Of the only document, if there was one: the next run asks whether it has changed. */
  readonly validators?: { readonly etag?: string; readonly lastModified?: string };
}
