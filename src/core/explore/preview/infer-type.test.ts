import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from './cell.ts';
import { inferType } from './infer-type.ts';
import { matchesType, type ColumnType } from './match-type.ts';

describe('inferType', () => {
  it.each<[ColumnType, string[]]>([
    ['integer', ['1', '-20', '', '0']],
    ['number', ['1', '2.5', '1e6', '.5']],
    ['boolean', ['true', 'FALSE']],
    ['date', ['2026-02-28', '01/12/2025']],
    ['datetime', ['2026-02-28T10:00:00Z', '2026-02-28 10:00', '2026-03-01']],
    ['time', ['09:30', '23:59:60']],
    ['yearmonth', ['2026-02', '2025-12']],
    ['string', ['1', 'two']],
    // Codes, not numbers: as numbers they would lose something.
    ['string', ['007', '12']],
    ['string', ['1,234', '5,678']],
    // No such day.
    ['string', ['2026-02-30']],
    ['string', ['13/13/2026']],
    ['any', ['', '']],
    ['any', []],
  ])('finds %s in text: %j', (type, cells) => {
    expect(inferType(cells, false)).toBe(type);
  });

  it.each<[ColumnType, Cell[]]>([
    ['string', ['1', '2']],
    ['integer', [1, null, 2]],
    ['number', [1, 2.5]],
    ['boolean', [true, false]],
    ['date', ['2026-02-28', null]],
    ['object', [{ nested: 'object', text: '{}' }]],
    ['array', [{ nested: 'array', text: '[]' }]],
    ['string', [1, 'one']],
  ])('believes a file that tells text from numbers: %s', (type, cells) => {
    expect(inferType(cells, true)).toBe(type);
  });

  it('finds a type that every value fits', () => {
    const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.integer().map(String));
    fc.assert(
      fc.property(fc.array(cell), fc.boolean(), (cells, typed) => {
        const type = inferType(cells, typed);
        expect(cells.filter((one) => one !== '').every((one) => matchesType(one, type))).toBe(true);
      }),
    );
  });

  it('knows every whole number that a program writes', () => {
    fc.assert(
      fc.property(fc.array(fc.maxSafeInteger().map(String), { minLength: 1 }), (cells) => {
        expect(inferType(cells, false)).toBe('integer');
      }),
    );
  });
});

describe('matchesType', () => {
  it.each<[ColumnType, string[], string[]]>([
    ['integer', ['1', '007', ' 5 '], ['1.5', 'x', '1,000']],
    ['number', ['NaN', 'INF', '-2'], ['£5', '5%']],
    ['boolean', ['yes', 'N', '0', 'True'], ['maybe', '2']],
    [
      'date',
      ['2024-02-29', '29/02/2024', '2024-02-29T00:00:00Z'],
      ['2023-02-29', '2024-2-9', '2024-02-29T10:00'],
    ],
    ['year', ['1999'], ['99', '1999-01']],
    ['yearmonth', ['1999-12'], ['1999-13']],
    ['duration', ['P1Y', 'PT2H30M', '-P3D'], ['P', 'PT', '1 day']],
    ['geopoint', ['-0.1, 51.5', '[-0.1,51.5]'], ['51.5', '500,500']],
    ['object', ['{"a":1}'], ['[1]', 'a']],
    ['array', ['[1]'], ['{"a":1}']],
    ['geojson', ['{"type":"Point"}'], ['POINT(1 2)']],
    ['list', ['a,b'], []],
  ])('%s', (type, right, wrong) => {
    expect(right.filter((text) => !matchesType(text, type))).toEqual([]);
    expect(wrong.filter((text) => matchesType(text, type))).toEqual([]);
  });
});
