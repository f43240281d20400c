/** One label of the repository, as it has to exist there. */
export interface Label {
  readonly name: string;
  readonly description: string;
}

/** Every label that code puts on, takes off or waits for. Nothing that anybody writes can name another. */
export const LABELS = {
  suggestion: { name: 'suggestion', description: 'Somebody suggests a dataset.' },
  accepted: {
    name: 'accepted',
    description: 'A maintainer wants this suggestion or request as an entry.',
  },
  reviewDue: { name: 'review due', description: 'Entries that their publisher should review.' },
  notWorking: { name: 'not working', description: 'Feeds or links that the monitor found broken.' },
  riskLow: { name: 'risk: low', description: 'Nothing in it needs a closer look.' },
  riskMedium: { name: 'risk: medium', description: 'Something in it needs a look.' },
  riskHigh: { name: 'risk: high', description: 'Look closely, and ask if in doubt.' },
  ready: {
    name: 'ready: owner-change',
    description: 'A low-risk change by the owner, without errors.',
  },
  needsPerson: { name: 'needs: a person', description: 'A program could not make the review.' },
} as const satisfies Readonly<Record<string, Label>>;
