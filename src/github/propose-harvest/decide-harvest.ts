import { createHash } from 'node:crypto';

import type { ReviewPlace } from '../../core/review/render/review-place.ts';
import type { ProposalPull } from '../proposal/proposal.ts';
import { sameText } from '../same-text.ts';
import type { HarvestDecision, HarvestFacts, HarvestStep } from './harvest-proposal.ts';
import { harvestMark, renderHarvestPull, renderNothingLeft } from './render-harvest.ts';
import { plural } from '../../core/model/plural.ts';

/** The branch of a source: one for each, so that there is never a second proposal. */
export function harvestBranch(source: string): string {
  return `harvest/${source}`;
}

/**
 * Decides what becomes of a harvest: one pull request for each source, updated in place, closed when there is nothing
 * left to propose. What a person closed is not proposed again until it is something else; a branch on which somebody
 * has worked is left alone.
 */
export function decideHarvest(facts: HarvestFacts, place: ReviewPlace): HarvestDecision {
  const { source, changes, review, run, state } = facts;
  const branch = harvestBranch(source);
  const open = state.pulls.find((pull) => pull.state === 'open');
  if (state.branch && !state.branch.isOurs) {
    return {
      reason: `${source}: somebody has worked on ${branch}, so it stays as it is.`,
      steps: [],
    };
  }
  if (changes.length === 0) return nothingLeft(facts, branch, open);
  if (review.errors > 0) {
    const reason = `${source}: the register's check finds ${plural(review.errors, 'error')}; nothing is proposed.`;
    return { reason, steps: [] };
  }

  const digest = digestOf(facts);
  const [latest] = state.pulls;
  if (latest?.state === 'closed' && latest.body.startsWith(harvestMark(digest))) {
    return {
      reason: `${source}: somebody closed #${latest.number}, which proposed the same.`,
      steps: [],
    };
  }
  const title = `Harvest ${source}`;
  const body = renderHarvestPull(source, digest, run, { report: review, place });
  const isSame = open?.body.startsWith(harvestMark(digest)) === true && state.branch !== undefined;
  const steps: HarvestStep[] = [];
  if (!isSame) {
    steps.push({
      step: 'write-branch',
      branch,
      isNew: state.branch === undefined,
      parent: state.main,
      files: changes.map(({ file, text }) => ({ path: `${place.root}/${file}`, text })),
      message: `${title}\n\n${run.added} added, ${run.changed} changed, ${run.withdrawn.length} withdrawn.`,
    });
  }
  if (!open) steps.push({ step: 'open-pull', branch, title, body });
  else if (open.title !== title || !sameText(open.body, body)) {
    steps.push({ step: 'update-pull', number: open.number, title, body });
  }
  return {
    reason: `${source}: ${plural(changes.length, 'file is', 'files are')} proposed.`,
    steps,
  };
}

function nothingLeft(
  { source, run, state }: HarvestFacts,
  branch: string,
  open: ProposalPull | undefined,
): HarvestDecision {
  // A source that could not be read says nothing about what is proposed already.
  if (run.failed !== undefined && run.fetched === 0) {
    return { reason: `${source}: it could not be read; nothing changes.`, steps: [] };
  }
  const steps: HarvestStep[] = [
    ...(open
      ? [{ step: 'close-pull', number: open.number, body: renderNothingLeft(source) } as const]
      : []),
    ...(state.branch ? [{ step: 'delete-branch', branch } as const] : []),
  ];
  return { reason: `${source}: nothing to propose.`, steps };
}

/** The same for the same proposal: its files and their texts. */
function digestOf({ changes }: HarvestFacts): string {
  const digest = createHash('sha256');
  for (const { file, text } of changes) digest.update(`${file}\0${text.length}\0${text}`);
  return digest.digest('hex');
}
