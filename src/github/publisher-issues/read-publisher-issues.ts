import type { Octokit } from 'octokit';

import { WORKFLOW_ACCOUNT, type Repository } from '../repository.ts';
import type { PublisherIssue } from './decide-publisher-issues.ts';

/**
 * The issues that earlier runs have made, open and closed; never anybody else's.
 * @param publisherOf tells the publisher that an issue of this program is about by its text
 */
export async function readPublisherIssues(
  github: Octokit,
  { owner, repo }: Repository,
  label: string,
  publisherOf: (body: string) => string | undefined,
): Promise<PublisherIssue[]> {
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
        !pull && user?.login === WORKFLOW_ACCOUNT && publisherOf(withLineFeeds(body)) !== undefined,
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
