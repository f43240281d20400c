import type { Octokit } from 'octokit';

import { WORKFLOW_ACCOUNT, type Repository } from '../repository.ts';
import type { ReviewIssue } from './decide-review-due.ts';
import { publisherOfIssue } from './render-review-due.ts';

/** The issues that earlier runs have made, open and closed; nobody else's, whatever they say. */
export async function readReviewIssues(
  github: Octokit,
  { owner, repo }: Repository,
  label: string,
): Promise<ReviewIssue[]> {
  const issues = await github.paginate('GET /repos/{owner}/{repo}/issues', {
    owner,
    repo,
    labels: label,
    state: 'all',
    per_page: 100,
  });
  return issues
    .filter(
      ({ user, body, pull_request: pull }) =>
        !pull &&
        user?.login === WORKFLOW_ACCOUNT &&
        publisherOfIssue(withLineFeeds(body)) !== undefined,
    )
    .map(({ number, state, title, body }) => ({
      number,
      isOpen: state === 'open',
      title,
      body: withLineFeeds(body),
    }));
}

function withLineFeeds(text: string | null | undefined): string {
  return (text ?? '').replaceAll('\r\n', '\n');
}
