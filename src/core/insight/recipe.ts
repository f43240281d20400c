import type { Pin } from '../generated/types.ts';

/** How an extract is made from the publisher's file: operations in order, each a map with one key. No code. */
export type Recipe = NonNullable<Pin['recipe']>;

export type Operation = Recipe[number];
