import type { Octokit } from 'octokit';

import { actProposal } from './act-proposal.ts';
import type { Repository } from '../repository.ts';
import type { ProposalStep } from './settle-proposal.ts';

/**
 * What GitHub says where a setting of the repository, the organisation or the enterprise forbids it. Another 403 is
 * about the token, and an error.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository
 */
const NOT_PERMITTED = /not permitted to create or approve pull requests/i;

/**
 * Does at GitHub what was decided, one step after the other.
 * @returns the branches for which GitHub lets no workflow open a pull request; they are written all the same
 * @throws what else GitHub refuses
 */
export async function actSteps(
  github: Octokit,
  repository: Repository,
  steps: readonly ProposalStep[],
): Promise<string[]> {
  const { owner, repo } = repository;
  const at = { owner, repo };
  const unopened: string[] = [];
  for (const step of steps) {
    switch (step.step) {
      case 'open-pull':
        try {
          await actProposal(github, repository, step);
        } catch (error) {
          if (!isNotPermitted(error)) throw error;
          unopened.push(step.branch);
        }
        break;
      case 'close-pull':
        await github.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', {
          ...at,
          pull_number: step.number,
          body: step.body,
          state: 'closed',
        });
        break;
      case 'delete-branch':
        await github.request('DELETE /repos/{owner}/{repo}/git/refs/{ref}', {
          ...at,
          ref: `heads/${step.branch}`,
        });
        break;
      default:
        await actProposal(github, repository, step);
    }
  }
  return unopened;
}

function isNotPermitted(error: unknown): boolean {
  return (
    error instanceof Error &&
    'status' in error &&
    error.status === 403 &&
    NOT_PERMITTED.test(error.message)
  );
}
