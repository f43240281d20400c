import type { SearchCard } from '../../core/explore/search/search-card.ts';
import { CARDS_PER_FILE } from '../../core/explore/search/search-card.ts';
import type { SearchFeeds } from '../../core/explore/search/search-feeds.ts';
import type { SearchSources, TextIndex } from '../../core/explore/search/search-sources.ts';
import { openTable, type SearchTable } from '../../core/explore/search/search-table.ts';
import { textIndexOptions } from '../../core/explore/search/text-index-options.ts';
import type { UnderstandingSources } from '../../core/explore/search/understand/answer-query.ts';
import type { ColumnNames } from '../../core/explore/search/understand/column-names.ts';
import { openHints } from '../../core/explore/search/understand/pack-hints.ts';
import { fileOfKey, type KeyFile } from '../../core/explore/search/understand/pack-keys.ts';
import type { SearchHints } from '../../core/explore/search/understand/search-hints.ts';
import { openWords, type PackedWords } from '../../core/explore/search/word-list.ts';

const FOLDER = `${import.meta.env.BASE_URL.replace(/(?<!\/)\/*$/, '/')}search/`;

/** What of Pagefind's interface is used. */
interface Pagefind {
  createInstance(options: object): TextIndex;
}

/** The search index as a page uses it: each part is fetched once, on first use. */
export interface SearchFiles extends SearchSources, UnderstandingSources {
  /** Cards of the given rows, in the same order. */
  cards(rows: readonly number[]): Promise<SearchCard[]>;
  /** What the monitor saw of live feeds; empty if it cannot be fetched, because results matter more. */
  feeds(): Promise<SearchFeeds>;
}

/**
 * Opens the index, and starts the text engine, which takes longest to come.
 * @param cache `default` takes the files that the page has asked for already; `reload` takes new ones, where the site
 * was published again since
 * @throws if a file cannot be fetched: the site was published again while the page was open, or the network failed
 */
export async function loadIndex(cache: 'default' | 'reload' = 'default'): Promise<SearchFiles> {
  // It names the folder of all the others.
  const table = openTable(await fetchJson<SearchTable>('table.json', cache));
  const files = new Map<number, Promise<SearchCard[]>>();
  const cardFile = (number: number): Promise<SearchCard[]> => {
    const known = files.get(number);
    if (known) return known;
    const file = fetchJson<SearchCard[]>(`${table.version}/cards/${number}.json`);
    files.set(number, file);
    return file;
  };
  const text = once(async () => {
    const basePath = `${FOLDER}${table.version}/pagefind/`;
    const pagefind = (await import(/* @vite-ignore */ `${basePath}pagefind.js`)) as Pagefind;
    return pagefind.createInstance(textIndexOptions(basePath, table.version));
  });
  const feeds = once(() =>
    fetchJson<SearchFeeds>('feeds.json', cache).catch((error: unknown) => {
      reportError(error);
      return {};
    }),
  );
  void feeds();
  // Its failure is thrown where it is awaited.
  if (table.rows > 0) text().catch(() => undefined);
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
    feeds,
    text,
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
