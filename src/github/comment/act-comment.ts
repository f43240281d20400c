import type { Octokit } from 'octokit';

import { removeLabel, writeComment } from '../comments.ts';
import type { Repository } from '../repository.ts';
import type { CommentStep } from './comment.ts';
import { REVIEW_STATUS } from './render-comment.ts';

type At = Pick<Repository, 'owner' | 'repo'>;

/**
 * Does at GitHub what was decided, one step after the other.
 * @throws what GitHub refuses
 */
export async function actComment(
  github: Octokit,
  { owner, repo }: Repository,
  steps: readonly CommentStep[],
): Promise<void> {
  for (const step of steps) await actStep(github, { owner, repo }, step);
}

async function actStep(github: Octokit, at: At, step: CommentStep): Promise<void> {
  switch (step.step) {
    case 'comment': {
      const { pull: number, id, body } = step;
      return writeComment(github, at, { number, id, body });
    }
    case 'status': {
      const { commit: sha, state, text: description } = step;
      const route = 'POST /repos/{owner}/{repo}/statuses/{sha}';
      await github.request(route, { ...at, sha, state, description, context: REVIEW_STATUS });
      return;
    }
    case 'add-labels': {
      const { pull, labels } = step;
      const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels';
      await github.request(route, { ...at, issue_number: pull, labels: [...labels] });
      return;
    }
    case 'remove-label':
      return removeLabel(github, at, step.pull, step.label);
    case 'remove-suggestion': {
      const route = 'DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}';
      await github.request(route, { ...at, comment_id: step.id });
      return;
    }
    case 'suggest':
      await suggest(github, at, step);
  }
}

/** All suggestions in one review, so that people are told once. It neither approves nor asks for changes. */
async function suggest(
  github: Octokit,
  at: At,
  { pull, commit, notes }: Extract<CommentStep, { step: 'suggest' }>,
): Promise<void> {
  await github.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
    ...at,
    pull_number: pull,
    commit_id: commit,
    event: 'COMMENT',
    comments: notes.map(({ path, start, end, body }) => ({
      path,
      body,
      line: end,
      side: 'RIGHT',
      ...(start < end && { start_line: start, start_side: 'RIGHT' }),
    })),
  });
}
