import { describe, expect, it } from 'vitest';
import { byFacet, type FacetId } from '../../model/facets.ts';
import { filterRows } from './filter-rows.ts';
import { listChoices } from './list-choices.ts';
import { parseState } from './search-state.ts';
import { openTable, packTable, type SearchRow } from './search-table.ts';

const TODAY = 20_000;

const row = (theme: string[], access: string, updated?: number, live = false): SearchRow => ({
  terms: { ...byFacet(() => []), publisher: ['p'], theme, access: [access] },
  kind: 'dataset',
  state: 'current',
  live,
  updated,
  titleWords: 3,
});

const none = new Map<string, string>();
const labels: Record<FacetId, Map<string, string>> = {
  ...byFacet(() => none),
  theme: new Map([
    ['homes', 'Homes'],
    ['air', 'Air'],
  ]),
};
const table = openTable(
  packTable(
    [
      row(['homes'], 'open', TODAY - 10),
      row(['homes', 'air'], 'open', TODAY - 400, true),
      row(['air'], 'shared'),
      row(['air'], 'shared', TODAY - 20),
    ],
    labels,
    { version: 'v', language: 'en-GB', weak: [], whole: [] },
  ),
);
const filter = (text: string, found?: number[]) =>
  filterRows(table, found, parseState(new URLSearchParams(text)), TODAY);
const choices = (text: string, facet: FacetId) => {
  const state = parseState(new URLSearchParams(text));
  return listChoices(table, facet, filterRows(table, undefined, state, TODAY), state.terms[facet]);
};

describe('filterRows', () => {
  it('shows everything, the newest data first and the undated last', () => {
    expect(filter('').rows).toEqual([0, 3, 1, 2]);
    expect(filter('?sort=title').rows).toEqual([0, 1, 2, 3]);
  });

  it('keeps the order of what words found', () => {
    expect(filter('?q=x', [3, 1]).rows).toEqual([3, 1]);
    expect(filter('?q=x&sort=title', [3, 1]).rows).toEqual([1, 3]);
  });

  it('takes any value of one facet, and all facets together', () => {
    expect(filter('?theme=homes&theme=air&sort=title').rows).toEqual([0, 1, 2, 3]);
    expect(filter('?theme=air&access=open').rows).toEqual([1]);
    expect(filter('?theme=nonsense').rows).toEqual([]);
  });

  it('filters by live feed and by date', () => {
    expect(filter('?live=yes').rows).toEqual([1]);
    expect(filter('?updated=month').rows).toEqual([0, 3]);
    expect(filter('').updated).toEqual({ month: 2, quarter: 2, year: 2, 'three-years': 3 });
  });

  it('counts what a choice would give: its own facet left out, the others kept', () => {
    const filtered = filter('?theme=homes&updated=month');
    expect(filtered.rows).toEqual([0]);
    expect(filtered.updated['three-years']).toBe(2);
    expect(filtered.live).toBe(0);
    expect(choices('?theme=homes', 'theme').map(({ id, count }) => [id, count])).toEqual([
      ['homes', 2],
      ['air', 3],
    ]);
    expect(choices('?theme=homes', 'access').map(({ id }) => id)).toEqual(['open']);
  });
});

describe('listChoices', () => {
  it('puts the chosen first, then the most frequent', () => {
    expect(choices('', 'theme').map(({ label }) => label)).toEqual(['Air', 'Homes']);
    expect(choices('?theme=homes', 'theme')[0]).toEqual({
      id: 'homes',
      label: 'Homes',
      count: 2,
      chosen: true,
    });
  });

  it('keeps a chosen value that gives nothing or that nothing has', () => {
    expect(choices('?access=shared&theme=homes&theme=zzz', 'access')).toEqual([
      { id: 'shared', label: 'shared', count: 0, chosen: true },
      { id: 'open', label: 'open', count: 2, chosen: false },
    ]);
    expect(choices('?theme=zzz', 'theme')[0]).toMatchObject({ id: 'zzz', count: 0, chosen: true });
  });
});
