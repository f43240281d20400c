import type { Octokit } from 'octokit';

import { WORKFLOW_ACCOUNT, type Repository } from '../repository.ts';
import { harvestBranch } from './decide-harvest.ts';
import type { HarvestPull, HarvestState } from './harvest-proposal.ts';

/** Asks GitHub how the proposal of a source stands. */
export async function readHarvestState(
  github: Octokit,
  { owner, repo, main }: Repository,
  source: string,
): Promise<HarvestState> {
  const at = { owner, repo };
  const branch = harvestBranch(source);
  const { data: ref } = await github.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
    ...at,
    ref: `heads/${main}`,
  });
  const { data: commit } = await github.request(
    'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
    { ...at, commit_sha: ref.object.sha },
  );
  const pulls = await github.paginate('GET /repos/{owner}/{repo}/pulls', {
    ...at,
    head: `${owner}:${branch}`,
    state: 'all',
    per_page: 100,
  });
  return {
    main: { commit: commit.sha, tree: commit.tree.sha },
    branch: await readBranch(github, at, main, branch),
    // A branch of the same name in a fork is not ours.
    pulls: pulls.filter(({ head }) => head.label === `${owner}:${branch}`).map(pullOf),
  };
}

async function readBranch(
  github: Octokit,
  at: { readonly owner: string; readonly repo: string },
  main: string,
  branch: string,
): Promise<HarvestState['branch']> {
  const { data: refs } = await github.request('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', {
    ...at,
    ref: `heads/${branch}`,
  });
  if (!refs.some(({ ref }) => ref === `refs/heads/${branch}`)) return undefined;
  const { data } = await github.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
    ...at,
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
}): HarvestPull {
  const { number, title } = pull;
  const state = pull.merged_at !== null ? 'merged' : pull.state === 'open' ? 'open' : 'closed';
  return { number, state, title, body: pull.body ?? '' };
}
