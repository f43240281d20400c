import type { BriefFacts } from './brief-facts.ts';

/** Who names a record in what is made of data. */
export interface ChainFacts {
  /** Models that make it. */
  readonly madeBy: readonly BriefFacts[];
  /** Models that read it. */
  readonly readBy: readonly BriefFacts[];
  readonly insights: readonly BriefFacts[];
  readonly communities: readonly BriefFacts[];
}
