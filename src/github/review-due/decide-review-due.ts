import type { Register } from '../../core/model/entry.ts';
import {
  decidePublisherIssues,
  type PublisherIssue,
  type PublisherIssueDecision,
} from '../publisher-issues/decide-publisher-issues.ts';
import type { IssueWords } from '../publisher-issues/publisher-issue-kind.ts';
import type { DueEntry } from './list-due-entries.ts';
import { renderReviewDue, REVIEW_ISSUES } from './render-review-due.ts';

/**
 * Decides which issues to open, change and close: one for each publisher.
 * @param issues of this program, open and closed
 */
export function decideReviewDue(
  register: Register,
  due: readonly DueEntry[],
  issues: readonly PublisherIssue[],
  words: IssueWords,
): PublisherIssueDecision {
  return decidePublisherIssues(REVIEW_ISSUES, due, issues, (id, own) => {
    const publisher = register.publisher.get(id)!.fields;
    const body = renderReviewDue(id, publisher, own, words);
    return { title: `Review due: ${publisher.name}`, body };
  });
}
