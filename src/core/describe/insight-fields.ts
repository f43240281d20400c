import type { Insight } from '../generated/types.ts';
import type { FieldPlan } from './field-plan.ts';

/** What the register does with each field of an insight. */
export const INSIGHT_FIELDS = {
  title: { review: 'words', facts: 'made', shown: 'head' },
  summary: { review: 'words', facts: 'made', shown: 'head' },
  finding: { review: 'words', facts: 'same', shown: 'head' },
  form: { review: 'detail', facts: 'same', shown: 'facts' },
  description: { review: 'words', facts: 'made', shown: 'section' },
  themes: { review: 'detail', facts: 'made', shown: 'facts' },
  keywords: { review: 'detail', facts: 'made', shown: 'none' },
  // Its name stands beside its id instead, as in every answer.
  publisher: { review: 'binding', facts: 'made', shown: 'facts', api: false },
  authors: { review: 'detail', facts: 'same', shown: 'facts' },
  published: { review: 'detail', facts: 'same', shown: 'facts' },
  uses: { review: 'binding', facts: 'made', shown: 'section' },
  models: { review: 'binding', facts: 'made', shown: 'section' },
  answers: { review: 'words', facts: 'same', shown: 'section' },
  coverage: { review: 'own', facts: 'made', shown: 'facts' },
  decisions: { review: 'binding', facts: 'made', shown: 'section' },
  link: { review: 'binding', facts: 'made', shown: 'head' },
  contact: { review: 'own', facts: 'made', shown: 'aside' },
  documentation: { review: 'detail', facts: 'made', shown: 'section' },
  sameAs: { review: 'detail', facts: 'made', shown: 'section' },
  identifiers: { review: 'detail', facts: 'made', shown: 'none' },
} as const satisfies Readonly<Record<keyof Insight, FieldPlan>>;
