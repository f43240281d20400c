/** An open pull request that has labels of a review. */
export interface LabelledPull {
  readonly number: number;
  /** The commit that the branch is at. */
  readonly head: string;
  readonly labels: readonly string[];
  /** The commit of which our comment speaks; undefined where there is none. */
  readonly reviewed: string | undefined;
}

/** A run of the checks that has begun, for a pull request or for a group of the merge queue. */
export interface BegunRun {
  readonly of: 'pull_request' | 'merge_group';
  readonly head: string;
}
