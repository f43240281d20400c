/** A share of the work, so that several machines can split it: the first of four is 1 of 4. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}
