import { sameText } from '../same-text.ts';

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

/** What the issue of a publisher should say. */
export interface WantedIssue {
  readonly title: string;
  readonly body: string;
  /** Keys of the entries that it names. */
  readonly names: readonly string[];
}

/** How to recognise the issues of one kind. */
export interface PublisherIssueKind {
  readonly label: string;
  /** The publisher that an issue of this kind is about. */
  readonly publisherOf: (body: string) => string | undefined;
  /** The text when nothing is left. */
  readonly renderNothing: (id: string) => string;
}

/**
 * Decides which issues to open, change and close: one for each publisher. One that a person closed stays closed until
 * there is an entry that it did not name.
 * @param wanted by publisher; those who are not in it have nothing left
 * @param issues of this kind, open and closed
 */
export function decidePublisherIssues(
  wanted: ReadonlyMap<string, WantedIssue>,
  issues: readonly PublisherIssue[],
  { label, publisherOf, renderNothing }: PublisherIssueKind,
): PublisherIssueDecision {
  const known = byPublisher(issues, publisherOf);
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
      if (issue) steps.push(...clear(issue, renderNothing(id)));
      continue;
    }
    const { title, body, names } = want;
    if (!issue) open(id, { step: 'open', title, body, labels: [label] });
    else if (!issue.isOpen) {
      // Somebody closed it, knowing these.
      const named = keysOf(issue.body);
      if (names.every((key) => named.has(key))) continue;
      open(id, { step: 'update', number: issue.number, title, body, state: 'open' });
    } else if (issue.title !== title || !sameText(issue.body, body)) {
      steps.push({ step: 'update', number: issue.number, title, body });
    }
  }
  return { steps, waiting };
}

/** The end of a line about an entry, by which it is known again. */
export function entryMark(key: string): string {
  return `<!-- ${key} -->`;
}

/** Closes an issue with nothing left, and has it forget what it named. */
function clear(
  { number, isOpen, body: current }: PublisherIssue,
  body: string,
): PublisherIssueStep[] {
  if (isOpen) return [{ step: 'update', number, body, state: 'closed' }];
  return keysOf(current).size > 0 ? [{ step: 'update', number, body }] : [];
}

function keysOf(body: string): ReadonlySet<string> {
  return new Set([...body.matchAll(/^- .*<!-- ([a-z0-9/-]+) -->$/gm)].map(([, key]) => key!));
}

/** The oldest issue of each publisher counts. */
function byPublisher(
  issues: readonly PublisherIssue[],
  publisherOf: (body: string) => string | undefined,
): Map<string, PublisherIssue> {
  const found = new Map<string, PublisherIssue>();
  for (const issue of [...issues].sort((a, b) => a.number - b.number)) {
    const id = publisherOf(issue.body);
    if (id !== undefined && !found.has(id)) found.set(id, issue);
  }
  return found;
}
