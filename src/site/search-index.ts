import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pLimit from 'p-limit';
import type { Catalogue } from '../core/derive/catalogue.ts';
import { describeRegister } from '../core/describe/describe-register.ts';
import type { RegisterFacts } from '../core/describe/register-facts.ts';
import { listSuggestions } from '../core/explore/search/list-suggestions.ts';
import { searchFeeds } from '../core/explore/search/search-feeds.ts';
import { prepareSearch } from './search-data.ts';
import { buildTextIndex } from './search-text-index.ts';

/** The cost of the index. */
export interface SearchIndexReport {
  readonly records: number;
  readonly files: number;
  readonly bytes: number;
  /** From the start of the index to its end, without waiting for the pages. */
  readonly seconds: number;
}

/** A search index in memory. */
export interface SearchIndex {
  /** What the first search needs whatever its words are, for links that fetch it before the page's script asks. */
  readonly first: { readonly script: string | undefined; readonly data: readonly string[] };
  /** Path below the site's root, without a leading slash → content. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Writes the files below a folder, and removes those of an earlier index. */
  writeTo(outDir: URL | string): Promise<SearchIndexReport>;
}

/** The folder of everything that search loads. */
export const SEARCH_FOLDER = 'search';

/** Folders of one index; the rest of the search folder is a page. */
const VERSION = /^v-[0-9a-f]+$/;

/** More open files at once are not faster. */
const WRITERS = 32;

/**
 * Makes the whole search index: `search/table.json` (facets, sorting, order) and beside it a folder named after its
 * content with the text index, the cards, the words that correct misspellings and what makes queries understood;
 * `search/feeds.json` has what the monitor saw of live feeds, and `search/suggest.json` what is suggested while a
 * person types. So a browser with an old table never reads new cards with it.
 *
 * Pagefind runs in a separate process: start this before the pages are rendered, and write when they are done.
 * In development the files can be served from memory: see `searchMiddleware`.
 * @param facts where the register has been described already
 * @throws if Pagefind fails or its files are not as expected
 */
export async function buildSearchIndex(
  catalogue: Catalogue,
  facts: RegisterFacts = describeRegister(catalogue, (path) => path),
): Promise<SearchIndex> {
  const start = performance.now();
  const { table, cards, words, texts, hints, keys, columns } = prepareSearch(catalogue, facts);
  const folder = `${SEARCH_FOLDER}/${table.version}`;
  const files = new Map<string, Uint8Array>();
  const addJson = (path: string, value: unknown): void => {
    files.set(path, new TextEncoder().encode(JSON.stringify(value)));
  };
  addJson(`${SEARCH_FOLDER}/table.json`, table);
  addJson(`${SEARCH_FOLDER}/feeds.json`, searchFeeds(facts, catalogue.evidence));
  addJson(`${SEARCH_FOLDER}/suggest.json`, listSuggestions(catalogue, facts));
  addJson(`${folder}/words.json`, words);
  addJson(`${folder}/hints.json`, hints);
  addJson(`${folder}/columns.json`, columns);
  keys.forEach((file, index) => addJson(`${folder}/keys/${index}.json`, file));
  cards.forEach((file, index) => addJson(`${folder}/cards/${index}.json`, file));
  for (const { path, content } of await buildTextIndex(texts, table.language)) {
    files.set(`${folder}/pagefind/${path}`, content);
  }
  const built = performance.now() - start;
  return {
    files,
    first: firstFiles([...files.keys()], table.version),
    writeTo: async (outDir) => {
      const from = performance.now();
      const root = outDir instanceof URL ? fileURLToPath(outDir) : outDir;
      await removeOthers(join(root, SEARCH_FOLDER), table.version);
      const bytes = await writeFiles(root, files);
      const seconds = (built + performance.now() - from) / 1000;
      return {
        records: table.rows,
        files: files.size,
        bytes,
        seconds: Math.round(seconds * 100) / 100,
      };
    },
  };
}

/** Paths as the browser asks for them: Pagefind adds the version to the address of its entry. */
function firstFiles(paths: readonly string[], version: string): SearchIndex['first'] {
  const ending = (end: string): string[] => paths.filter((path) => path.endsWith(end));
  return {
    script: ending('/pagefind.js')[0],
    data: [
      `${SEARCH_FOLDER}/table.json`,
      `${SEARCH_FOLDER}/feeds.json`,
      ...ending('/hints.json'),
      ...ending('/pagefind-entry.json').map((path) => `${path}?ts=${version}`),
      ...ending('.pf_meta'),
      ...paths.filter((path) => /\/wasm\.[^/]*\.pagefind$/.test(path)),
    ],
  };
}

async function removeOthers(folder: string, version: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const old = names.filter((name) => VERSION.test(name) && name !== version);
  await Promise.all(old.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}

async function writeFiles(root: string, files: ReadonlyMap<string, Uint8Array>): Promise<number> {
  const folders = new Set([...files.keys()].map((path) => dirname(join(root, path))));
  await Promise.all([...folders].map((folder) => mkdir(folder, { recursive: true })));
  const limit = pLimit(WRITERS);
  let bytes = 0;
  await Promise.all(
    [...files].map(([path, content]) => {
      bytes += content.length;
      return limit(() => writeFile(join(root, path), content));
    }),
  );
  return bytes;
}
