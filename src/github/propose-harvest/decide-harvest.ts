import { plural } from '../../core/model/plural.ts';
import type { ReviewPlace } from '../../core/review/render/review-place.ts';
import { settleProposal } from '../proposal/settle-proposal.ts';
import type { HarvestDecision, HarvestFacts } from './harvest-proposal.ts';
import { harvestMark, renderHarvestPull, renderNothingLeft } from './render-harvest.ts';

/** The branch of a source: one for each, so that there is never a second proposal. */
export function harvestBranch(source: string): string {
  return `harvest/${source}`;
}

/**
 * Decides what becomes of a harvest: one pull request for each source, kept as `settleProposal` says. What the register's
 * check refuses is not proposed.
 */
export function decideHarvest(facts: HarvestFacts, place: ReviewPlace): HarvestDecision {
  const { source, changes, review, run, state } = facts;
  const isOurs = state.branch?.isOurs ?? true;
  // A source that could not be read says nothing about what is proposed already.
  if (isOurs && changes.length === 0 && run.failed !== undefined && run.fetched === 0) {
    return { reason: `${source}: it could not be read; nothing changes.`, steps: [] };
  }
  if (isOurs && changes.length > 0 && review.errors > 0) {
    const reason = `${source}: the register's check finds ${plural(review.errors, 'error')}; nothing is proposed.`;
    return { reason, steps: [] };
  }
  return settleProposal({
    ...{ subject: source, branch: harvestBranch(source), state, files: changes, root: place.root },
    title: `Harvest ${source}`,
    message: `${run.added} added, ${run.changed} changed, ${run.withdrawn.length} withdrawn.`,
    mark: harvestMark,
    body: (digest) => renderHarvestPull(source, digest, run, { report: review, place }),
    nothingLeft: renderNothingLeft(source),
  });
}
