import type { FieldPlan } from './field-plan.ts';

/** What the register does with the fields that services and series have in common. */
export const COMMON_FIELDS = {
  title: { review: 'words', facts: 'made', shown: 'head', columns: { title: 'Its name.' } },
  summary: {
    review: 'words',
    facts: 'made',
    shown: 'head',
    columns: { summary: 'One or two sentences.' },
  },
  description: { review: 'words', facts: 'made', shown: 'section' },
  themes: {
    review: 'detail',
    facts: 'made',
    shown: 'facts',
    columns: { themes: 'Ids of themes, the main one first.' },
  },
  keywords: { review: 'detail', facts: 'made', shown: 'none' },
  contact: { review: 'own', facts: 'made', shown: 'aside' },
  sameAs: { review: 'detail', facts: 'made', shown: 'none' },
  identifiers: { review: 'detail', facts: 'made', shown: 'none' },
} as const satisfies Readonly<Record<string, FieldPlan>>;
