import { describe, expect, it } from 'vitest';
import { rankRows, type Hit } from './rank-rows.ts';
import { openTable, packTable, type SearchRow } from './search-table.ts';

const none = new Map<string, string>();
const labels = {
  publisher: none,
  kind: none,
  theme: none,
  access: none,
  format: none,
  licence: none,
  place: none,
};

function tableOf(rows: [titleWords: number, state?: SearchRow['state']][]) {
  const terms = {
    publisher: [],
    kind: [],
    theme: [],
    access: [],
    format: [],
    licence: [],
    place: [],
  };
  return openTable(
    packTable(
      rows.map(([titleWords, state = 'current']) => ({
        terms,
        kind: 'dataset',
        state,
        live: false,
        updated: undefined,
        titleWords,
      })),
      labels,
      { version: 'v', language: 'en-GB', weak: [], whole: [] },
    ),
  );
}

const hit = (row: number, score: number, ...positions: number[]): Hit => ({
  row,
  score,
  positions,
});

describe('rankRows', () => {
  it('puts the exact title first, then words in titles before others', () => {
    const table = tableOf([[3], [5], [2]]);
    const house = [hit(0, 0.6, 40), hit(1, 0.5, 0), hit(2, 0.1, 0)];
    const prices = [hit(0, 0.6, 41), hit(1, 0.5, 3), hit(2, 0.1, 1)];
    expect(rankRows(table, [house, prices])).toEqual([2, 1, 0]);
  });

  it('counts a rare word more than several frequent ones', () => {
    const table = tableOf(Array.from({ length: 40 }, () => [9]));
    const everywhere = Array.from({ length: 36 }, (_, row) => hit(row, 0.5));
    const rare = [hit(39, 0.5)];
    expect(rankRows(table, [everywhere, rare, everywhere])[0]).toBe(39);
  });

  it('puts a record with all words before its like, and leaves out those with far less', () => {
    const table = tableOf(Array.from({ length: 40 }, () => [9]));
    const [a, b] = [[hit(0, 0.5), hit(1, 0.9), hit(2, 0.05)], [hit(0, 0.5)]];
    expect(rankRows(table, [a, b])).toEqual([0, 1]);
  });

  it('multiplies by what else suits the query, and puts first what it names', () => {
    const table = tableOf(Array.from({ length: 9 }, () => [9]));
    const hits = [[hit(0, 0.5), hit(1, 0.5), hit(2, 0.4)]];
    const boosts = [(row: number): number => (row === 1 ? 1.2 : 1)];
    expect(rankRows(table, hits, { boosts })).toEqual([1, 0, 2]);
    expect(rankRows(table, hits, { boosts, exact: [7, 2] })).toEqual([7, 2, 1, 0]);
  });

  it('is never empty because of one word', () => {
    const table = tableOf([[9], [9]]);
    expect(rankRows(table, [[hit(1, 1)], []])).toEqual([1]);
    expect(rankRows(table, [[], []])).toEqual([]);
  });

  it('puts a record that is not current after its like', () => {
    const table = tableOf([[9, 'superseded'], [9]]);
    expect(rankRows(table, [[hit(0, 5, 30), hit(1, 4, 30)]])).toEqual([1, 0]);
  });

  it('manages titles longer than a number has bits', () => {
    const table = tableOf([[40]]);
    const words = Array.from({ length: 40 }, (_, position) => [hit(0, 1, position)]);
    expect(rankRows(table, words)).toEqual([0]);
  });
});
