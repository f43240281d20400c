/** Languages in the order in which examples show them, by the name that readers see. */
export const LANGUAGES = {
  curl: 'curl',
  python: 'Python',
  r: 'R',
  javascript: 'JavaScript',
} as const;

export type Language = keyof typeof LANGUAGES;

/** What an example is about: real addresses of this register. */
export interface ExampleSubject {
  /** Address of the home page, with a closing slash. */
  readonly site: string;
  /** A dataset that has open CSV files, where there is one: `<publisher>/<slug>`. */
  readonly dataset: string;
  readonly publisher: string;
}

/** A common job, as programs to copy. Each runs as it stands, with nothing installed but the language. */
export interface Example {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly code: Readonly<Partial<Record<Language, (subject: ExampleSubject) => string>>>;
}
