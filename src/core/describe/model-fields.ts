import type { Model } from '../generated/types.ts';
import type { FieldPlan } from './field-plan.ts';

/** What the register does with each field of a model. */
export const MODEL_FIELDS = {
  title: { review: 'words', facts: 'made', shown: 'head' },
  summary: { review: 'words', facts: 'made', shown: 'head' },
  purpose: { review: 'words', facts: 'same', shown: 'section' },
  description: { review: 'words', facts: 'made', shown: 'section' },
  themes: { review: 'detail', facts: 'made', shown: 'facts' },
  keywords: { review: 'detail', facts: 'made', shown: 'none' },
  status: { review: 'own', facts: 'same', shown: 'head' },
  method: { review: 'words', facts: 'same', shown: 'section' },
  inputs: { review: 'binding', facts: 'made', shown: 'section' },
  outputs: { review: 'binding', facts: 'made', shown: 'section' },
  scenarios: { review: 'detail', facts: 'same', shown: 'facts' },
  baseYear: { review: 'detail', facts: 'same', shown: 'row' },
  coverage: { review: 'own', facts: 'made', shown: 'facts' },
  validation: { review: 'words', facts: 'same', shown: 'section' },
  code: { review: 'binding', facts: 'made', shown: 'facts' },
  licence: { review: 'own', facts: 'made', shown: 'facts' },
  cost: { review: 'binding', facts: 'same', shown: 'row' },
  owner: { review: 'detail', facts: 'same', shown: 'row' },
  nextReview: { review: 'detail', facts: 'same', shown: 'facts' },
  limitations: { review: 'words', facts: 'same', shown: 'section' },
  decisions: { review: 'binding', facts: 'made', shown: 'section' },
  transparency: { review: 'binding', facts: 'made', shown: 'section' },
  landingPage: { review: 'detail', facts: 'made', shown: 'facts' },
  contact: { review: 'own', facts: 'made', shown: 'aside' },
  documentation: { review: 'detail', facts: 'made', shown: 'section' },
  sameAs: { review: 'detail', facts: 'made', shown: 'section' },
  identifiers: { review: 'detail', facts: 'made', shown: 'none' },
} as const satisfies Readonly<Record<keyof Model, FieldPlan>>;
