import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../core/derive/catalogue.ts';
import type { SearchCard } from '../core/explore/search/search-card.ts';
import { openTable, type SearchTable } from '../core/explore/search/search-table.ts';
import { loadCatalogueFixture } from '../testing/catalogue-fixture.ts';
import { buildSearchIndex, type SearchIndex } from './search-index.ts';

describe('buildSearchIndex', () => {
  let catalogue: Catalogue;
  let index: SearchIndex;
  let folder: string;
  beforeAll(async () => {
    catalogue = await loadCatalogueFixture();
    index = await buildSearchIndex(catalogue);
    folder = await mkdtemp(join(tmpdir(), 'search-index-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const readJson = <T>(path: string): T =>
    JSON.parse(new TextDecoder().decode(index.files.get(path))) as T;

  it('has a row and a card for every listed record, in title order, and none for drafts', () => {
    const table = openTable(readJson<SearchTable>('search/table.json'));
    const cards = readJson<SearchCard[]>(`search/${table.version}/cards/0.json`);
    expect(table.rows).toBe(catalogue.listed.length);
    expect(cards.map(([path]) => path)).toEqual(catalogue.listed.map(({ path }) => path));
    const live = catalogue.listed.map((_, row) => table.isLive(row));
    expect(live).toEqual(
      catalogue.listed.map(
        (record) =>
          record.kind === 'service' || (record.kind === 'dataset' && record.services.length > 0),
      ),
    );
    expect(JSON.stringify(cards)).not.toContain('Plans that are not ready yet');
  });

  it('publishes neither Pagefind’s own pages nor its copies of the records', () => {
    const names = [...index.files.keys()].filter((path) => path.includes('/pagefind/'));
    expect(names.length).toBeGreaterThan(4);
    expect(names.filter((path) => /fragment|ui|highlight|worker/.test(path))).toEqual([]);
  });

  it('is the same for the same catalogue', async () => {
    const again = await buildSearchIndex(catalogue);
    expect([...again.files.keys()].sort()).toEqual([...index.files.keys()].sort());
  });

  it('writes its files and takes those of an older index away', async () => {
    await mkdir(join(folder, 'search', 'v-0123456789ab', 'cards'), { recursive: true });
    await writeFile(join(folder, 'search', 'index.html'), 'page');
    const report = await index.writeTo(folder);
    expect(report.records).toBe(catalogue.listed.length);
    expect(report.files).toBe(index.files.size);
    const { version } = readJson<SearchTable>('search/table.json');
    expect((await readdir(join(folder, 'search'))).sort()).toEqual(
      ['feeds.json', 'index.html', 'suggest.json', 'table.json', version].sort(),
    );
    for (const [path, content] of index.files) {
      expect(Buffer.compare(await readFile(join(folder, path)), content)).toBe(0);
    }
  });

  it('manages a catalogue without records', async () => {
    const { files } = await buildSearchIndex({ ...catalogue, listed: [] });
    expect([...files.keys()].some((path) => path.includes('/pagefind/'))).toBe(false);
    const table = openTable(
      JSON.parse(new TextDecoder().decode(files.get('search/table.json'))) as SearchTable,
    );
    expect(table.rows).toBe(0);
  });
});
