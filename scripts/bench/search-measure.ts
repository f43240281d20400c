import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Catalogue } from '../../src/core/derive/catalogue.ts';
import { filterRows } from '../../src/core/explore/search/filter-rows.ts';
import { RESULTS_PER_PAGE } from '../../src/core/explore/search/page-list.ts';
import { CARDS_PER_FILE } from '../../src/core/explore/search/search-card.ts';
import { parseState } from '../../src/core/explore/search/search-state.ts';
import { openTable, type SearchTable } from '../../src/core/explore/search/search-table.ts';
import { textIndexOptions } from '../../src/core/explore/search/text-index-options.ts';
import { buildSearchIndex } from '../../src/site/search-index.ts';

/** The cost of a search; bytes are compressed, as sent. */
export interface SearchMeasures {
  readonly records: number;
  readonly buildSeconds: number;
  readonly files: number;
  readonly bytesOnDisk: number;
  readonly table: number;
  readonly words: number;
  /** Table, Pagefind, its index and the first cards; without the page itself. */
  readonly firstResult: number;
  readonly firstResultParts: Readonly<Record<string, number>>;
  readonly openTableMs: number;
  /** All facet counts, filter and sort after one click, over all records. */
  readonly filterMs: number;
  /** From words to scored rows, with the index loaded. */
  readonly searchMs: number;
}

interface Pagefind {
  createInstance(options: object): {
    search(words: string): Promise<{ results: { id: string }[] }>;
  };
}

const REPEATS = 15;

/** Builds the index of a catalogue and measures what a reader would fetch and wait for. */
export async function measureSearch(
  catalogue: Catalogue,
  words = ['average', 'house', 'prices'],
): Promise<SearchMeasures> {
  const index = await buildSearchIndex(catalogue);
  const folder = await mkdtemp(join(tmpdir(), 'search-'));
  try {
    const report = await index.writeTo(folder);
    const parts: Record<string, number> = {};
    const take = (path: string, part: string): Uint8Array => {
      const content = index.files.get(path)!;
      // Pagefind's own files are already compressed; a host compresses the others.
      const travels = /\.(js|json)$/.test(path) ? gzipSync(content).length : content.length;
      parts[part] = (parts[part] ?? 0) + travels;
      return content;
    };
    const packed = JSON.parse(
      new TextDecoder().decode(take('search/table.json', 'table')),
    ) as SearchTable;
    const opened = performance.now();
    const table = openTable(packed);
    const openTableMs = performance.now() - opened;
    const base = `search/${table.version}/`;
    const pagefind = `${base}pagefind/`;
    take(`${pagefind}pagefind.js`, 'pagefind.js');

    const native = globalThis.fetch;
    globalThis.fetch = async (url) => {
      const path = new URL(String(url)).pathname.slice(1);
      const part = path.includes('/index/') ? 'text index' : path.replace(/^.*[./]/, '');
      return new Response(Uint8Array.from(take(path, part)));
    };
    let rows: number[];
    let searchMs: number;
    try {
      const module = (await import(
        pathToFileURL(join(folder, pagefind, 'pagefind.js')).href
      )) as Pagefind;
      const text = module.createInstance(
        textIndexOptions(`http://search.invalid/${pagefind}`, table.version),
      );
      const ask = async (): Promise<number[]> => {
        const found: number[] = [];
        for (const word of words) {
          await text.search(`"${word}"`);
          found.push(
            ...(await text.search(word)).results.map(({ id }) =>
              Number.parseInt(id.split('_')[1]!, 16),
            ),
          );
        }
        return found;
      };
      rows = await ask();
      searchMs = await median(ask);
    } finally {
      globalThis.fetch = native;
    }
    const first = new Set(
      rows.slice(0, RESULTS_PER_PAGE).map((row) => Math.floor(row / CARDS_PER_FILE)),
    );
    for (const file of first) take(`${base}cards/${file}.json`, 'cards');
    const theme = table.terms.theme[0]?.[0] ?? '';
    const click = parseState(new URLSearchParams({ theme, updated: 'three-years' }));
    const filterMs = await median(() => filterRows(table, undefined, click, 20_000));
    return {
      records: report.records,
      buildSeconds: report.seconds,
      files: report.files,
      bytesOnDisk: report.bytes,
      table: parts['table']!,
      words: gzipSync(index.files.get(`${base}words.json`)!).length,
      firstResult: Object.values(parts).reduce((sum, part) => sum + part, 0),
      firstResultParts: parts,
      openTableMs: round(openTableMs),
      filterMs: round(filterMs),
      searchMs: round(searchMs),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function median(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(REPEATS / 2)]!;
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
