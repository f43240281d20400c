import { beforeAll, describe, expect, it } from 'vitest';
import { loadCity } from '../../../../testing/city.ts';
import type { Catalogue } from '../../../derive/catalogue.ts';
import { describeRegister } from '../../../describe/describe-register.ts';
import { byFacet } from '../../../model/facets.ts';
import { searchRow } from '../search-row.ts';
import { openTable, packTable, type OpenTable } from '../search-table.ts';
import { makeBoosts, rowsOfChips } from './make-boosts.ts';
import { openHints, packHints } from './pack-hints.ts';
import type { OpenHints } from './search-hints.ts';
import { queryTerms, understandQuery } from './understand-query.ts';

let catalogue: Catalogue;
let table: OpenTable;
let hints: OpenHints;
beforeAll(async () => {
  catalogue = await loadCity();
  const { listed } = describeRegister(catalogue, (path) => path);
  const head = { version: '', language: 'en-GB', weak: ['rivermouth'], whole: ['RM00', 'EL00'] };
  const rows = catalogue.listed.map((record) => searchRow(record, 1));
  table = openTable(
    packTable(
      rows,
      byFacet(() => new Map()),
      head,
    ),
  );
  hints = openHints(packHints(catalogue, listed, 1), table.rows);
});

/** Factor of each record, by id. */
function factors(query: string): Map<string, number> {
  const terms = queryTerms(hints, table.weak);
  const { chips } = understandQuery(query, terms, new Set(), 2026);
  const boosts = makeBoosts(chips, table, hints);
  return new Map(
    catalogue.listed.map(({ id }, row) => [
      id,
      boosts.reduce((product, boost) => product * boost(row), 1),
    ]),
  );
}

describe('makeBoosts', () => {
  it('counts data about a place most, then data about the whole city in units that tell the place apart', () => {
    const found = factors('saltmarsh housing');
    expect(found.get('saltmarsh/bin-collections')).toBe(2.5);
    expect(found.get('rivermouth/house-prices')).toBe(1.8);
    expect(found.get('northbank/allotments')).toBe(1);
  });

  it('never counts a record less', () => {
    for (const query of ['saltmarsh', 'since 2015', 'restricted', 'csv', 'live data', 'by ward']) {
      expect(Math.min(...factors(query).values())).toBe(1);
      expect(Math.max(...factors(query).values())).toBeGreaterThan(1);
    }
  });

  it('knows access, formats, maps, live data and units', () => {
    expect(factors('restricted data').get('harbour-health/hospital-stays')).toBe(4);
    const live = catalogue.listed.findIndex((_, row) => table.isLive(row));
    expect(factors('live data').get(catalogue.listed[live]!.id)).toBe(2.5);
    expect(factors('house prices by ward').get('rivermouth/house-prices')).toBe(1.5);
  });

  it('lists what fits chips alone, best first', () => {
    const terms = queryTerms(hints, table.weak);
    const { chips } = understandQuery('restricted', terms, new Set(), 2026);
    const rows = rowsOfChips(makeBoosts(chips, table, hints), table);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const { fields } = catalogue.listed[row]!;
      expect('access' in fields && fields.access.level).toBe('restricted');
    }
  });
});

describe('periods', () => {
  const covers = (start: number, end: number, query: string): number => {
    const one: OpenHints = {
      ...hints,
      start: Uint32Array.of(start),
      end: Uint32Array.of(end),
    };
    const { chips } = understandQuery(query, queryTerms(hints, new Set()), new Set(), 2026);
    return makeBoosts(chips, table, one)[0]!(0);
  };
  it.each([
    [2010, 0, 'since 2015', 2.5],
    [2010, 2026, 'since 2015', 2.5],
    [2017, 0, 'since 2015', 1.3],
    [2010, 2012, 'since 2015', 1],
    [0, 0, 'since 2015', 1],
    [1990, 2020, 'before 2010', 2.5],
    [2015, 0, 'before 2010', 1],
    [2011, 2021, 'census 2011', 2.5],
    [2012, 2021, 'census 2011', 1],
    [2011, 2021, '2011 to 2021', 2.5],
    [2015, 2021, '2011 to 2021', 1.3],
  ])('from %i to %i for %s', (start, end, query, factor) => {
    expect(covers(start, end, query)).toBe(factor);
  });
});
