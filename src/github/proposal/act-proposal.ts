import type { Octokit } from 'octokit';

import type { Repository } from '../repository.ts';
import type { OpenPull, UpdatePull, WriteBranch } from './proposal.ts';
import { writeCommit } from './write-commit.ts';

/** Files in one request: GitHub refuses trees of many megabytes. */
const FILES_PER_TREE = 200;

/**
 * Does at GitHub one step of a proposal that has a branch to itself.
 * @throws what GitHub refuses; status 403 where workflows may not open pull requests, with the branch written already
 */
export async function actProposal(
  github: Octokit,
  repository: Repository,
  step: WriteBranch | OpenPull | UpdatePull,
): Promise<void> {
  const { owner, repo, main } = repository;
  const at = { owner, repo };
  switch (step.step) {
    case 'write-branch': {
      const { files, isNew, ...commit } = step;
      const parts = Array.from({ length: Math.ceil(files.length / FILES_PER_TREE) }, (_, index) =>
        files.slice(index * FILES_PER_TREE, (index + 1) * FILES_PER_TREE),
      );
      // What is replaced was written by this program, or nothing would have been decided.
      await writeCommit(github, repository, { ...commit, parts, how: isNew ? 'new' : 'instead' });
      break;
    }
    case 'open-pull': {
      const { branch: head, title, body } = step;
      const pull = { ...at, title, body, head, base: main };
      await github.request('POST /repos/{owner}/{repo}/pulls', pull);
      break;
    }
    case 'update-pull': {
      const { number, title, body } = step;
      const route = 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}';
      await github.request(route, { ...at, pull_number: number, title, body });
    }
  }
}
