import type { Octokit } from 'octokit';

import { UserError } from '../../core/model/user-error.ts';
import { WORKFLOW_ACCOUNT, type Repository } from '../repository.ts';
import { findTip } from './find-tip.ts';
import type { ProposalPull, ProposalState } from './proposal.ts';

/**
 * Asks GitHub how the proposal on a branch stands.
 * @throws what GitHub refuses; UserError where there is no main branch
 */
export async function readProposal(
  github: Octokit,
  repository: Repository,
  branch: string,
): Promise<ProposalState> {
  const { owner, repo } = repository;
  const main = await findTip(github, repository, repository.main);
  if (!main) throw new UserError(`${owner}/${repo} has no branch ${repository.main}.`);
  const pulls = await github.paginate('GET /repos/{owner}/{repo}/pulls', {
    ...{ owner, repo },
    head: `${owner}:${branch}`,
    state: 'all',
    per_page: 100,
  });
  return {
    main,
    branch: await readBranch(github, repository, branch),
    // A branch of the same name in a fork is not ours.
    pulls: pulls.filter(({ head }) => head.label === `${owner}:${branch}`).map(pullOf),
  };
}

async function readBranch(
  github: Octokit,
  repository: Repository,
  branch: string,
): Promise<ProposalState['branch']> {
  if (!(await findTip(github, repository, branch))) return undefined;
  const { owner, repo, main } = repository;
  const { data } = await github.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
    ...{ owner, repo },
    basehead: `${main}...${branch}`,
  });
  const { commits, total_commits: count } = data;
  const isOurs =
    count === commits.length && commits.every(({ author }) => author?.login === WORKFLOW_ACCOUNT);
  return { isOurs };
}

function pullOf(pull: {
  number: number;
  state: string;
  merged_at: string | null;
  title: string;
  body: string | null;
}): ProposalPull {
  const { number, title } = pull;
  const state = pull.merged_at !== null ? 'merged' : pull.state === 'open' ? 'open' : 'closed';
  return { number, state, title, body: pull.body ?? '' };
}
