/** One file of a record at one commit. */
export interface Revision {
  /** Path inside the catalogue folder. */
  readonly file: string;
  /** Key of the record that the file makes: `datasets/<publisher>/<slug>`. */
  readonly key: string;
  readonly commit: string;
  /** In UTC: `2026-11-03T09:30:00Z`. */
  readonly time: string;
  /** Hash of the content; absent where the commit took the file away. */
  readonly object?: string;
}

/** All revisions of what is one record now, under all its addresses; the oldest first. */
export type Chain = readonly Revision[];

/** The changes of one commit, as git lists them. */
export interface LoggedCommit {
  readonly commit: string;
  /** In UTC: `2026-11-03T09:30:00Z`. */
  readonly time: string;
  readonly changes: readonly {
    /** Path inside the catalogue folder. */
    readonly file: string;
    /** Hash of the content; absent where there is no regular file any more. */
    readonly object?: string;
  }[];
}
