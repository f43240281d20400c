import type { Chain } from '../derive/catalogue.ts';
import type { BriefFacts } from './brief-facts.ts';
import type { ChainFacts } from './chain-facts.ts';
import { briefRecord } from './describe-brief.ts';
import type { FactSource } from './fact-source.ts';
import { recordAt } from './record-at.ts';

const NOBODY: Chain = { madeBy: [], readBy: [], insights: [], communities: [] };

/** Who names a record: the models that make and read it, the insights that use it, the communities that need it. */
export function describeChain(key: string, { catalogue, absolute }: FactSource): ChainFacts {
  const { madeBy, readBy, insights, communities } = catalogue.chains.get(key) ?? NOBODY;
  const briefs = (keys: readonly string[]): BriefFacts[] =>
    keys.flatMap((one) => {
      const record = recordAt(one, catalogue);
      return record ? [briefRecord(record, absolute)] : [];
    });
  return {
    madeBy: briefs(madeBy),
    readBy: briefs(readBy),
    insights: briefs(insights),
    communities: briefs(communities),
  };
}
