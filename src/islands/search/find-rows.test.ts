import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTable, type SearchTable } from '../../core/render/search/search-table.ts';
import { openWords, type PackedWords } from '../../core/render/search/word-list.ts';
import { buildSearchIndex } from '../../site/search-index.ts';
import { loadCatalogueFixture } from '../../testing/catalogue-fixture.ts';
import { findRows } from './find-rows.ts';
import type { SearchFiles, TextIndex } from './load-index.ts';

/** The real text index over HTTP, as in a browser. */
describe('findRows', () => {
  let files: SearchFiles;
  let server: Server;
  let folder: string;
  let titles: string[];

  beforeAll(async () => {
    const catalogue = await loadCatalogueFixture();
    const synonyms = {
      synonyms: [['allotments', 'vegetable gardens']],
      acronyms: [
        { acronym: 'TRR', meaning: 'tenancy records' },
        { acronym: 'NEET', meaning: 'not in education, employment or training' },
      ],
    };
    const index = await buildSearchIndex({ ...catalogue, synonyms });
    titles = catalogue.listed.map(({ data }) => data.title);
    folder = await mkdtemp(join(tmpdir(), 'find-rows-'));
    await index.writeTo(folder);
    server = createServer((request, response) => {
      const content = index.files.get(request.url!.slice(1).split('?')[0]!);
      response.writeHead(content ? 200 : 404).end(content);
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
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
      basePath: `http://localhost:${(server.address() as AddressInfo).port}/${place}/pagefind/`,
    });
    files = {
      table,
      cards: () => Promise.resolve([]),
      words: () => Promise.resolve(openWords(read<PackedWords>(`${place}/words.json`))),
      text: () => Promise.resolve(text),
    };
  });
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
    await rm(folder, { recursive: true, force: true });
  });

  const find = async (q: string): Promise<string[]> =>
    ((await findRows(q, files))?.rows ?? []).map((row) => titles[row]!);

  it('finds the row that the text index means', async () => {
    expect(await find('tenancy')).toEqual(['Tenancy records of the borough']);
    expect(await find('street trees')).toEqual(['Street trees in the borough']);
  });

  it('finds an exact title first, and one that is replaced after its like', async () => {
    expect((await find('Allotment sites in the borough, 2019'))[0]).toBe(
      'Allotment sites in the borough, 2019',
    );
    expect((await find('plots on allotment sites'))[0]).toBe('Allotment sites in the borough');
  });

  it('finds by synonym, by acronym, by stem and by the beginning of a word', async () => {
    expect(await find('vegetable garden')).toContain('Allotment sites in the borough');
    expect(await find('TRR')).toEqual(['Tenancy records of the borough']);
    expect(await find('"tenancies"')).toEqual(['Tenancy records of the borough']);
    expect(await find('tenan')).toEqual(['Tenancy records of the borough']);
  });

  it('corrects a misspelling and says so', async () => {
    const found = await findRows('tenanzy record', files);
    expect(found!.rows.map((row) => titles[row])).toEqual(['Tenancy records of the borough']);
    expect([...found!.replaced]).toEqual([['tenanzy', 'tenancy']]);
  });

  it('takes a stem for a misspelling, not for a word', async () => {
    const found = await findRows('tenanci', files);
    expect([...found!.replaced]).toEqual([['tenanci', 'tenancy']]);
  });

  it('finds what the other words find where one is in no record', async () => {
    const found = await findRows('tenancy NEET', files);
    expect(found!.rows.map((row) => titles[row])).toEqual(['Tenancy records of the borough']);
    expect([...found!.replaced]).toEqual([['neet', undefined]]);
  });

  it('asks for nothing without words, and finds nothing for nonsense', async () => {
    expect(await findRows(' ?!', files)).toBeUndefined();
    expect((await findRows('xqzzqxw', files))!.rows).toEqual([]);
  });
});
