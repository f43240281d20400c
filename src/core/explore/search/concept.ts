/** One thing that a query asks for. */
export interface Concept {
  /** As cut by `splitWords`. */
  readonly words: readonly string[];
  /** Whether the words must stand beside each other, or only in the same record. */
  readonly kind: 'words' | 'phrase';
  /** Records that have it are left out. */
  readonly excluded?: boolean;
  /** Other words or phrases that do as well: `cycling OR walking`, a code and the name it stands for. */
  readonly alternatives?: readonly (readonly string[])[];
}
