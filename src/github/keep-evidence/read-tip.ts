import type { Octokit } from 'octokit';

import type { Repository } from '../repository.ts';
import { STATUS_BRANCH, type StatusTip } from './decide-keep.ts';

/** Asks GitHub where the branch of the evidence stands; undefined where there is none yet. */
export async function readTip(
  github: Octokit,
  { owner, repo }: Repository,
): Promise<StatusTip | undefined> {
  const { data: refs } = await github.request('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', {
    owner,
    repo,
    ref: `heads/${STATUS_BRANCH}`,
  });
  const found = refs.find(({ ref }) => ref === `refs/heads/${STATUS_BRANCH}`);
  if (!found) return undefined;
  const { data } = await github.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
    owner,
    repo,
    commit_sha: found.object.sha,
  });
  return { commit: data.sha, tree: data.tree.sha };
}
