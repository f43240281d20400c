import type { Catalogue } from '../../core/derive/catalogue.ts';
import {
  decidePublisherIssues,
  type PublisherIssue,
  type PublisherIssueDecision,
} from '../publisher-issues/decide-publisher-issues.ts';
import type { IssueWords } from '../publisher-issues/publisher-issue-kind.ts';
import type { Trouble } from './list-trouble.ts';
import { renderStatus, STATUS_ISSUES } from './render-status.ts';

/**
 * Decides which issues to open, change and close: one for each publisher of something that does not work.
 * @param issues of this program, open and closed
 */
export function decideStatus(
  { publishers }: Pick<Catalogue, 'publishers'>,
  trouble: readonly Trouble[],
  issues: readonly PublisherIssue[],
  words: IssueWords,
): PublisherIssueDecision {
  return decidePublisherIssues(STATUS_ISSUES, trouble, issues, (id, own) => {
    const { name } = publishers.get(id)!.fields;
    return { title: `Not working: ${name}`, body: renderStatus(id, name, own, words) };
  });
}
