import type { Octokit } from 'octokit';

import type { Repository } from '../repository.ts';
import type { PublisherIssueStep } from './decide-publisher-issues.ts';

/**
 * Opens, changes and closes issues as decided.
 * @throws what GitHub refuses
 */
export async function actPublisherIssues(
  github: Octokit,
  { owner, repo }: Repository,
  steps: readonly PublisherIssueStep[],
): Promise<void> {
  for (const step of steps) {
    if (step.step === 'open') {
      const { title, body, labels } = step;
      const route = 'POST /repos/{owner}/{repo}/issues';
      await github.request(route, { owner, repo, title, body, labels: [...labels] });
    } else {
      const { number, title, body, state } = step;
      await github.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        owner,
        repo,
        issue_number: number,
        body,
        ...(title !== undefined && { title }),
        ...(state && { state, state_reason: state === 'open' ? 'reopened' : 'completed' }),
      });
    }
  }
}
