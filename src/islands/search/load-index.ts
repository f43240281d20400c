import type { SearchCard } from '../../core/explore/search/search-card.ts';
import { CARDS_PER_FILE } from '../../core/explore/search/search-card.ts';
import type { SearchFeeds } from '../../core/explore/search/search-feeds.ts';
import { openTable, type SearchTable } from '../../core/explore/search/search-table.ts';
import type { UnderstandingSources } from '../../core/explore/search/understand/answer-query.ts';
import type { ColumnNames } from '../../core/explore/search/understand/column-names.ts';
import { openHints } from '../../core/explore/search/understand/pack-hints.ts';
import { fileOfKey, type KeyFile } from '../../core/explore/search/understand/pack-keys.ts';
import type { SearchHints } from '../../core/explore/search/understand/search-hints.ts';
import {
  openWords,
  type ListedWord,
  type PackedWords,
} from '../../core/explore/search/word-list.ts';

const FOLDER = `${import.meta.env.BASE_URL.replace(/(?<!\/)\/*$/, '/')}search/`;

/** What of Pagefind's interface is used. */
interface Pagefind {
  createInstance(options: { noWorker: boolean; basePath: string; metaCacheTag: string }): TextIndex;
}

export interface TextResult {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
}

export interface TextIndex {
  search(words: string): Promise<{ readonly results: readonly TextResult[] }>;
}

/** The search index as a page uses it: each part is fetched once, on first use. */
export interface SearchFiles extends UnderstandingSources {
  /** Cards of the given rows, in the same order. */
  cards(rows: readonly number[]): Promise<SearchCard[]>;
  words(): Promise<readonly ListedWord[]>;
  /** What the monitor saw of live feeds; empty if it cannot be fetched, because results matter more. */
  feeds(): Promise<SearchFeeds>;
  /** The text index; `rowOf` gives the row of a result. */
  text(): Promise<TextIndex>;
}

/**
 * Opens the index.
 * @throws if a file cannot be fetched: the site was published again while the page was open, or the network failed
 */
export async function loadIndex(): Promise<SearchFiles> {
  // Requested every time (the answer is mostly "not changed"), because the table names the folder of all the others.
  const table = openTable(await fetchJson<SearchTable>('table.json', 'no-cache'));
  const files = new Map<number, Promise<SearchCard[]>>();
  const cardFile = (number: number): Promise<SearchCard[]> => {
    const known = files.get(number);
    if (known) return known;
    const file = fetchJson<SearchCard[]>(`${table.version}/cards/${number}.json`);
    files.set(number, file);
    return file;
  };
  const hints = once(async () =>
    openHints(await fetchJson<SearchHints>(`${table.version}/hints.json`), table.rows),
  );
  return {
    table,
    hints,
    keys: async (key) => {
      const file = fileOfKey(key, (await hints()).keyFiles);
      return fetchJson<KeyFile>(`${table.version}/keys/${file}.json`);
    },
    columns: once(() => fetchJson<ColumnNames>(`${table.version}/columns.json`)),
    cards: (rows) =>
      Promise.all(
        rows.map(async (row) => {
          const file = await cardFile(Math.floor(row / CARDS_PER_FILE));
          return file[row % CARDS_PER_FILE]!;
        }),
      ),
    words: once(async () => openWords(await fetchJson<PackedWords>(`${table.version}/words.json`))),
    feeds: once(() =>
      fetchJson<SearchFeeds>('feeds.json', 'no-cache').catch((error: unknown) => {
        reportError(error);
        return {};
      }),
    ),
    text: once(async () => {
      const basePath = `${FOLDER}${table.version}/pagefind/`;
      const pagefind = (await import(/* @vite-ignore */ `${basePath}pagefind.js`)) as Pagefind;
      // Measured: a search takes a few milliseconds, and the worker's script would be 12 kB more to fetch.
      return pagefind.createInstance({ noWorker: true, basePath, metaCacheTag: table.version });
    }),
  };
}

async function fetchJson<T>(path: string, cache: RequestCache = 'default'): Promise<T> {
  const response = await fetch(FOLDER + path, { cache });
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return (await response.json()) as T;
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
