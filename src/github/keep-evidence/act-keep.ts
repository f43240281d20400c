import type { Octokit } from 'octokit';

import type { Repository } from '../repository.ts';
import { STATUS_BRANCH, type KeepStep } from './decide-keep.ts';

/**
 * Commits as decided, on top of what is there: never by force, so that nothing that anybody put there is lost.
 * @throws what GitHub refuses, also where the branch has moved on in the meantime
 */
export async function actKeep(
  github: Octokit,
  { owner, repo }: Repository,
  steps: readonly KeepStep[],
): Promise<void> {
  const at = { owner, repo };
  for (const { tip, message, parts } of steps) {
    let tree = tip?.tree;
    for (const part of parts) {
      const { data } = await github.request('POST /repos/{owner}/{repo}/git/trees', {
        ...at,
        ...(tree !== undefined && { base_tree: tree }),
        tree: part.map(({ path, text }) => ({
          path,
          mode: '100644' as const,
          type: 'blob' as const,
          ...(text === undefined ? { sha: null } : { content: text }),
        })),
      });
      tree = data.sha;
    }
    const { data: commit } = await github.request('POST /repos/{owner}/{repo}/git/commits', {
      ...at,
      message,
      tree: tree!,
      parents: tip ? [tip.commit] : [],
    });
    await (tip
      ? github.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
          ...at,
          ref: `heads/${STATUS_BRANCH}`,
          sha: commit.sha,
        })
      : github.request('POST /repos/{owner}/{repo}/git/refs', {
          ...at,
          ref: `refs/heads/${STATUS_BRANCH}`,
          sha: commit.sha,
        }));
  }
}
