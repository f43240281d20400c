import type { ChartModel } from '../../insight/make-chart.ts';
import type { AccessLevel } from '../../model/access-level.ts';
import type { Language } from '../guides/developers/examples/example.ts';
import type { ListedFacts } from '../listed-facts.ts';
import type { ListingPage } from '../listing.ts';
import type { DayBar } from '../../derive/summarise-promise.ts';
import type { ChainColumns } from './draw-chain.ts';
import type { TermCard } from '../term-cards.ts';
import type { Inline, PageLink } from './inline.ts';

export type { FeedStateWords, Inline, PageLink, TermList } from './inline.ts';

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
  /** What search engines show, where that is neither of them. */
  readonly description?: string | undefined;
  /** What stands below the lead: notices, and links that a reader wants first. */
  readonly head?: readonly Block[];
  readonly facts?: readonly Fact[];
  /** What stands before the first heading. */
  readonly blocks?: readonly Block[];
  readonly sections: readonly Section[];
  /** It has no words of publishers. */
  readonly isOurs?: boolean;
  /** What tells it from pages of the same name, in the browser's title. */
  readonly qualifier?: string | undefined;
  /** The way down to it, from below the home page. */
  readonly breadcrumbs?: readonly Crumb[];
  /** A feed of what changes in what it shows. */
  readonly feed?: { readonly title: string; readonly path: string };
  /** What programs read first, at the top of its Markdown twin. */
  readonly frontMatter?: Readonly<Record<string, string | number | undefined>>;
}

/** One step on the way to a page. */
export interface Crumb {
  readonly label: string;
  /** Site path. */
  readonly path: string;
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
  /** A part of a guide, or of a section, under a heading. */
  | {
      readonly is: 'part';
      readonly title: string;
      readonly level?: 2 | 3;
      /** Of the heading, within the page. */
      readonly id?: string;
      readonly look?: string;
      readonly blocks: readonly Block[];
    }
  /** Blocks that look alike. */
  | { readonly is: 'group'; readonly look: string; readonly blocks: readonly Block[] }
  | { readonly is: 'facts'; readonly facts: readonly Fact[]; readonly look?: string }
  | {
      readonly is: 'list';
      readonly items: readonly (readonly Inline[])[];
      /** What is to know about each item; as many as there are items. */
      readonly notes?: readonly (readonly Inline[])[];
      readonly isOrdered?: boolean;
      /** What it is, where no heading says it. */
      readonly label?: string;
      readonly look?: string;
      readonly itemLook?: string;
    }
  /** Links within a page, or to others like it. */
  | {
      readonly is: 'ways';
      readonly label: string;
      readonly links: readonly PageLink[];
      readonly look: string;
    }
  /** The pages before and after one of many. */
  | {
      readonly is: 'pages';
      /** Site path of the first page. */
      readonly base: string;
      readonly page: number;
      readonly pages: number;
    }
  /** A list whose items are more than one line. */
  | {
      readonly is: 'items';
      readonly items: readonly (readonly Block[])[];
      readonly isOrdered?: boolean;
      readonly look: string;
      /** Of all items, or of each. */
      readonly itemLook?: string | readonly string[];
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
  /** Lines of a file of the catalogue. */
  | { readonly is: 'yaml'; readonly label: string; readonly text: string }
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
  | {
      readonly is: 'cards' | 'terms';
      readonly cards: readonly TermCard[];
      readonly look?: string;
      /** Level of the headings of cards. */
      readonly level?: 2 | 3;
      /** What is counted, where it is not records. */
      readonly unit?: { readonly one: string; readonly many: string };
    }
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
  /** The drawing of a chart; its words, its table and its source stand around it. */
  | { readonly is: 'chart'; readonly chart: ChartModel }
  /** Side by side where there is room. */
  | { readonly is: 'columns'; readonly columns: readonly (readonly Block[])[] };

export interface Code {
  /** What it is, for those who hear it. */
  readonly label: string;
  /** What it is written in: `BibTeX`, or a language that examples are in. */
  readonly language: Language | 'bibtex' | 'ris' | 'json';
  readonly text: string;
}
