import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogueFixture } from '../../../testing/catalogue-fixture.ts';
import { openSearchIndex, type OpenSearchIndex } from '../../../site/open-search-index.ts';
import { checkCity } from '../../../testing/city.ts';
import type { Catalogue } from '../../derive/catalogue.ts';
import { deriveCatalogue } from '../../derive/derive-catalogue.ts';
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

/** The first searches of one reader must not decide what another search of theirs finds. */
describe('findRows in twelve browsers', () => {
  it(
    'gives one order, after any other searches and however slowly',
    { timeout: 60_000 },
    async () => {
      const wait = (): Promise<void> =>
        new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
      const search = await openSearchIndex(await manyWords(), wait);
      const queries = STEMS.flatMap((stem, index) => [stem, `${stem} ${STEMS.at(index - 3)!}`]);
      try {
        const orders = new Map(queries.map((q) => [q, new Set<string>()]));
        for (let browser = 0; browser < 12; browser++) {
          const text = search.anotherText();
          const sources = { ...search, text: () => Promise.resolve(text) };
          const turned = [...queries.slice(browser), ...queries.slice(0, browser)];
          await Promise.all(
            turned.map(async (q) => orders.get(q)!.add(String((await findRows(q, sources))!.rows))),
          );
        }
        for (const [q, order] of orders) expect([q, order.size]).toEqual([q, 1]);
        for (const order of orders.values())
          expect([...order][0]!.split(',').length).toBeGreaterThan(5);
      } finally {
        await search.close();
      }
    },
  );
});

const STEMS = ['plan', 'park', 'pat', 'post', 'pool', 'plant', 'pan', 'pond'];

/** Records with so many longer words that the text index has several parts. */
async function manyWords(): Promise<Catalogue> {
  const { register } = await checkCity();
  const model = register.dataset.get('northbank/allotments')!;
  const letters = [...'bcdfghjklmnpqrtvwxz'];
  const at = (index: number): string => letters[index % letters.length]!;
  const dataset = new Map(
    Array.from({ length: 250 }, (_, index) => {
      const words = STEMS.flatMap((stem, place) =>
        [1, 2, 3, 4].map((step) => `${stem}${at(index * step)}${at(index + place * step)}o`),
      );
      const own = STEMS.filter((_, place) => (index + place) % 11 === 0);
      const keywords = [...own, ...words.slice(0, 20 + (index % 9))];
      const id = `${model.id}-${index}`;
      const fields = { ...model.fields, title: `Record ${words[index % 32]!} ${index}`, keywords };
      return [id, { ...model, id, file: `datasets/${id}.yaml`, fields }];
    }),
  );
  return deriveCatalogue({ ...register, dataset });
}
