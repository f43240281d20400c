import type { Octokit } from 'octokit';

import type { Repository } from '../repository.ts';
import type { Tip } from './proposal.ts';

/**
 * Asks GitHub where a branch stands; undefined where there is none.
 * @throws what GitHub refuses
 */
export async function findTip(
  github: Octokit,
  { owner, repo }: Repository,
  branch: string,
): Promise<Tip | undefined> {
  const at = { owner, repo };
  const { data: refs } = await github.request('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', {
    ...at,
    ref: `heads/${branch}`,
  });
  // Names that only begin with it match too.
  const found = refs.find(({ ref }) => ref === `refs/heads/${branch}`);
  if (!found) return undefined;
  const { data } = await github.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
    ...at,
    commit_sha: found.object.sha,
  });
  return { commit: data.sha, tree: data.tree.sha };
}
