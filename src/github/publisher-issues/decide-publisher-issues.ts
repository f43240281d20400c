import { sameText } from '../same-text.ts';
import {
  issueMark,
  keysIn,
  publisherIn,
  type NamedEntry,
  type PublisherIssueKind,
} from './publisher-issue-kind.ts';

/** Every issue that is opened sends mail; a mistake must not send it to everybody at once. */
const MOST_OPENED = 20;

/** An issue that this program made earlier. */
export interface PublisherIssue {
  readonly number: number;
  readonly isOpen: boolean;
  readonly title: string;
  readonly body: string;
}

/** One thing to do at GitHub. */
export type PublisherIssueStep =
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
export interface PublisherIssueDecision {
  readonly steps: readonly PublisherIssueStep[];
  /** Ids of publishers whose issue is not opened this time. */
  readonly waiting: readonly string[];
}

/**
 * Decides which issues to open, change and close: one for each publisher. One that a person closed stays closed until
 * there is an entry that it did not name.
 * @param entries to name; publishers without any have nothing left
 * @param issues of this kind, open and closed
 * @param render the issue of a publisher with all its entries; its text may leave out those beyond the most
 */
export function decidePublisherIssues<Named extends NamedEntry>(
  kind: PublisherIssueKind,
  entries: readonly Named[],
  issues: readonly PublisherIssue[],
  render: (publisher: string, entries: readonly Named[]) => Pick<PublisherIssue, 'title' | 'body'>,
): PublisherIssueDecision {
  const wanted = Map.groupBy(entries, ({ publisher }) => publisher);
  const known = byPublisher(issues, kind);
  const steps: PublisherIssueStep[] = [];
  const waiting: string[] = [];
  let opened = 0;
  const open = (id: string, step: PublisherIssueStep): void => {
    if (opened++ < MOST_OPENED) steps.push(step);
    else waiting.push(id);
  };
  for (const id of [...new Set([...wanted.keys(), ...known.keys()])].sort()) {
    const want = wanted.get(id);
    const issue = known.get(id);
    if (!want) {
      if (issue) steps.push(...clear(issue, `${issueMark(kind, id)}\n\n${kind.nothing}`));
      continue;
    }
    const { title, body } = render(id, want);
    if (!issue) open(id, { step: 'open', title, body, labels: [kind.label.name] });
    else if (!issue.isOpen) {
      // Somebody closed it, knowing these.
      const named = keysIn(issue.body);
      if (want.slice(0, kind.most).every(({ key }) => named.has(key))) continue;
      open(id, { step: 'update', number: issue.number, title, body, state: 'open' });
    } else if (issue.title !== title || !sameText(issue.body, body)) {
      steps.push({ step: 'update', number: issue.number, title, body });
    }
  }
  return { steps, waiting };
}

/** Closes an issue with nothing left, and has it forget what it named. */
function clear(
  { number, isOpen, body: current }: PublisherIssue,
  body: string,
): PublisherIssueStep[] {
  if (isOpen) return [{ step: 'update', number, body, state: 'closed' }];
  return keysIn(current).size > 0 ? [{ step: 'update', number, body }] : [];
}

/** The oldest issue of each publisher counts. */
function byPublisher(
  issues: readonly PublisherIssue[],
  kind: PublisherIssueKind,
): Map<string, PublisherIssue> {
  const found = new Map<string, PublisherIssue>();
  for (const issue of [...issues].sort((a, b) => a.number - b.number)) {
    const id = publisherIn(issue.body, kind);
    if (id !== undefined && !found.has(id)) found.set(id, issue);
  }
  return found;
}
