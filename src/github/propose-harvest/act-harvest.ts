import type { Octokit } from 'octokit';

import type { Repository } from '../repository.ts';
import type { HarvestStep } from './harvest-proposal.ts';

/** Files in one request: GitHub refuses trees of many megabytes. */
const FILES_PER_TREE = 200;

/**
 * Does at GitHub what was decided, one step after the other.
 * @throws what GitHub refuses
 */
export async function actHarvest(
  github: Octokit,
  { owner, repo, main }: Repository,
  steps: readonly HarvestStep[],
): Promise<void> {
  const at = { owner, repo };
  const patchPull = 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}';
  for (const step of steps) {
    switch (step.step) {
      case 'write-branch':
        await writeBranch(github, at, step);
        break;
      case 'open-pull': {
        const { branch: head, title, body } = step;
        await github.request('POST /repos/{owner}/{repo}/pulls', {
          ...at,
          title,
          body,
          head,
          base: main,
        });
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
