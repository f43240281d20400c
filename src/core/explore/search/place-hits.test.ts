import { describe, expect, it } from 'vitest';
import { addPlaceHits } from './place-hits.ts';
import { openTable, packTable, type SearchRow } from './search-table.ts';

const none = new Map<string, string>();
const place = new Map([
  ['C', 'The City'],
  ['N', 'North Hill'],
  ['S', 'Southfield'],
]);
const row = (...places: string[]): SearchRow => ({
  terms: { publisher: [], kind: [], theme: [], access: [], format: [], licence: [], place: places },
  kind: 'dataset',
  state: 'current',
  live: false,
  updated: undefined,
  titleWords: 3,
});

/** Rows: 0 the whole city, 1 North Hill, 2 Southfield and the city, 3 nowhere. */
const table = openTable(
  packTable(
    [row('C'), row('N'), row('S', 'C'), row()],
    { publisher: none, kind: none, theme: none, access: none, format: none, licence: none, place },
    { version: 'v', language: 'en-GB', weak: [], whole: ['C'] },
  ),
);
const hit = (number: number) => ({ row: number, score: 1, positions: [0] });
const rowsOf = (concepts: string[][], found: ReturnType<typeof hit>[][]): number[][] =>
  addPlaceHits(concepts, found, table).map((hits) => hits.map((each) => each.row));

describe('addPlaceHits', () => {
  it('adds what covers the whole city to the name of an area, after what names it', () => {
    expect(rowsOf([['trees'], ['southfield']], [[hit(0)], [hit(2)]])).toEqual([[0], [2, 0]]);
  });

  it('knows an area by all the words of its name, or by its name in quotes', () => {
    const both = [[hit(0)], [hit(1), hit(3)], [hit(1)]];
    expect(rowsOf([['trees'], ['north'], ['hill']], both)).toEqual([[0], [1, 0, 2]]);
    expect(rowsOf([['trees'], ['north', 'hill']], [[], [hit(1)]])).toEqual([[], [1, 0, 2]]);
    expect(rowsOf([['trees'], ['hill']], [[], [hit(1)]])).toEqual([[], [1]]);
  });

  it('adds nothing where only the area is asked for, or no area', () => {
    expect(rowsOf([['southfield']], [[hit(2)]])).toEqual([[2]]);
    expect(rowsOf([['trees'], ['noise']], [[hit(0)], []])).toEqual([[0], []]);
  });

  it('gives what it adds no score, so that a record that names the area comes first', () => {
    const [, area] = addPlaceHits([['trees'], ['southfield']], [[], [hit(2)]], table);
    expect(area!.map(({ score }) => score)).toEqual([1, 0]);
  });
});
