import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byFacet, FACET_IDS } from '../../model/facets.ts';
import { KINDS, labelsOf, openTable, packTable, STATES, type SearchRow } from './search-table.ts';

const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'constructor', '__proto__'), {
  maxLength: 4,
});
const row: fc.Arbitrary<SearchRow> = fc.record({
  terms: fc.record(byFacet(() => ids)),
  kind: fc.constantFrom(...KINDS),
  state: fc.constantFrom(...STATES),
  live: fc.boolean(),
  updated: fc.option(fc.integer({ min: 1, max: 30_000 }), { nil: undefined }),
  titleWords: fc.nat({ max: 30 }),
});
const labels = byFacet(() => new Map([['a', 'Label of a']]));
const head = { version: 'v-1', language: 'en-GB', weak: ['city'], whole: ['X100'] };

describe('packTable and openTable', () => {
  it('give back every row, also through JSON', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        const packed = packTable(rows, labels, head);
        const table = openTable(JSON.parse(JSON.stringify(packed)) as typeof packed);
        expect(table.rows).toBe(rows.length);
        rows.forEach(({ terms, kind, state, live, updated, titleWords }, index) => {
          for (const facet of FACET_IDS) {
            const opened = table.sets[facet][table.columns[facet][index]!]!;
            const found = opened.map((term) => table.terms[facet][term]![0]);
            expect(found.sort()).toEqual([...terms[facet]].sort());
          }
          expect(table.kind(index)).toBe(kind);
          expect(table.state(index)).toBe(state);
          expect(table.isLive(index)).toBe(live);
          expect(table.updated[index]).toBe(updated ?? 0);
          expect(table.titleWords[index]).toBe(titleWords);
        });
      }),
    );
  });

  it('name terms by their labels, and by their ids where there is none', () => {
    const rows: SearchRow[] = [
      {
        terms: byFacet(() => ['a', 'b']),
        kind: 'dataset',
        state: 'current',
        live: false,
        updated: undefined,
        titleWords: 2,
      },
    ];
    const table = openTable(packTable(rows, labels, head));
    expect(labelsOf(table, 'theme', 0)).toEqual(['Label of a', 'b']);
  });
});
