import { describe, expect, it } from 'vitest';
import { loadCatalogueFixture } from '../../testing/catalogue-fixture.ts';
import { isHttpsUrl } from '../model/https-url.ts';
import { placeTiles } from '../describe/place-tiles.ts';
import { coveredAreas } from './covered-areas.ts';
import { computeDueDate } from './due-date.ts';
import { computeRelated } from './compute-related.ts';
import type { DatasetFields } from './catalogue.ts';

describe('computeDueDate', () => {
  it.each([
    ['2026-11-03', 'P1W', '2026-11-10'],
    ['2026-11', 'P1M', '2026-12-31'],
    ['2026', 'P1Y', '2028-01-01'],
    ['2026-11-03', 'PT5M', '2026-11-04'],
  ])('%s every %s is due on %s', (modified, duration, due) => {
    expect(computeDueDate(modified, duration)).toBe(due);
  });

  it('is not known where the date, the rhythm or both are not', () => {
    expect(computeDueDate(undefined, 'P1D')).toBeUndefined();
    expect(computeDueDate('2026', undefined)).toBeUndefined();
    expect(computeDueDate('spring', 'P1D')).toBeUndefined();
  });
});

describe('coveredAreas', () => {
  it('knows an area, a region of areas, the city and what contains it', async () => {
    const { vocabularies, settings } = await loadCatalogueFixture();
    const covered = (...ids: string[]) => [
      ...coveredAreas(ids, vocabularies.places, settings.place).covered,
    ];
    expect(covered('X002')).toEqual(['X002']);
    expect(covered('X010')).toEqual(['X001']);
    expect(covered('X100')).toEqual(['X001', 'X002']);
    expect(covered('X900')).toEqual(['X001', 'X002']);
    expect(covered('elsewhere')).toEqual([]);
  });
});

describe('placeTiles', () => {
  it('starts at the top left and leaves out places without a tile', async () => {
    const { vocabularies } = await loadCatalogueFixture();
    const { tiles, size } = placeTiles([...vocabularies.places.values()], { size: 10, gap: 2 });
    expect(tiles.map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [10, 20],
    ]);
    expect(size).toEqual({ width: 18, height: 28 });
  });
});

describe('computeRelated', () => {
  const make = (id: string, title: string, keywords: string[] = []) => ({
    id,
    fields: { title, keywords } as unknown as DatasetFields,
  });

  it('puts those first that share the rarest words, and never the record itself', () => {
    const related = computeRelated([
      make('a/1', 'Noise in parks', ['noise']),
      make('a/2', 'Noise in streets', ['noise']),
      make('a/3', 'Parks and gardens'),
      make('a/4', 'Budgets 2024'),
    ]);
    expect(related.get('a/1')).toEqual(['a/2', 'a/3']);
    expect(related.get('a/4')).toEqual([]);
  });

  it('offers six at most', () => {
    const many = Array.from({ length: 20 }, (_, index) => make(`a/${index}`, 'Trees', ['trees']));
    expect(computeRelated(many).get('a/0')).toHaveLength(6);
  });
});

describe('isHttpsUrl', () => {
  it.each(['https://example.org', 'https://example.org/a?b=c#d', 'https://example.org/%20a'])(
    'takes %s',
    (url) => {
      expect(isHttpsUrl(url)).toBe(true);
    },
  );

  it.each([
    'http://example.org/',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://user@example.org/',
    'https://user:word@example.org/',
    'https://example.org/a b',
    'https://example.org/"onclick=',
    "https://example.org/'",
    'https://example.org/<script>',
    'https://example.org/\n',
    ' https://example.org/',
    'https:\\\\example.org',
    'https://',
    'example.org',
    `https://example.org/${'a'.repeat(2048)}`,
  ])('refuses %j', (url) => {
    expect(isHttpsUrl(url)).toBe(false);
  });
});
