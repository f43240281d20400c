import type { AccessLevel } from '../../model/access-level.ts';
import type { Language } from '../guides/developers/examples/example.ts';
import type { ListedFacts } from '../listed-facts.ts';
import type { ListingPage } from '../listing.ts';
import type { StateWords } from '../status/feed-words.ts';
import type { DayBar } from '../../derive/summarise-promise.ts';
import type { ChainColumns } from './draw-chain.ts';
import type { TermCard } from '../term-cards.ts';

/**
 * A page before it is written: what it says, in order, and nothing of how. `components/blocks.astro` writes it as HTML
 * and `outputs/markdown` as Markdown, so that both say the same. Nothing in it is escaped; both writers do that.
 */
export interface PageModel {
  /** Site path with a leading and a closing slash. */
  readonly path: string;
  readonly title: string;
  /** Its title among others, where that says more: `Housing, page 2 of 3`. */
  readonly documentTitle?: string;
  /** What kind of thing the page is about, above its title. */
  readonly kicker?: string | undefined;
  /** A paragraph below the title, in the register's own words. */
  readonly lead?: string | undefined;
  /** The same in the words of an entry. */
  readonly summary?: string | undefined;
  /** What stands below the lead: notices, and links that a reader wants first. */
  readonly head?: readonly Block[];
  readonly facts?: readonly Fact[];
  /** What stands before the first heading. */
  readonly blocks?: readonly Block[];
  readonly sections: readonly Section[];
}

/** The page of one record: a list of facts, a text, and what is beside it. */
export interface RecordPageModel extends PageModel {
  /** Who may use it, for records that say so. */
  readonly access?: { readonly level: AccessLevel; readonly says: readonly Inline[] };
  /** What readers may take it for at first sight, where that is wrong: `Live feed or API`. */
  readonly badge?: string;
  /** Below the text, or beside it where there is room. */
  readonly aside: readonly Section[];
}

/** One row of a list of facts. */
export interface Fact {
  readonly label: string | readonly Inline[];
  /** Each is one value, of several that are alike. */
  readonly values: readonly (readonly Inline[])[];
  /** What is to know about the value, a sentence each. */
  readonly notes?: readonly (readonly Inline[])[];
}

/** A part of a page with a heading. */
export interface Section {
  /** Of the heading, within the page. */
  readonly id: string;
  readonly title: string;
  /** Classes of the section in HTML. */
  readonly look?: string;
  readonly blocks: readonly Block[];
}

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
  | { readonly is: 'badge'; readonly text: string }
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
  | {
      readonly is: 'term';
      readonly start?: string | undefined;
      readonly end?: string | undefined;
      readonly review?: string | undefined;
      readonly words: readonly Inline[];
    };

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

/** A cell of a table: a line, and what is to know about it below. */
export interface Cell {
  readonly words: readonly Inline[];
  readonly notes?: readonly (readonly Inline[])[];
}

/** A part of a section. `look` holds classes of the style sheet, which say nothing to a twin. */
export type Block =
  | { readonly is: 'words'; readonly words: readonly Inline[]; readonly look?: string }
  /** A text of an entry, plain or as Markdown. */
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'markdown'; readonly text: string }
  /** A heading below that of a section; of a page's own, where it has no sections. */
  | {
      readonly is: 'heading';
      readonly words: readonly Inline[];
      readonly level?: 2 | 3;
      readonly look?: string;
    }
  /** A part of a guide, under a heading. */
  | { readonly is: 'part'; readonly title: string; readonly blocks: readonly Block[] }
  /** Blocks that look alike. */
  | { readonly is: 'group'; readonly look: string; readonly blocks: readonly Block[] }
  | { readonly is: 'facts'; readonly facts: readonly Fact[]; readonly look?: string }
  | {
      readonly is: 'list';
      readonly items: readonly (readonly Inline[])[];
      /** What is to know about each item; as many as there are items. */
      readonly notes?: readonly (readonly Inline[])[];
      readonly isOrdered?: boolean;
      readonly look?: string;
    }
  /** A list whose items are more than one line. */
  | {
      readonly is: 'items';
      readonly items: readonly (readonly Block[])[];
      readonly look: string;
      readonly itemLook?: string;
      /** Of each item, within the page. */
      readonly ids?: readonly string[];
    }
  /** What to do, in order. */
  | {
      readonly is: 'steps';
      readonly steps: readonly { readonly title?: string; readonly blocks: readonly Block[] }[];
    }
  | {
      readonly is: 'table';
      readonly label: string;
      readonly caption?: string;
      readonly columns: readonly (string | { readonly label: string; readonly isNumeric: true })[];
      readonly rows: readonly (readonly Cell[])[];
      /** The first cell of each row is its heading. */
      readonly hasHeads?: boolean;
    }
  /** What readers open if they want it. */
  | {
      readonly is: 'details';
      readonly summary: string | readonly Inline[];
      /** The end of the summary for those who hear it alone. */
      readonly spoken?: string;
      readonly isOpen?: boolean;
      readonly look?: string;
      readonly blocks: readonly Block[];
    }
  /** Texts to be copied, each under its name. */
  | { readonly is: 'codes'; readonly codes: readonly Code[] }
  /** An answer of a service: words of somebody else, shown as they came. */
  | { readonly is: 'answer'; readonly label: string; readonly text: string }
  /** Records, each with its summary and what a reader chooses by. */
  | {
      readonly is: 'records';
      readonly records: readonly ListedFacts[];
      /** Level of their headings. */
      readonly level?: 2 | 3;
      readonly hidesPublisher?: boolean;
    }
  /** One page of a long list of records. */
  | {
      readonly is: 'listing';
      readonly listing: ListingPage;
      /** Site path of its first page. */
      readonly base: string;
      /** Site path of the search over these records. */
      readonly search: string;
      readonly hidesPublisher?: boolean;
    }
  /** Terms with the number of records under each: as cards, or as a bare list. */
  | { readonly is: 'cards' | 'terms'; readonly cards: readonly TermCard[]; readonly look?: string }
  /** The areas of the city that something covers, as a map and in words. */
  | { readonly is: 'footprint'; readonly covered: ReadonlySet<string>; readonly words: string }
  /** A map whose areas are links, for those who see it; the links stand in a list too. */
  | {
      readonly is: 'map';
      readonly counts: ReadonlyMap<string, number>;
      readonly label: string;
    }
  /** Boxes and lines, for those who see them; what they say stands in a list too. */
  | { readonly is: 'chain'; readonly columns: ChainColumns }
  /** What was found on each day, as bars and in words. */
  | {
      readonly is: 'days';
      readonly bars: readonly DayBar[];
      readonly words: readonly Inline[];
    }
  /** Where previews of files appear; nothing to a program. */
  | { readonly is: 'preview-frame'; readonly columns?: string }
  /** A button that asks a service, for readers with script; nothing to a program. */
  | { readonly is: 'try'; readonly url: string; readonly host: string }
  /** Side by side where there is room. */
  | { readonly is: 'columns'; readonly columns: readonly (readonly Block[])[] };

export interface Code {
  /** What it is, for those who hear it. */
  readonly label: string;
  /** What it is written in: `BibTeX`, or a language that examples are in. */
  readonly language: Language | 'bibtex' | 'ris' | 'json';
  readonly text: string;
}
