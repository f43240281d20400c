import type { Register } from '../../core/model/entry.ts';
import {
  decidePublisherIssues,
  type PublisherIssue,
  type PublisherIssueDecision,
  type WantedIssue,
} from '../publisher-issues/decide-publisher-issues.ts';
import type { DueEntry } from './list-due-entries.ts';
import {
  namedKeys,
  publisherOfIssue,
  renderNothingDue,
  renderReviewDue,
  renderReviewTitle,
  type ReviewDueWords,
} from './render-review-due.ts';

/**
 * Decides which issues to open, change and close: one for each publisher.
 * @param issues of this program, open and closed
 * @param label by which they are found again
 */
export function decideReviewDue(
  register: Register,
  due: readonly DueEntry[],
  issues: readonly PublisherIssue[],
  { label, ...words }: ReviewDueWords & { readonly label: string },
): PublisherIssueDecision {
  const wanted = new Map<string, WantedIssue>();
  for (const [id, { fields: publisher }] of register.publisher) {
    const entries = due.filter((entry) => entry.publisher === id);
    if (entries.length === 0) continue;
    wanted.set(id, {
      title: renderReviewTitle(publisher),
      body: renderReviewDue(id, publisher, entries, words),
      names: namedKeys(entries),
    });
  }
  return decidePublisherIssues(wanted, issues, {
    label,
    publisherOf: publisherOfIssue,
    renderNothing: renderNothingDue,
  });
}
