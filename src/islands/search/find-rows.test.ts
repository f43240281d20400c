import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogueFixture } from '../../testing/catalogue-fixture.ts';
import { openSearch, type OpenSearch } from '../../testing/open-search.ts';
import { findRows } from './find-rows.ts';
import type { SearchFiles } from './load-index.ts';

/** The real text index over HTTP, as in a browser. */
describe('findRows', () => {
  let files: SearchFiles;
  let search: OpenSearch;
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
    titles = catalogue.listed.map(({ fields }) => fields.title);
    search = await openSearch({ ...catalogue, synonyms });
    ({ files } = search);
  });
  afterAll(() => search.close());

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
