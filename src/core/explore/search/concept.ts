/** One thing that a query asks for. */
export interface Concept {
  /** As cut by `splitWords`. */
  readonly words: readonly string[];
  /** Whether the words must stand beside each other, or only in the same record. */
  readonly kind: 'words' | 'phrase';
  /** Records that have it are left out. */
  readonly excluded?: boolean;
}
