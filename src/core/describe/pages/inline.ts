import type { AgreementDates } from '../agreement-term.ts';
import type { StateWords } from '../status/feed-words.ts';

/** Words within a line. A string is in the register's own words, the labels of its vocabularies among them. */
export type Inline =
  | string
  /** Words of an entry; with the lines that their author made, where that matters. */
  | { readonly is: 'quote'; readonly text: string; readonly keepsLines?: boolean }
  /** A name or an address as a program knows it. */
  | { readonly is: 'code'; readonly text: string }
  /** A text that is meant to be copied: a quotation, code, or running text. */
  | { readonly is: 'copy'; readonly text: string; readonly as: 'q' | 'code' | 'span' }
  | { readonly is: 'strong'; readonly words: readonly Inline[] }
  | { readonly is: 'muted'; readonly words: readonly Inline[] }
  /** Words that stay together. */
  | { readonly is: 'span'; readonly words: readonly Inline[] }
  | { readonly is: 'badge'; readonly text: string; readonly look?: 'live' }
  /** The address of a file of the register, or a pattern of addresses with braces for what varies. */
  | { readonly is: 'address'; readonly path: string; readonly isMissing?: boolean }
  | PageLink
  /** A link that leaves the register. Where the address is not safe to follow, the words stand alone. */
  | {
      readonly is: 'outside';
      readonly text: string;
      readonly url: string | undefined;
      /** It leads to the register's own repository. */
      readonly isOurs?: boolean;
      readonly look?: string;
    }
  /** Who to ask: their page, else their mailbox. */
  | {
      readonly is: 'contact';
      readonly text: string;
      readonly url?: string | undefined;
      readonly email?: string | undefined;
    }
  /** A year, month or day. */
  | { readonly is: 'date'; readonly date: string }
  /** ISO 8601, in UTC. */
  | { readonly is: 'instant'; readonly instant: string }
  /** What was seen of a feed or a link, and when; script says what that means now. */
  | FeedStateWords
  /** When data that keeps its promise is updated next; script says whether that day has passed. */
  | { readonly is: 'due'; readonly date: string }
  /** Names with links, and commas between them. */
  | TermList
  /** A button that shows the start of a file, for readers with script; nothing to a program. */
  | {
      readonly is: 'preview';
      readonly kind: string;
      readonly url: string;
      readonly title: string;
      readonly host: string;
    }
  /** When an agreement runs; script says where it stands today. */
  | ({ readonly is: 'term'; readonly words: readonly Inline[] } & AgreementDates);

/** A link to a page of the register. */
export interface PageLink {
  readonly is: 'link';
  readonly text: string;
  /** Site path. */
  readonly path: string;
  /** What programs read in its place, where that is not the Markdown twin of a page: a site path. */
  readonly twin?: string;
  readonly mediaType?: string;
  /** Classes of the link in HTML. */
  readonly look?: string;
  /** The end of its words for those who hear it alone. */
  readonly spoken?: string;
  /** It leads to what the page shows. */
  readonly isCurrent?: boolean;
}

export interface FeedStateWords {
  readonly is: 'state';
  readonly words: StateWords;
  /** ISO 8601 instant; absent where nothing was checked. */
  readonly checked?: string | undefined;
  /** How long from check to check: an ISO 8601 duration. */
  readonly interval?: string | undefined;
  /** What it is the state of, where the page does not say it beside it. */
  readonly of?: string | undefined;
}

export interface TermList {
  readonly is: 'terms';
  readonly terms: readonly {
    readonly label: string;
    /** Site path; without one, the label is an id from the entry. */
    readonly path?: string | undefined;
    /** What programs call it. */
    readonly code?: string;
  }[];
  /** How many are shown where room is short; the rest is counted. All if absent. */
  readonly most?: number;
}
