import type { Community } from '../generated/types.ts';
import type { FieldPlan } from './field-plan.ts';

/** What the register does with each field of a community. */
export const COMMUNITY_FIELDS = {
  title: { review: 'words', facts: 'made', shown: 'head' },
  summary: { review: 'words', facts: 'made', shown: 'head' },
  question: { review: 'words', facts: 'same', shown: 'section' },
  why: { review: 'words', facts: 'same', shown: 'section' },
  themes: { review: 'detail', facts: 'made', shown: 'facts' },
  keywords: { review: 'detail', facts: 'made', shown: 'none' },
  convener: { review: 'binding', facts: 'made', shown: 'facts' },
  until: { review: 'detail', facts: 'same', shown: 'facts' },
  meet: { review: 'binding', facts: 'made', shown: 'facts' },
  coverage: { review: 'own', facts: 'made', shown: 'facts' },
  needs: { review: 'binding', facts: 'made', shown: 'section' },
  contact: { review: 'own', facts: 'made', shown: 'aside' },
  documentation: { review: 'detail', facts: 'made', shown: 'section' },
  sameAs: { review: 'detail', facts: 'made', shown: 'section' },
  identifiers: { review: 'detail', facts: 'made', shown: 'none' },
} as const satisfies Readonly<Record<keyof Community, FieldPlan>>;
