import type { DatasetSeries } from '../generated/types.ts';
import { COMMON_FIELDS } from './common-fields.ts';
import type { FieldPlan } from './field-plan.ts';

/** What the register does with each field of a series. */
export const SERIES_FIELDS = {
  ...COMMON_FIELDS,
  frequency: {
    review: 'own',
    facts: 'made',
    shown: 'facts',
    columns: { frequency: 'How often it grows, as an id.' },
  },
  landingPage: { review: 'detail', facts: 'made', shown: 'facts' },
  documentation: { review: 'detail', facts: 'made', shown: 'section' },
} as const satisfies Readonly<Record<keyof DatasetSeries, FieldPlan>>;
