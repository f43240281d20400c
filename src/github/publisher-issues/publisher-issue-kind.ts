import { escapeMarkdown } from '../../core/report/escape.ts';
import type { Label } from '../labels.ts';

/** One kind of issue: one for each publisher, made by this program and found again by it. */
export interface PublisherIssueKind {
  /** In the mark at its beginning: `review-due`. */
  readonly name: string;
  readonly label: Label;
  /** An issue holds 65,536 characters, and nobody works through a longer list of entries than this. */
  readonly most: number;
  /** What GitHub shows of an entry's file. */
  readonly view: 'blob' | 'edit';
  /** The text when nothing is left. */
  readonly nothing: string;
}

/** An entry that an issue names. */
export interface NamedEntry {
  /** Folder and id: `datasets/borough/trees`. */
  readonly key: string;
  readonly publisher: string;
  readonly title: string;
}

/** What the texts need besides the entries. */
export interface IssueWords {
  /** Address of the repository, for links to the files. */
  readonly repository: string;
  readonly main: string;
  /** Folder of the catalogue in the repository. */
  readonly root: string;
}

const LONGEST_TITLE = 150;

/** The beginning of an issue, by which it is known again. */
export function issueMark({ name }: PublisherIssueKind, publisher: string): string {
  return `<!-- register: ${name} ${publisher} -->`;
}

/** The publisher that an issue of a kind is about; undefined for any other issue. */
export function publisherIn(body: string, { name }: PublisherIssueKind): string | undefined {
  const [, kind, publisher] = /^<!-- register: ([a-z-]+) ([a-z0-9-]+) -->/.exec(body) ?? [];
  return kind === name ? publisher : undefined;
}

/** A line for each entry that there is room for, with a link to its file. Titles do nothing in it. */
export function listEntries<Named extends NamedEntry>(
  { most, view }: PublisherIssueKind,
  entries: readonly Named[],
  { repository, main, root }: IssueWords,
  detailsOf: (entry: Named) => string,
): string {
  const files = `${repository.replace(/\/$/, '')}/${view}/${main}/${root}`;
  const lines = entries.slice(0, most).map((entry) => {
    const { key, title } = entry;
    const short = title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}…` : title;
    return `- [${escapeMarkdown(short)}](${files}/${key}.yaml): ${detailsOf(entry)} <!-- ${key} -->`;
  });
  const rest = entries.length - most;
  return [...lines, ...(rest > 0 ? [`- … and ${rest} more.`] : [])].join('\n');
}

/** Keys of the entries that an issue names. */
export function keysIn(body: string): ReadonlySet<string> {
  return new Set([...body.matchAll(/^- .*<!-- ([a-z0-9/-]+) -->$/gm)].map(([, key]) => key!));
}
