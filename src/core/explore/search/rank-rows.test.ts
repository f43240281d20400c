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
  it('puts the exact title first, then titles that begin so, then all words in the title, then the score', () => {
    const table = tableOf([[3], [5], [5], [2]]);
    const house = [hit(0, 9, 40), hit(1, 1, 3, 8), hit(2, 1, 0), hit(3, 1, 0, 7)];
    const prices = [hit(0, 9, 41), hit(1, 1, 4), hit(2, 1, 1), hit(3, 1, 1)];
    expect(rankRows(table, [house, prices])).toEqual([3, 2, 1, 0]);
  });

  it('puts records with all words before those with most, and drops those with few', () => {
    const table = tableOf([[9], [9], [9]]);
    const [a, b, c] = [[hit(0, 1), hit(1, 9), hit(2, 9)], [hit(0, 1), hit(1, 9)], [hit(0, 1)]];
    expect(rankRows(table, [a, b, c])).toEqual([0, 1]);
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
