/** Another record, as far as it has to be known to be named. */
export interface BriefFacts {
  readonly id: string;
  /** `datasets/<publisher>/<slug>`: unique over all kinds of records. */
  readonly key: string;
  readonly iri: string;
  /** Site path of its page, with a leading and a closing slash. */
  readonly path: string;
  /** Its page, by its public address. */
  readonly page: string;
  readonly title: string;
  readonly summary: string;
  /** What became of it, where it is not the one to use. */
  readonly state?: 'superseded' | 'withdrawn';
}
