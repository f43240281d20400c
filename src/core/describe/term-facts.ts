/** A term of a vocabulary. */
export interface TermFacts {
  readonly id: string;
  readonly label: string;
  /** The register's own name for it, where it has a page. */
  readonly iri?: string;
  /** Its name in a standard vocabulary. */
  readonly standard?: string;
  /** Site path of the list of its records, where it has one. */
  readonly path?: string;
  /** Its vocabulary does not have it: the label is the id that the entry gives, and somebody else's words. */
  readonly isUnknown?: true;
}
