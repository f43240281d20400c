import type { Octokit } from 'octokit';

import type { Repository } from '../repository.ts';
import type { CommittedFile, Tip } from './proposal.ts';

/** What is committed to a branch. */
export interface Commit {
  readonly branch: string;
  readonly message: string;
  /** The commit on top of which it comes; the first of the repository's branch if undefined. */
  readonly parent: Tip | undefined;
  /** Its files, in parts that GitHub takes: it refuses trees of many megabytes. */
  readonly parts: readonly (readonly CommittedFile[])[];
  /** Makes the branch, adds to it, or replaces what it holds. */
  readonly how: 'new' | 'next' | 'instead';
}

/**
 * Makes a commit and lets a branch point at it.
 * @throws what GitHub refuses, also where a branch that is moved on has moved in the meantime
 */
export async function writeCommit(
  github: Octokit,
  { owner, repo }: Repository,
  { branch, message, parent, parts, how }: Commit,
): Promise<void> {
  const at = { owner, repo };
  let tree = parent?.tree;
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
    parents: parent ? [parent.commit] : [],
  });
  const { sha } = commit;
  await (how === 'new'
    ? github.request('POST /repos/{owner}/{repo}/git/refs', {
        ...at,
        ref: `refs/heads/${branch}`,
        sha,
      })
    : github.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
        ...at,
        ref: `heads/${branch}`,
        sha,
        ...(how === 'instead' && { force: true }),
      }));
}
