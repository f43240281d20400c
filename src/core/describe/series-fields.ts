import type { DatasetSeries } from '../generated/types.ts';
import type { FieldPlan } from './field-plan.ts';

/** What the register does with each field of a series. */
export const SERIES_FIELDS = {
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
  frequency: {
    review: 'own',
    facts: 'made',
    shown: 'facts',
    columns: { frequency: 'How often it grows, as an id.' },
  },
  contact: { review: 'own', facts: 'made', shown: 'aside' },
  landingPage: { review: 'detail', facts: 'made', shown: 'facts' },
  documentation: { review: 'detail', facts: 'made', shown: 'section' },
  sameAs: { review: 'detail', facts: 'made', shown: 'none' },
  identifiers: { review: 'detail', facts: 'made', shown: 'none' },
} as const satisfies Readonly<Record<keyof DatasetSeries, FieldPlan>>;
