/** What to do at GitHub, and why, in words for the log. */
export interface Decision<Step> {
  readonly reason: string;
  /** In order. */
  readonly steps: readonly Step[];
}
