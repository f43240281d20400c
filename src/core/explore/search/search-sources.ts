import type { OpenTable } from './search-table.ts';
import type { ListedWord } from './word-list.ts';

/** One record that the text index found. */
export interface TextResult {
  readonly id: string;
  readonly score: number;
  /** Positions of the matching words in the record's text. */
  readonly words: readonly number[];
}

/** What of Pagefind's interface is used. */
export interface TextIndex {
  search(words: string): Promise<{ readonly results: readonly TextResult[] }>;
}

/** What finding rows needs. */
export interface SearchSources {
  readonly table: OpenTable;
  /** The words of the register. */
  words(): Promise<readonly ListedWord[]>;
  text(): Promise<TextIndex>;
}
