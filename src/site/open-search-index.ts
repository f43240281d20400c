import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Catalogue } from '../core/derive/catalogue.ts';
import type { SearchSources, TextIndex } from '../core/explore/search/search-sources.ts';
import { openTable, type SearchTable } from '../core/explore/search/search-table.ts';
import { textIndexOptions } from '../core/explore/search/text-index-options.ts';
import type { UnderstandingSources } from '../core/explore/search/understand/answer-query.ts';
import type { ColumnNames } from '../core/explore/search/understand/column-names.ts';
import { openHints } from '../core/explore/search/understand/pack-hints.ts';
import { fileOfKey, type KeyFile } from '../core/explore/search/understand/pack-keys.ts';
import type { SearchHints } from '../core/explore/search/understand/search-hints.ts';
import { openWords, type PackedWords } from '../core/explore/search/word-list.ts';
import { buildSearchIndex } from './search-index.ts';

/** The search of a catalogue as a browser has it, its real text index over HTTP. */
export interface OpenSearchIndex extends SearchSources, UnderstandingSources {
  /** Another text index that has loaded nothing yet, as in another browser. */
  anotherText(): TextIndex;
  close(): Promise<void>;
}

/**
 * Builds the search index of a catalogue and opens it outside a browser.
 * @param wait is waited for before each answer
 */
export async function openSearchIndex(
  catalogue: Catalogue,
  wait: () => Promise<void> = () => Promise.resolve(),
): Promise<OpenSearchIndex> {
  const index = await buildSearchIndex(catalogue);
  const folder = await mkdtemp(join(tmpdir(), 'search-'));
  await index.writeTo(folder);
  const server = createServer((request, response) => {
    const content = index.files.get((request.url ?? '').slice(1).split('?')[0]!);
    void wait().then(() => response.writeHead(content ? 200 : 404).end(content));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const read = <T>(path: string): T =>
    JSON.parse(new TextDecoder().decode(index.files.get(path))) as T;
  const table = openTable(read<SearchTable>('search/table.json'));
  const place = `search/${table.version}`;
  const words = openWords(read<PackedWords>(`${place}/words.json`));
  const script = pathToFileURL(join(folder, place, 'pagefind/pagefind.js')).href;
  const pagefind = (await import(/* @vite-ignore */ script)) as {
    createInstance(options: object): TextIndex;
  };
  const anotherText = (): TextIndex =>
    pagefind.createInstance(textIndexOptions(`${origin}/${place}/pagefind/`, table.version));
  const text = anotherText();
  const packed = read<SearchHints>(`${place}/hints.json`);
  const hints = openHints(packed, table.rows);
  return {
    table,
    hints: () => Promise.resolve(hints),
    keys: (key) =>
      Promise.resolve(read<KeyFile>(`${place}/keys/${fileOfKey(key, packed.keyFiles)}.json`)),
    columns: () => Promise.resolve(read<ColumnNames>(`${place}/columns.json`)),
    words: () => Promise.resolve(words),
    text: () => Promise.resolve(text),
    anotherText,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      await rm(folder, { recursive: true, force: true });
    },
  };
}
