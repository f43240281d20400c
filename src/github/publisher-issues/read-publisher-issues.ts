import type { Octokit } from 'octokit';

import { WORKFLOW_ACCOUNT, type Repository } from '../repository.ts';
import type { PublisherIssue } from './decide-publisher-issues.ts';
import { publisherIn, type PublisherIssueKind } from './publisher-issue-kind.ts';

/** The issues of a kind that earlier runs have made, open and closed; never anybody else's. */
export async function readPublisherIssues(
  github: Octokit,
  { owner, repo }: Repository,
  kind: PublisherIssueKind,
): Promise<PublisherIssue[]> {
  const issues = await github.paginate('GET /repos/{owner}/{repo}/issues', {
    owner,
    repo,
    labels: kind.label.name,
    state: 'all',
    per_page: 100,
  });
  return issues
    .filter(
      ({ user, body, pull_request: pull }) =>
        !pull &&
        user?.login === WORKFLOW_ACCOUNT &&
        publisherIn(withLineFeeds(body), kind) !== undefined,
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
