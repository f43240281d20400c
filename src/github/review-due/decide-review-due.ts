import type { Register } from '../../core/model/entry.ts';
import type { DueEntry } from './list-due-entries.ts';
import {
  namesAll,
  namesEntries,
  publisherOfIssue,
  renderNothingDue,
  renderReviewDue,
  renderReviewTitle,
  type ReviewDueWords,
} from './render-review-due.ts';

/** Every issue that is opened sends mail; a mistake must not send it to everybody at once. */
const MOST_OPENED = 20;

/** An issue that this program made earlier. */
export interface ReviewIssue {
  readonly number: number;
  readonly isOpen: boolean;
  readonly title: string;
  readonly body: string;
}

/** One thing to do at GitHub. */
export type ReviewDueStep =
  | {
      readonly step: 'open';
      readonly title: string;
      readonly body: string;
      readonly labels: readonly string[];
    }
  | {
      readonly step: 'update';
      readonly number: number;
      readonly body: string;
      readonly title?: string;
      readonly state?: 'open' | 'closed';
    };

/** What to do, and what has to wait for the next run. */
export interface ReviewDueDecision {
  readonly steps: readonly ReviewDueStep[];
  /** Ids of publishers whose issue is not opened this time. */
  readonly waiting: readonly string[];
}

/**
 * Decides which issues to open, change and close: one for each publisher.
 * @param issues of this program, open and closed
 * @param label by which they are found again
 */
export function decideReviewDue(
  register: Register,
  due: readonly DueEntry[],
  issues: readonly ReviewIssue[],
  { label, ...words }: ReviewDueWords & { readonly label: string },
): ReviewDueDecision {
  const known = byPublisher(issues);
  const steps: ReviewDueStep[] = [];
  const waiting: string[] = [];
  let opened = 0;
  const open = (id: string, step: ReviewDueStep): void => {
    if (opened++ < MOST_OPENED) steps.push(step);
    else waiting.push(id);
  };
  for (const id of [...new Set([...register.publisher.keys(), ...known.keys()])].sort()) {
    const publisher = register.publisher.get(id)?.value;
    const entries = due.filter((entry) => entry.publisher === id);
    const issue = known.get(id);
    if (!publisher || entries.length === 0) {
      if (issue) steps.push(...clear(id, issue));
      continue;
    }
    const title = renderReviewTitle(publisher);
    const body = renderReviewDue(id, publisher, entries, words);
    if (!issue) open(id, { step: 'open', title, body, labels: [label] });
    else if (!issue.isOpen) {
      // Somebody closed it, knowing these.
      if (namesAll(issue.body, entries)) continue;
      open(id, { step: 'update', number: issue.number, title, body, state: 'open' });
    } else if (!isSame(issue, title, body)) {
      steps.push({ step: 'update', number: issue.number, title, body });
    }
  }
  return { steps, waiting };
}

/** Closes an issue with nothing left, and has it forget what it named. */
function clear(id: string, { number, isOpen, body: current }: ReviewIssue): ReviewDueStep[] {
  const body = renderNothingDue(id);
  if (isOpen) return [{ step: 'update', number, body, state: 'closed' }];
  return namesEntries(current) ? [{ step: 'update', number, body }] : [];
}

/** The oldest issue of each publisher counts. */
function byPublisher(issues: readonly ReviewIssue[]): Map<string, ReviewIssue> {
  const found = new Map<string, ReviewIssue>();
  for (const issue of [...issues].sort((a, b) => a.number - b.number)) {
    const id = publisherOfIssue(issue.body);
    if (id !== undefined && !found.has(id)) found.set(id, issue);
  }
  return found;
}

function isSame(issue: ReviewIssue, title: string, body: string): boolean {
  return issue.title === title && issue.body.replaceAll('\r\n', '\n').trim() === body.trim();
}
