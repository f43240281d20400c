import type { Publisher } from '../../core/generated/types.ts';
import { escapeMarkdown, markdownCode } from '../../core/report/escape.ts';
import { entryMark } from '../publisher-issues/decide-publisher-issues.ts';
import type { DueEntry } from './list-due-entries.ts';

/** An issue holds 65,536 characters; nobody works through a longer list. */
const MOST_ENTRIES = 100;
const LONGEST_TITLE = 150;

const MARKER = /^<!-- register: review-due ([a-z0-9-]+) -->/;

/** What the texts need besides the entries. */
export interface ReviewDueWords {
  /** Address of the repository, for links to the files. */
  readonly repository: string;
  readonly main: string;
  /** Folder of the catalogue in the repository. */
  readonly root: string;
}

/** The publisher that an issue of this program is about. */
export function publisherOfIssue(body: string): string | undefined {
  return MARKER.exec(body)?.[1];
}

/** Keys of the entries for which an issue has room. */
export function namedKeys(entries: readonly DueEntry[]): string[] {
  return entries.slice(0, MOST_ENTRIES).map(({ key }) => key);
}

/** The title of the issue of a publisher. */
export function renderReviewTitle({ name }: Publisher): string {
  return `Review due: ${name}`;
}

/**
 * The text of the issue of a publisher. Its accounts are called by name: they come from the main branch, and GitHub
 * tells them once, when the issue is made.
 */
export function renderReviewDue(
  id: string,
  { name, contact, maintainers = [] }: Publisher,
  entries: readonly DueEntry[],
  words: ReviewDueWords,
): string {
  const rest = entries.length - MOST_ENTRIES;
  const address = contact?.email ?? contact?.url;
  const asked = [
    ...(contact
      ? [`${escapeMarkdown(contact.name)}${address ? ` (${markdownCode(address)})` : ''}`]
      : []),
    ...maintainers.map(({ github }) => `@${github}`),
  ];
  return [
    marker(id),
    `Entries of **${escapeMarkdown(name)}** that are due for review:`,
    [
      ...entries.slice(0, MOST_ENTRIES).map((entry) => renderEntry(entry, words)),
      ...(rest > 0 ? [`- … and ${rest} more.`] : []),
    ].join('\n'),
    `Who to ask: ${asked.length > 0 ? asked.join(', ') : 'the publisher has no contact, so a maintainer of the register asks'}.`,
    'Compare each with the data: is it still there, and are access, licence and dates right? Then follow its link, correct what has changed, and set the date of the next review (`nextReview`). If the data changes less often than the entry says, correct `frequency`.',
    'A program updates this list every week and closes the issue when nothing is due. If you close it by hand, it stays closed until something else is due.',
  ].join('\n\n');
}

/** The text when nothing is due any more. */
export function renderNothingDue(id: string): string {
  return `${marker(id)}\n\nNothing is due. This issue opens again when something is.`;
}

function renderEntry(
  { key, title, reasons }: DueEntry,
  { repository, main, root }: ReviewDueWords,
): string {
  const short = title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}…` : title;
  const address = `${repository.replace(/\/$/, '')}/edit/${main}/${root}/${key}.yaml`;
  return `- [${escapeMarkdown(short)}](${address}): ${escapeMarkdown(reasons.join(' '))} ${entryMark(key)}`;
}

const marker = (id: string): string => `<!-- register: review-due ${id} -->`;
