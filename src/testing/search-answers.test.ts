import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../core/derive/catalogue.ts';
import { deriveCatalogue } from '../core/derive/derive-catalogue.ts';
import { findRows, type Found } from '../core/explore/search/find-rows.ts';
import { answerQuery, type Answer } from '../core/explore/search/understand/answer-query.ts';
import { splitWords } from '../core/explore/search/words.ts';
import { loadChecked } from '../io/load-checked.ts';
import { openSearchIndex, type OpenSearchIndex } from '../site/open-search-index.ts';

const { register, descriptions } = await loadChecked('catalogue', { today: '2026-11-23' });
const catalogue = deriveCatalogue(register, { descriptions });

/** What people expect is known of this city alone; another city's catalogue is asked only what holds for all. */
const cities = catalogue.settings.place === 'E12000007' ? ['London'] : [];

describe('the search of the real register', () => {
  let search: OpenSearchIndex;
  beforeAll(async () => {
    search = await openSearchIndex(catalogue);
  }, 60_000);
  afterAll(() => search.close());

  const answer = (q: string, inColumns = false): Promise<Answer<Found>> =>
    answerQuery(q, { plain: [], inColumns, thisYear: 2026 }, search, (text, hints, read) =>
      findRows(text, search, hints, read),
    );
  const find = async (q: string): Promise<string[]> => ((await answer(q)).rows ?? []).map(idOf);
  const idOf = (row: number): string => catalogue.listed[row]!.id;
  const fieldsOf = (id: string): Catalogue['listed'][number]['fields'] =>
    catalogue.listed.find((record) => record.id === id)!.fields;

  it('asks for nothing where there is no word', async () => {
    const { rows, understood } = await answer('🚲 !?');
    expect({ rows, isEmpty: understood.isEmpty }).toEqual({ rows: undefined, isEmpty: true });
  });

  it('has no synonym with a place in it: records about the one would be found for the other', async () => {
    const named: string[] = [];
    for (const text of catalogue.synonyms.synonyms.flat()) {
      const { chips } = (await answer(text)).understood;
      if (chips.some(({ meaning }) => meaning.kind === 'place')) named.push(text);
    }
    expect(named).toEqual([]);
  });

  it('finds what each acronym stands for, in all records that have it', async () => {
    const missed: string[] = [];
    for (const { acronym, meaning } of catalogue.synonyms.acronyms) {
      const words = splitWords(meaning).join(' ');
      const having = catalogue.listed.filter(({ fields, publisher }) =>
        [fields.title, fields.summary, (fields.keywords ?? []).join('. '), publisher.fields.name]
          .map((text) => ` ${splitWords(text).join(' ')} `)
          .some((text) => text.includes(` ${words} `)),
      );
      const found = new Set(await find(`"${acronym}"`));
      for (const { id } of having) if (!found.has(id)) missed.push(`${acronym}: ${id}`);
    }
    expect(missed).toEqual([]);
  });

  describe.each(cities)('%s', () => {
    it.each([
      'Barking and Dagenham',
      'Kensington and Chelsea',
      'Richmond upon Thames',
      'Bromley-by-Bow',
      'City of London',
      'Croydon',
      'E09000012',
      'SW9',
    ])('finds data about %s: its own first, then all of London by area', async (q) => {
      const { rows = [], understood } = await answer(q);
      const [chip] = understood.chips;
      const ids = chip?.meaning.kind === 'place' ? chip.meaning.ids : [];
      const isOwn = rows.map((row) => {
        const { fields } = catalogue.listed[row]!;
        const places = 'coverage' in fields ? fields.coverage?.places : undefined;
        return ids.some((id) => places?.includes(id));
      });
      expect(rows.length).toBeGreaterThan(50);
      expect(isOwn.lastIndexOf(true)).toBeLessThan(
        isOwn.includes(false) ? isOwn.indexOf(false) : 0,
      );
      expect(rows.slice(0, 5).map(idOf)).not.toContain('tfl/line-status-feed');
    });

    it('finds a table of all boroughs for a question about one', async () => {
      const [first = ''] = await find('house prices hackney');
      expect(fieldsOf(first).title).toMatch(/house price/i);
    });

    it('begins with restricted data about health, not with restrictions', async () => {
      const [first = ''] = await find('restricted health data');
      const fields = fieldsOf(first);
      expect('access' in fields && fields.access.level).toBe('restricted');
      expect(fields.themes).toContain('health');
    });

    it.each([
      ['tube', 'transport'],
      ['bus', 'transport'],
      ['train', 'transport'],
      ['parks', 'environment'],
      ['parking', 'transport'],
    ])('takes a bare %s for %s', async (q, theme) => {
      const [first = ''] = await find(q);
      expect(fieldsOf(first).themes).toContain(theme);
    });

    it.each([
      '6727',
      'SN 6727',
      'study number 6727',
      'uk-data-service/quarterly-labour-force-survey-secure',
      'quarterly-labour-force-survey-secure',
    ])('finds the record that %s names', async (q) => {
      expect((await find(q))[0]).toBe('uk-data-service/quarterly-labour-force-survey-secure');
    });

    it('finds the record of a file by its address', async () => {
      const record = catalogue.listed.find(
        ({ kind, fields }) => kind === 'dataset' && (fields.distributions?.length ?? 0) > 2,
      )!;
      const { distributions = [] } = record.fields as { distributions?: { url: string }[] };
      expect((await find(distributions[1]!.url))[0]).toBe(record.id);
    });

    it.each([
      ['CO₂', 'co2'],
      ['PM 2.5', 'pm2.5'],
      ['PM₂.₅', 'pm2.5'],
      ['wi-fi', 'wi fi'],
      ['café', 'cafe'],
    ])('finds the same for %s and %s', async (one, other) => {
      expect(await find(one)).toEqual(await find(other));
    });

    it('leaves out what a minus stands before', async () => {
      const all = await find('tube');
      const without = await find('tube -diffusion');
      expect(all).toContain('gla/no2-diffusion-tubes');
      expect(without).not.toContain('gla/no2-diffusion-tubes');
      expect(without.length).toBe(all.length - 1);
    });

    it('leaves it out where nothing but a place is asked for', async () => {
      const [first = ''] = await find('Lambeth');
      expect(first).toBe('lambeth/trees');
      expect(await find('Lambeth -trees')).not.toContain(first);
    });

    it('finds either of two with OR', async () => {
      const [one, other] = [await find('allotments'), await find('libraries')];
      const either = await find('allotments OR libraries');
      expect(either).toEqual(expect.arrayContaining([one[0], other[0]]));
    });

    it('finds columns', async () => {
      const { rows = [], columns } = await answer('borough', true);
      expect(rows.length).toBeGreaterThan(1);
      for (const row of rows) {
        expect(JSON.stringify(columns.get(row))).toMatch(/borough/i);
      }
    });

    it('widens few results, apart from them', async () => {
      const { rows = [], close } = await answer('diffusion tubes');
      expect(rows.length).toBeLessThan(5);
      expect(close.length).toBeGreaterThan(0);
      expect(close.filter((row) => rows.includes(row))).toEqual([]);
    });
  });
});
