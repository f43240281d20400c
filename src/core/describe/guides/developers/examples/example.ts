/** Languages in the order shown, with the names that readers see. */
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
  /** A dataset with open CSV files, if there is one: `<publisher>/<slug>`. */
  readonly dataset: string;
  readonly publisher: string;
}

/** A common task, as programs to copy. Each runs unchanged, with only the language installed. */
export interface Example {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly code: Readonly<Partial<Record<Language, (subject: ExampleSubject) => string>>>;
}
