import type { Octokit } from 'octokit';

import { writeCommit } from '../proposal/write-commit.ts';
import type { Repository } from '../repository.ts';
import { STATUS_BRANCH, type KeepStep } from './decide-keep.ts';

/**
 * Commits as decided, on top of what is there: never by force, so that nothing that anybody put there is lost.
 * @throws what GitHub refuses, also where the branch has moved on in the meantime
 */
export async function actKeep(
  github: Octokit,
  repository: Repository,
  steps: readonly KeepStep[],
): Promise<void> {
  for (const { tip, message, parts } of steps) {
    await writeCommit(github, repository, {
      branch: STATUS_BRANCH,
      message,
      parent: tip,
      parts,
      how: tip ? 'next' : 'new',
    });
  }
}
