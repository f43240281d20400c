import type { Octokit } from 'octokit';

import type { Repository } from '../repository.ts';
import type { HarvestStep } from './harvest-proposal.ts';

/** Files in one request: GitHub refuses trees of many megabytes. */
const FILES_PER_TREE = 200;

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
export async function actHarvest(
  github: Octokit,
  { owner, repo, main }: Repository,
  steps: readonly HarvestStep[],
): Promise<string[]> {
  const at = { owner, repo };
  const unopened: string[] = [];
  const patchPull = 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}';
  for (const step of steps) {
    switch (step.step) {
      case 'write-branch':
        await writeBranch(github, at, step);
        break;
      case 'open-pull': {
        const { branch: head, title, body } = step;
        try {
          const pull = { ...at, title, body, head, base: main };
          await github.request('POST /repos/{owner}/{repo}/pulls', pull);
        } catch (error) {
          if (!isNotPermitted(error)) throw error;
          unopened.push(head);
        }
        break;
      }
      case 'update-pull': {
        const { number, title, body } = step;
        await github.request(patchPull, { ...at, pull_number: number, title, body });
        break;
      }
      case 'close-pull': {
        const { number, body } = step;
        await github.request(patchPull, { ...at, pull_number: number, body, state: 'closed' });
        break;
      }
      case 'delete-branch':
        await github.request('DELETE /repos/{owner}/{repo}/git/refs/{ref}', {
          ...at,
          ref: `heads/${step.branch}`,
        });
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

/** One commit on top of main, whose tree is put together part by part. */
async function writeBranch(
  github: Octokit,
  at: { readonly owner: string; readonly repo: string },
  { branch, isNew, parent, files, message }: Extract<HarvestStep, { step: 'write-branch' }>,
): Promise<void> {
  let tree = parent.tree;
  for (let start = 0; start < files.length; start += FILES_PER_TREE) {
    const part = files.slice(start, start + FILES_PER_TREE);
    const { data } = await github.request('POST /repos/{owner}/{repo}/git/trees', {
      ...at,
      base_tree: tree,
      tree: part.map(({ path, text }) => ({
        path,
        mode: '100644' as const,
        type: 'blob' as const,
        content: text,
      })),
    });
    tree = data.sha;
  }
  const { data: commit } = await github.request('POST /repos/{owner}/{repo}/git/commits', {
    ...at,
    message,
    tree,
    parents: [parent.commit],
  });
  const { sha } = commit;
  await (isNew
    ? github.request('POST /repos/{owner}/{repo}/git/refs', {
        ...at,
        ref: `refs/heads/${branch}`,
        sha,
      })
    : github.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
        ...at,
        ref: `heads/${branch}`,
        sha,
        // What it replaces was written by this program, or nothing would have been decided.
        force: true,
      }));
}
