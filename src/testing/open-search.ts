import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Catalogue } from '../core/derive/catalogue.ts';
import { openTable, type SearchTable } from '../core/explore/search/search-table.ts';
import type { ColumnNames } from '../core/explore/search/understand/column-names.ts';
import { openHints } from '../core/explore/search/understand/pack-hints.ts';
import { fileOfKey, type KeyFile } from '../core/explore/search/understand/pack-keys.ts';
import type { SearchHints } from '../core/explore/search/understand/search-hints.ts';
import { openWords, type PackedWords } from '../core/explore/search/word-list.ts';
import type { SearchFiles, TextIndex } from '../islands/search/load-index.ts';
import { buildSearchIndex } from '../site/search-index.ts';
import { startLocalServer } from './local-server.ts';

/** The search of a catalogue as a browser has it, its real text index over HTTP. */
export interface OpenSearch {
  readonly files: SearchFiles;
  close(): Promise<void>;
}

export async function openSearch(catalogue: Catalogue): Promise<OpenSearch> {
  const index = await buildSearchIndex(catalogue);
  const folder = await mkdtemp(join(tmpdir(), 'search-'));
  await index.writeTo(folder);
  const server = await startLocalServer((request, response) => {
    const content = index.files.get(request.url!.slice(1).split('?')[0]!);
    response.writeHead(content ? 200 : 404).end(content);
  });
  const read = <T>(path: string): T =>
    JSON.parse(new TextDecoder().decode(index.files.get(path))) as T;
  const table = openTable(read<SearchTable>('search/table.json'));
  const place = `search/${table.version}`;
  const script = pathToFileURL(join(folder, place, 'pagefind/pagefind.js')).href;
  const pagefind = (await import(/* @vite-ignore */ script)) as {
    createInstance(options: object): TextIndex;
  };
  const text = pagefind.createInstance({
    noWorker: true,
    basePath: `${server.origin}/${place}/pagefind/`,
  });
  return {
    files: {
      table,
      cards: () => Promise.resolve([]),
      words: () => Promise.resolve(openWords(read<PackedWords>(`${place}/words.json`))),
      hints: () => Promise.resolve(openHints(read<SearchHints>(`${place}/hints.json`), table.rows)),
      keys: async (key) => {
        const { keyFiles } = read<SearchHints>(`${place}/hints.json`);
        return Promise.resolve(read<KeyFile>(`${place}/keys/${fileOfKey(key, keyFiles)}.json`));
      },
      columns: () => Promise.resolve(read<ColumnNames>(`${place}/columns.json`)),
      feeds: () => Promise.resolve({}),
      text: () => Promise.resolve(text),
    },
    async close() {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
