import type { RecordKind } from '../model/keys.ts';
import { DATASET_FIELDS } from './dataset-fields.ts';
import { COMMUNITY_FIELDS } from './community-fields.ts';
import type { FieldPlan } from './field-plan.ts';
import { INSIGHT_FIELDS } from './insight-fields.ts';
import { MODEL_FIELDS } from './model-fields.ts';
import { SERIES_FIELDS } from './series-fields.ts';
import { SERVICE_FIELDS } from './service-fields.ts';

/** The kinds of record whose fields have a plan. */
export type PlannedKind = RecordKind;

/** The plans of each kind of record. */
export const RECORD_FIELDS: Readonly<Record<PlannedKind, Readonly<Record<string, FieldPlan>>>> = {
  dataset: DATASET_FIELDS,
  service: SERVICE_FIELDS,
  series: SERIES_FIELDS,
  model: MODEL_FIELDS,
  insight: INSIGHT_FIELDS,
  community: COMMUNITY_FIELDS,
};
