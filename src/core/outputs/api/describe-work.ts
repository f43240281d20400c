import type { UseRecord, WorkRecord } from '../../derive/catalogue.ts';
import { fieldsThat } from '../../describe/field-plan.ts';
import { RECORD_FIELDS } from '../../describe/record-fields.ts';
import type { CommunityFacts } from '../../describe/work-facts.ts';
import { NEED_STATES } from '../../words/site-words.ts';
import { omit } from '../omit.ts';
import { prune } from '../prune.ts';
import { describeChain } from './describe-chain.ts';
import { describeLinks, describePublisherBriefly, type ApiContext } from './describe-dataset.ts';

/**
 * One model, insight or community. See `schemas/api/v1/model-record.schema.json` and those beside it.
 */
export function describeWork(record: WorkRecord, context: ApiContext): object {
  const { id, kind, fields, lastChange } = record;
  const untold = fieldsThat(RECORD_FIELDS[kind], ({ api }) => api === false);
  const facts = context.facts.of(record);
  return {
    id,
    kind,
    publisher: describePublisherBriefly(record),
    ...omit<Record<string, unknown>, string>({ ...fields }, untold),
    derived: prune({
      ...describeChain(record, context),
      needs: facts.kind === 'community' ? countNeeds(facts) : undefined,
      lastChange,
    }),
    links: describeLinks(record, context),
  };
}

/** One use of data that is not open. See `schemas/api/v1/use-list.schema.json`. */
export function describeUseInFull(
  { id, path, fields }: UseRecord,
  { absolute }: Pick<ApiContext, 'absolute'>,
): object {
  return { id, ...fields, links: { page: absolute(path) } };
}

function countNeeds({ needs }: CommunityFacts): object {
  return Object.fromEntries(
    Object.keys(NEED_STATES).map((state) => [
      state,
      needs.filter((need) => need.state === state).length,
    ]),
  );
}
