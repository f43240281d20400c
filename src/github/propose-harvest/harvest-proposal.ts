import type { SourceFile } from '../../core/model/entry.ts';
import type { ReviewReport } from '../../core/review/review-report.ts';
import type { Decision } from '../decision.ts';
import type { ProposalState } from '../proposal/proposal.ts';
import type { ProposalStep } from '../proposal/settle-proposal.ts';
import type { ParsedRun } from './parse-run.ts';

/** What a harvest of one source would change on main, and how GitHub stands. */
export interface HarvestFacts {
  readonly source: string;
  readonly run: ParsedRun;
  /** Files of the source that main does not have, or has otherwise. None is ever taken away. */
  readonly changes: readonly SourceFile[];
  /** What that means. */
  readonly review: ReviewReport;
  readonly state: ProposalState;
}

export type HarvestDecision = Decision<ProposalStep>;
