import type { UseRecord, WorkRecord } from '../../derive/catalogue.ts';
import { fieldsThat } from '../../describe/field-plan.ts';
import { RECORD_FIELDS } from '../../describe/record-fields.ts';
import type { CommunityFacts } from '../../describe/work-facts.ts';
import { NEED_STATES } from '../../words/site-words.ts';
import { omit } from '../omit.ts';
import { describeRecord, type ApiContext } from './describe-dataset.ts';
import { safeFields } from './safe-fields.ts';

/**
 * One model, insight or community. See `schemas/api/v1/model-record.schema.json` and those beside it.
 */
export function describeWork(record: WorkRecord, context: ApiContext): object {
  const { kind } = record;
  const untold = fieldsThat(RECORD_FIELDS[kind], ({ api }) => api === false);
  const facts = context.facts.of(record);
  const fields = omit<Record<string, unknown>, string>(
    { ...safeFields(kind, record.fields) },
    untold,
  );
  const needs = facts.kind === 'community' ? countNeeds(facts) : undefined;
  return describeRecord(record, fields, context, { needs });
}

/** One use of data that is not open. See `schemas/api/v1/use-list.schema.json`. */
export function describeUseInFull(
  { id, path, fields }: UseRecord,
  { absolute }: Pick<ApiContext, 'absolute'>,
): object {
  return { id, ...safeFields('use', fields), links: { page: absolute(path) } };
}

function countNeeds({ needs }: CommunityFacts): object {
  return Object.fromEntries(
    Object.keys(NEED_STATES).map((state) => [
      state,
      needs.filter((need) => need.state === state).length,
    ]),
  );
}
