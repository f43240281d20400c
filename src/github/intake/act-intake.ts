import type { Octokit } from 'octokit';

import { actProposal } from '../proposal/act-proposal.ts';
import { removeLabel, writeComment } from '../comments.ts';
import type { Repository } from '../repository.ts';
import { UserError } from '../../core/model/user-error.ts';
import type { IntakeStep } from './intake.ts';
import { renderOpenByHand } from './render-intake.ts';

/**
 * Does at GitHub what was decided, one step after the other. Where workflows may not open pull requests, the issue
 * is told how a person can, and nothing follows.
 * @throws what GitHub refuses otherwise
 */
export async function actIntake(
  github: Octokit,
  repository: Repository,
  steps: readonly IntakeStep[],
): Promise<void> {
  for (const step of steps) {
    const isDone = await actStep(github, repository, step);
    if (!isDone) return;
  }
}

async function actStep(
  github: Octokit,
  repository: Repository,
  step: IntakeStep,
): Promise<boolean> {
  const at = { owner: repository.owner, repo: repository.repo };
  switch (step.step) {
    case 'write-branch':
      for (const { path } of step.files) {
        await refuseToOverwrite(github, at, path, step.parent.commit);
      }
      await actProposal(github, repository, step);
      return true;
    case 'open-pull':
      return openPull(github, repository, step);
    case 'update-pull':
      await actProposal(github, repository, step);
      return true;
    case 'comment':
      await writeComment(github, at, { ...step, number: step.issue });
      return true;
    case 'remove-label':
      await removeLabel(github, at, step.issue, step.label);
      return true;
  }
}

/** Main may be newer than what was checked. */
async function refuseToOverwrite(
  github: Octokit,
  at: Pick<Repository, 'owner' | 'repo'>,
  path: string,
  ref: string,
): Promise<void> {
  try {
    await github.request('GET /repos/{owner}/{repo}/contents/{path}', { ...at, path, ref });
  } catch (error) {
    if (isStatus(error, 404)) return;
    throw error;
  }
  throw new UserError(`${path} is now on the main branch. Nothing was written; run this again.`);
}

async function openPull(
  github: Octokit,
  repository: Repository,
  step: Extract<IntakeStep, { step: 'open-pull' }>,
): Promise<boolean> {
  const { owner, repo, main } = repository;
  try {
    await actProposal(github, repository, step);
    return true;
  } catch (error) {
    // A setting of the repository; the branch is there, and a person can open it.
    if (!isStatus(error, 403)) throw error;
    const { issue: number, branch, comment: id } = step;
    const body = renderOpenByHand(`${owner}/${repo}`, main, branch);
    await writeComment(github, repository, { number, id, body });
    return false;
  }
}

function isStatus(error: unknown, status: number): boolean {
  return error instanceof Error && 'status' in error && error.status === status;
}
