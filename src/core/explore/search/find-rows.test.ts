import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogueFixture } from '../../../testing/catalogue-fixture.ts';
import { openSearchIndex, type OpenSearchIndex } from '../../../site/open-search-index.ts';
import { findRows } from './find-rows.ts';

/** The real text index over HTTP, as in a browser. */
describe('findRows', () => {
  let files: OpenSearchIndex;
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
    files = await openSearchIndex({ ...catalogue, synonyms });
  });
  afterAll(() => files.close());

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

  it('finds what a misspelling may have meant where there is nothing else, and says so', async () => {
    const found = await findRows('tenanzy', files);
    expect(found!.rows.map((row) => titles[row])).toEqual(['Tenancy records of the borough']);
    expect(found).toMatchObject({ missing: ['tenanzy'], suggestion: 'tenancy', corrected: true });
  });

  it('offers what a misspelling may have meant beside what the other words find', async () => {
    const found = await findRows('Records of the tenanzy', files);
    expect(found!.rows.map((row) => titles[row])).toContain('Tenancy records of the borough');
    expect(found).toMatchObject({
      missing: ['tenanzy'],
      suggestion: 'Records of the tenancy',
      corrected: false,
    });
  });

  it('finds what the other words find where one is in no record', async () => {
    const found = await findRows('tenancy NEET', files);
    expect(found!.rows.map((row) => titles[row])).toEqual(['Tenancy records of the borough']);
    expect(found).toEqual({ rows: found!.rows, missing: ['neet'], corrected: false });
  });

  it('asks for nothing without words, and finds nothing for nonsense', async () => {
    expect(await findRows(' ?!', files)).toBeUndefined();
    expect((await findRows('xqzzqxw', files))!.rows).toEqual([]);
  });
});
