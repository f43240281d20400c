import type { Octokit } from 'octokit';

import { actPublisherIssues } from '../github/publisher-issues/act-publisher-issues.ts';
import type { PublisherIssueDecision } from '../github/publisher-issues/decide-publisher-issues.ts';
import type { Repository } from '../github/repository.ts';
import { actOrShow } from './act-or-show.ts';
import { plural } from '../core/model/plural.ts';

/**
 * Changes the issues of publishers with `act`, else shows the changes.
 * @param found what was found, as the beginning of a sentence: `12 entries are due`
 * @throws if GitHub refuses
 */
export async function settlePublisherIssues(
  { steps, waiting }: PublisherIssueDecision,
  found: string,
  { github, repository, act }: { github: Octokit; repository: Repository; act: boolean },
): Promise<void> {
  process.stdout.write(`${found}; ${plural(steps.length, 'issue changes', 'issues change')}.\n`);
  if (waiting.length > 0) {
    process.stdout.write(`Left for the next run: ${waiting.join(', ')}.\n`);
  }
  await actOrShow(act, steps, (decided) => actPublisherIssues(github, repository, decided));
}
