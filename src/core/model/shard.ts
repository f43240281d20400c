/** A part of what there is to do, so that several machines can share it: the first of four is 1 of 4. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}
