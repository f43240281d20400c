import { plural } from '../../core/model/plural.ts';
import type { Decision } from '../decision.ts';
import type { ProposalState } from '../proposal/proposal.ts';
import { settleProposal, type ProposalStep } from '../proposal/settle-proposal.ts';
import { insightMark, renderInsightPull, renderInsightSame } from './render-insight-pull.ts';
import type { InsightChange } from './review-insight.ts';

/** The branch of an insight: one for each, so that there is never a second proposal. */
export function insightBranch(slug: string): string {
  return `insight/${slug}`;
}

/** Decides what becomes of a refresh: one pull request for each insight whose figures change. */
export function decideInsight(
  change: InsightChange,
  state: ProposalState,
  root: string,
): Decision<ProposalStep> {
  const { slug, files, errors, changesFigures } = change;
  if (files.length > 0 && errors > 0) {
    const reason = `${slug}: with the new figures the check finds ${plural(errors, 'error')}; nothing is proposed.`;
    return { reason, steps: [] };
  }
  const title = changesFigures
    ? `Insight ${slug}: its source has new figures`
    : `Insight ${slug}: compared with its source`;
  return settleProposal({
    ...{ subject: slug, branch: insightBranch(slug), state, files, root, title },
    message: `${plural(change.sentences.length, 'sentence changes', 'sentences change')}.`,
    mark: insightMark,
    body: (digest) => renderInsightPull(change, digest),
    nothingLeft: renderInsightSame(slug),
  });
}
