import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { byFacet } from '../../core/model/facets.ts';
import { parseState } from '../../core/explore/search/search-state.ts';
import { openTable, packTable } from '../../core/explore/search/search-table.ts';
import { feedOfSearch } from './feed-of-search.ts';
import { listResults, resultsAsCsv } from './list-results.ts';

const table = openTable(
  packTable(
    [
      {
        kind: 'dataset',
        state: 'current',
        live: false,
        updated: undefined,
        titleWords: 1,
        terms: { ...byFacet(() => []), publisher: ['p'], format: ['csv', 'json'] },
      },
    ],
    byFacet(() => new Map([['p', 'A "publisher", of data']])),
    { version: '', language: 'en-GB', weak: [], whole: [] },
  ),
);

describe('a list of results', () => {
  it('keeps hostile words as words, in CSV and in JSON', () => {
    const title = '=HYPERLINK("https://evil.example")';
    const results = listResults(
      table,
      [0],
      [['/datasets/p/x/', title, 'a\n"b", <b>', '2026-01', '', '']],
      (path) => `https://example.org${path}`,
    );
    const [row] = papaparse.parse<Record<string, string>>(resultsAsCsv(results), {
      header: true,
    }).data;
    expect(row).toMatchObject({
      title: `'${title}`,
      page: 'https://example.org/datasets/p/x/',
      publisher: 'A "publisher", of data',
      summary: 'a\n"b", <b>',
      formats: 'csv;json',
      modified: '2026-01',
      start: '',
    });
    expect(JSON.parse(JSON.stringify(results))).toMatchObject([{ title }]);
  });
});

describe('feedOfSearch', () => {
  const feed = (query: string): ReturnType<typeof feedOfSearch> =>
    feedOfSearch(parseState(new URLSearchParams(query)));

  it('is that of the only theme or publisher', () => {
    expect(feed('theme=housing')).toEqual({
      path: '/feeds/theme/housing.atom',
      group: { facet: 'theme', id: 'housing' },
      without: [],
    });
    expect(feed('publisher=gla').path).toBe('/feeds/publisher/gla.atom');
    expect(feed('')).toEqual({ path: '/feeds/all.atom', without: [] });
  });

  it('says what it does not follow', () => {
    expect(feed('q=rent&theme=housing&place=E09000012')).toMatchObject({
      path: '/feeds/theme/housing.atom',
      without: ['your words', 'the place'],
    });
    expect(feed('theme=a&theme=b')).toEqual({ path: '/feeds/all.atom', without: ['the theme'] });
  });
});
