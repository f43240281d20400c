import type { Octokit } from 'octokit';

import { WORKFLOW_ACCOUNT, type Repository } from './repository.ts';

/** A comment that this program made. */
export interface OwnComment {
  readonly id: number;
  readonly body: string;
}

/**
 * Finds the comment of an earlier run at an issue or a pull request.
 * @param marker with which it begins
 * @throws what GitHub refuses
 */
export async function findComment(
  github: Octokit,
  { owner, repo }: Pick<Repository, 'owner' | 'repo'>,
  number: number,
  marker: string,
): Promise<OwnComment | undefined> {
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const at = { owner, repo, issue_number: number, per_page: 100 };
  const comments = await github.paginate(route, at);
  const own = comments.find(
    ({ user, body }) => user?.login === WORKFLOW_ACCOUNT && body?.startsWith(marker),
  );
  return own && { id: own.id, body: own.body ?? '' };
}

/**
 * Makes a comment, or changes an earlier one.
 * @throws what GitHub refuses
 */
export async function writeComment(
  github: Octokit,
  { owner, repo }: Pick<Repository, 'owner' | 'repo'>,
  { number, id, body }: { number: number; id?: number | undefined; body: string },
): Promise<void> {
  const at = { owner, repo, body };
  await (id === undefined
    ? github.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...at,
        issue_number: number,
      })
    : github.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        ...at,
        comment_id: id,
      }));
}

/**
 * Takes a label off an issue or a pull request.
 * @throws what GitHub refuses
 */
export async function removeLabel(
  github: Octokit,
  { owner, repo }: Pick<Repository, 'owner' | 'repo'>,
  number: number,
  name: string,
): Promise<void> {
  const route = 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}';
  await github.request(route, { owner, repo, issue_number: number, name });
}
