import type { Octokit } from 'octokit';

import { WORKFLOW_ACCOUNT, type Repository } from '../repository.ts';
import { UserError } from '../../core/model/user-error.ts';
import { findComment } from '../comments.ts';
import type { CommentFacts } from './comment.ts';
import { COMMENT_MARKER, REVIEW_STATUS, SUGGESTION_MARKER } from './render-comment.ts';

/** What a finished run of the checks says of itself. */
export interface CheckRun {
  /** The commit that was proposed. */
  readonly head: string;
  /** `owner:branch`, by which its pull request is found; undefined if the fork has gone. */
  readonly label: string | undefined;
  readonly hasPassed: boolean;
}

/**
 * Reads the event file of a workflow that follows another.
 * @throws if it is another event, or not about a pull request
 */
export function parseRunEvent(event: unknown): CheckRun {
  const run = (event as RawEvent | null)?.workflow_run;
  if (run?.event !== 'pull_request' || !/^[0-9a-f]{40}$/.test(run.head_sha ?? '')) {
    throw new UserError('The event is not about a workflow that ran for a pull request.');
  }
  const owner = run.head_repository?.owner?.login;
  const branch = run.head_branch;
  return {
    head: run.head_sha!,
    label: owner && branch ? `${owner}:${branch}` : undefined,
    hasPassed: run.conclusion === 'success',
  };
}

/**
 * Finds the pull request that a run was for: open, into main, from that branch, and still at that commit. The
 * event itself does not say for forks, and what it says could be of another time.
 * @returns undefined unless there is exactly one
 */
export async function findPull(
  github: Octokit,
  { owner, repo, main }: Repository,
  { head, label }: CheckRun,
): Promise<number | undefined> {
  if (label === undefined) return undefined;
  const route = 'GET /repos/{owner}/{repo}/pulls';
  const at = { owner, repo, state: 'open', head: label, base: main, per_page: 100 } as const;
  const pulls = await github.paginate(route, at);
  const found = pulls.filter(
    (pull) => pull.head.sha === head && pull.head.label === label && pull.base.ref === main,
  );
  return found.length === 1 ? found[0]!.number : undefined;
}

/** Asks GitHub for everything that the decision rests on. */
export async function readCommentFacts(
  github: Octokit,
  { owner, repo }: Repository,
  number: number,
): Promise<CommentFacts> {
  const pages = { owner, repo, per_page: 100 };
  const of = { ...pages, pull_number: number };
  const { data: pull } = await github.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
    ...{ owner, repo, pull_number: number },
  });
  const files = await github.paginate('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', of);
  const comment = await findComment(github, { owner, repo }, number, COMMENT_MARKER);
  const notes = await github.paginate('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', of);
  const statuses = await github.paginate('GET /repos/{owner}/{repo}/commits/{ref}/statuses', {
    ...pages,
    ref: pull.head.sha,
  });
  // The newest first.
  const status = statuses.find(({ context }) => context === REVIEW_STATUS);
  // Accounts can be gone, although GitHub's description says otherwise.
  const isOurs = ({ user }: { user: { login: string } | null }): boolean =>
    user?.login === WORKFLOW_ACCOUNT;
  return {
    pull: {
      number: pull.number,
      head: pull.head.sha,
      isOpen: pull.state === 'open',
      into: pull.base.ref,
      author: Number(pull.user.id),
      labels: pull.labels.map(({ name }) => name),
      fileCount: pull.changed_files,
    },
    files: files.map(({ filename: path, previous_filename, status: how, patch }) => ({
      path,
      previous: how === 'renamed' ? previous_filename : undefined,
      change: how === 'copied' ? 'added' : how === 'added' || how === 'removed' ? how : 'changed',
      patch,
    })),
    status:
      status?.creator?.login === WORKFLOW_ACCOUNT
        ? { state: status.state, text: status.description ?? '' }
        : undefined,
    comment,
    suggestions: notes
      .filter((note) => isOurs(note) && note.body.startsWith(SUGGESTION_MARKER))
      .map(({ id, path, body, line: end, start_line: first }) => ({
        ...{ id, path, body, end, start: first ?? end },
      })),
  };
}

interface RawEvent {
  readonly workflow_run?: {
    readonly event?: string;
    readonly head_sha?: string;
    readonly head_branch?: string | null;
    readonly head_repository?: { readonly owner?: { readonly login?: string } } | null;
    readonly conclusion?: string | null;
  };
}
