import { beforeAll, describe, expect, it } from 'vitest';
import { loadCity } from '../../../../testing/city.ts';
import type { Catalogue } from '../../../derive/catalogue.ts';
import { describeRegister } from '../../../describe/describe-register.ts';
import type { ListedFacts } from '../../../describe/listed-facts.ts';
import { prepareSynonyms } from '../expand-synonyms.ts';
import { findColumns, listColumns } from './column-names.ts';
import { listSenses } from './list-senses.ts';
import { keyOf, keyOfWords } from './look-up-keys.ts';
import { mergeHits } from './merge-hits.ts';
import { fileOfKey, packKeys, rowsOfKey, type KeyFile } from './pack-keys.ts';

let catalogue: Catalogue;
let listed: readonly ListedFacts[];
beforeAll(async () => {
  catalogue = await loadCity();
  ({ listed } = describeRegister(catalogue, (path) => `https://city.example.org${path}`));
});

describe('identifiers', () => {
  const look = (files: readonly KeyFile[], text: string): readonly number[] =>
    rowsOfKey(keyOf(text), files[fileOfKey(keyOf(text), files.length)]!);

  it('lead to the record that has them, however they are written', () => {
    const files = packKeys(listed);
    const row = listed.findIndex(({ id }) => id === 'rivermouth/house-prices');
    const facts = listed[row]!;
    expect(look(files, 'rivermouth/house-prices')).toEqual([row]);
    expect(look(files, 'house-prices')).toContain(row);
    expect(look(files, `${facts.page.toUpperCase()}`)).toEqual([row]);
    expect(look(files, 'nothing/like-this')).toEqual([]);
    for (const name of ['constructor-1', '__proto__/1']) expect(look(files, name)).toEqual([]);
  });

  it('have keys that several files share, and none that says nothing', () => {
    const many = Array.from({ length: 300 }, (_, n): ListedFacts => {
      const id = `publisher/record-${n}`;
      return {
        ...listed[0]!,
        id,
        key: `datasets/${id}`,
        path: `/datasets/${id}/`,
        page: id,
      };
    });
    const files = packKeys(many);
    expect(files.length).toBeGreaterThan(1);
    expect(look(files, 'record-299')).toEqual([299]);
    // All have the landing page and the files of the first.
    for (const value of listed[0]!.sameAs) expect(look(files, value)).toEqual([]);
  });

  it('find an exact title with a place in it', () => {
    const files = packKeys(listed);
    const row = listed.findIndex(({ title }) => title.includes('Saltmarsh'));
    const key = keyOfWords(listed[row]!.title.toUpperCase());
    expect(rowsOfKey(key, files[fileOfKey(key, files.length)]!)).toEqual([row]);
  });

  it('find a DOI and a study number', () => {
    const identifiers = [
      { scheme: 'DOI', value: '10.5255/UKDA-SN-9248-1' },
      { scheme: 'Local code', value: 'AAA-001-ZZZ' },
    ];
    const files = packKeys([{ ...listed[0]!, identifiers }]);
    for (const text of [
      'https://doi.org/10.5255/UKDA-SN-9248-1',
      'doi:10.5255/ukda-sn-9248-1',
      '10.5255/UKDA-SN-9248',
      '9248',
      'aaa-001-zzz',
    ]) {
      expect([text, look(files, text)]).toEqual([text, [0]]);
    }
  });
});

describe('findColumns', () => {
  it('finds rows by words of their columns, those with all of them', () => {
    const names = {
      rows: [3, 7, 9],
      columns: [
        [['borough_code', 'Borough code'], ['value']],
        [['borough']],
        [['ward'], ['<b>x</b>']],
      ] as const,
    };
    expect(findColumns(['borough'], names).map(({ row }) => row)).toEqual([3, 7]);
    expect(findColumns(['boroughs', 'codes'], names)).toEqual([
      { row: 3, columns: [['borough_code', 'Borough code']] },
    ]);
    expect(findColumns(['ward', 'nothing'], names).map(({ row }) => row)).toEqual([9]);
    expect(findColumns(['nothing'], names)).toEqual([]);
    expect(findColumns([], names)).toEqual([]);
  });

  it('knows the columns of the city', () => {
    const names = listColumns(listed);
    expect(names.rows.length).toBeGreaterThan(3);
    const [[[column]]] = names.columns as [[[string]]];
    expect(findColumns([column.toLowerCase()], names).length).toBeGreaterThan(0);
  });
});

describe('listSenses', () => {
  it('gives a word the theme that most of its records have, also those that mean the same', () => {
    const record = (title: string, theme: string): ListedFacts =>
      ({ title, keywords: [], themes: [{ id: theme }] }) as unknown as ListedFacts;
    const records = [
      record('Diffusion tube results', 'environment'),
      record('Underground crowding', 'transport'),
      record('Underground stations', 'transport'),
      record('Car parks', 'transport'),
      record('Parking fines', 'transport'),
      record('Parks', 'environment'),
      record('A park', 'environment'),
      record('Open spaces', 'environment'),
    ];
    const synonyms = prepareSynonyms({
      synonyms: [
        ['tube', 'underground'],
        ['parking', 'car park', 'car parks'],
        ['park', 'parks', 'open spaces'],
      ],
      acronyms: [],
    });
    const senses = listSenses(records, synonyms);
    const of = (theme: string): string[] => (senses[theme] ?? '').split(' ');
    expect(of('transport')).toContain('tube');
    expect(of('environment')).toContain('park');
    expect(of('environment')).not.toContain('tube');
  });
});

describe('mergeHits', () => {
  it('keeps each row once, with its best score', () => {
    const hit = (row: number, score: number): { row: number; score: number } => ({ row, score });
    expect(mergeHits([[hit(1, 1), hit(2, 5)], [hit(1, 3)], []])).toEqual([hit(1, 3), hit(2, 5)]);
    expect(mergeHits([])).toEqual([]);
  });
});
