/** One label of the repository, as it has to exist there. */
export interface Label {
  readonly name: string;
  readonly description: string;
}

/** Every label that code puts on, takes off or waits for. Nothing that anybody writes can name another. */
export const LABELS = {
  suggestion: { name: 'suggestion', description: 'Somebody suggests a dataset.' },
  accepted: { name: 'accepted', description: 'A maintainer wants this suggestion as an entry.' },
  reviewDue: { name: 'review due', description: 'Entries that their publisher should look at.' },
} as const satisfies Readonly<Record<string, Label>>;
