import { plural } from '../core/model/plural.ts';
import { actPublisherIssues } from '../github/publisher-issues/act-publisher-issues.ts';
import type {
  PublisherIssue,
  PublisherIssueDecision,
} from '../github/publisher-issues/decide-publisher-issues.ts';
import type {
  IssueWords,
  PublisherIssueKind,
} from '../github/publisher-issues/publisher-issue-kind.ts';
import { readPublisherIssues } from '../github/publisher-issues/read-publisher-issues.ts';
import { actOrShow } from './act-or-show.ts';
import type { GitHubAccess } from './github-access.ts';

/**
 * Changes the issues of publishers with `act`, else shows the changes.
 * @param found what was found, as the beginning of a sentence: `12 entries are due`
 * @param decide what to change, given the issues of earlier runs
 * @throws if GitHub refuses
 */
export async function settlePublisherIssues(
  kind: PublisherIssueKind,
  found: string,
  { act, github, repository, place }: GitHubAccess,
  decide: (issues: readonly PublisherIssue[], words: IssueWords) => PublisherIssueDecision,
): Promise<void> {
  const { owner, repo, main } = repository;
  const { steps, waiting } = decide(await readPublisherIssues(github, repository, kind), {
    repository: `https://github.com/${owner}/${repo}`,
    main,
    root: place.root,
  });
  process.stdout.write(`${found}; ${plural(steps.length, 'issue changes', 'issues change')}.\n`);
  if (waiting.length > 0) {
    process.stdout.write(`Left for the next run: ${waiting.join(', ')}.\n`);
  }
  await actOrShow(act, steps, (decided) => actPublisherIssues(github, repository, decided));
}
