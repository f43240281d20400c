import type { ListedRecord } from '../../derive/catalogue.ts';
import type { BriefFacts } from '../../describe/brief-facts.ts';
import { prune } from '../prune.ts';
import type { OutputContext } from '../output.ts';

/** Ids of the models, insights and communities that name a record; nothing where none does. */
export function describeChain(
  record: ListedRecord,
  { facts }: Pick<OutputContext, 'facts'>,
): object {
  const { madeBy, readBy, insights, communities } = facts.of(record).chain;
  const ids = (records: readonly BriefFacts[]): string[] => records.map(({ id }) => id);
  return prune({
    madeBy: ids(madeBy),
    readBy: ids(readBy),
    insights: ids(insights),
    communities: ids(communities),
  });
}
