import type { DataService } from '../generated/types.ts';
import { COMMON_FIELDS } from './common-fields.ts';
import type { FieldPlan } from './field-plan.ts';

/** What the register does with each field of a service. */
export const SERVICE_FIELDS = {
  ...COMMON_FIELDS,
  answers: {
    review: 'words',
    facts: 'same',
    shown: 'section',
    columns: { answers: 'Questions that it answers.' },
  },
  status: {
    review: 'own',
    facts: 'same',
    shown: 'facts',
    columns: { status: 'alpha, beta, live, deprecated or withdrawn.' },
  },
  withdrawalReason: { review: 'detail', facts: 'same', shown: 'facts' },
  protocol: {
    review: 'binding',
    facts: 'made',
    shown: 'facts',
    columns: { protocol: 'How programs talk to it, as an id.' },
  },
  endpoint: {
    review: 'binding',
    facts: 'made',
    shown: 'section',
    api: { description: 'The root address of an open service; left out unless it is open.' },
    columns: { endpoint: 'The root address of an open service.' },
  },
  documentation: {
    review: 'detail',
    facts: 'made',
    shown: 'section',
    columns: { documentation: 'Where it is explained.' },
  },
  descriptionFile: { review: 'binding', facts: 'made', shown: 'section' },
  authentication: {
    review: 'binding',
    facts: 'made',
    shown: 'facts',
    columns: { authentication: 'What a caller needs.' },
  },
  rateLimit: {
    review: 'binding',
    facts: 'same',
    shown: 'row',
    columns: { rate_limit: 'How often it may be called.' },
  },
  serves: {
    review: 'binding',
    facts: 'made',
    shown: 'related',
    columns: { serves: 'Ids of the datasets that it serves.' },
  },
  access: {
    review: 'own',
    facts: 'made',
    shown: 'head',
    columns: { access_level: 'open, shared, restricted or closed.' },
  },
  licence: {
    review: 'own',
    facts: 'made',
    shown: 'facts',
    columns: { licence_id: 'The id of its licence.' },
  },
  attribution: { review: 'binding', facts: 'same', shown: 'facts' },
  promise: { review: 'binding', facts: 'same', shown: 'facts' },
  probe: {
    review: 'binding',
    facts: 'made',
    shown: 'section',
    api: {
      description:
        'A harmless public request that shows whether the service works; left out unless it is open.',
    },
  },
  noProbe: { review: 'binding', facts: 'same', shown: 'section' },
  coverage: { review: 'own', facts: 'made', shown: 'facts' },
  nextReview: { review: 'detail', facts: 'same', shown: 'none' },
  landingPage: { review: 'detail', facts: 'made', shown: 'section' },
} as const satisfies Readonly<Record<keyof DataService, FieldPlan>>;
