import type { DataRequest } from '../generated/types.ts';
import type { ReasonFacts } from './access-facts.ts';
import type { BriefFacts } from './brief-facts.ts';
import type { AgentFacts } from './facts.ts';

/** Data that somebody asked for. */
export interface DataRequestFacts extends Readonly<
  Omit<DataRequest, 'publisher' | 'answeredBy' | 'reason' | 'issue'>
> {
  readonly id: string;
  /** Who looks into it. */
  readonly publisher?: AgentFacts;
  /** The dataset that answers it. */
  readonly answer?: BriefFacts;
  /** Why it is refused. */
  readonly reason?: ReasonFacts;
  /** Where it is discussed. */
  readonly issue?: string;
}
