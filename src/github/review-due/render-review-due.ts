import type { Publisher } from '../../core/generated/types.ts';
import { escapeMarkdown, markdownCode } from '../../core/report/escape.ts';
import { LABELS } from '../labels.ts';
import {
  issueMark,
  listEntries,
  type IssueWords,
  type PublisherIssueKind,
} from '../publisher-issues/publisher-issue-kind.ts';
import type { DueEntry } from './list-due-entries.ts';

/** Issues about entries that are due for review. */
export const REVIEW_ISSUES: PublisherIssueKind = {
  name: 'review-due',
  label: LABELS.reviewDue,
  most: 100,
  view: 'edit',
  nothing: 'Nothing is due. This issue opens again when something is.',
};

/**
 * The text of the issue of a publisher. Its accounts are called by name: they come from the main branch, and GitHub
 * tells them once, when the issue is made.
 */
export function renderReviewDue(
  id: string,
  { name, contact, maintainers = [] }: Publisher,
  entries: readonly DueEntry[],
  words: IssueWords,
): string {
  const address = contact?.email ?? contact?.url;
  const asked = [
    ...(contact
      ? [`${escapeMarkdown(contact.name)}${address ? ` (${markdownCode(address)})` : ''}`]
      : []),
    ...maintainers.map(({ github }) => `@${github}`),
  ];
  return [
    issueMark(REVIEW_ISSUES, id),
    `Entries of **${escapeMarkdown(name)}** that are due for review:`,
    listEntries(REVIEW_ISSUES, entries, words, ({ reasons }) => escapeMarkdown(reasons.join(' '))),
    `Who to ask: ${asked.length > 0 ? asked.join(', ') : 'the publisher has no contact, so a maintainer of the register asks'}.`,
    'Compare each with the data: is it still there, and are access, licence and dates right? Then follow its link, correct what has changed, and set the date of the next review (`nextReview`). If the data changes less often than the entry says, correct `frequency`.',
    'A program updates this list every week and closes the issue when nothing is due. If you close it by hand, it stays closed until something else is due.',
  ].join('\n\n');
}
