import { describe, expect, it } from 'vitest';
import { cellText, shownText, toCell } from './cell.ts';
import { findRows } from './find-rows.ts';
import { tabulateObjects } from './tabulate-objects.ts';
import { tabulateRows } from './tabulate-rows.ts';

describe('findRows', () => {
  it('takes a list as it is, and finds the longest list of objects in an object', () => {
    expect(findRows([1, 2])).toEqual({ rows: [1, 2], path: [] });
    const answer = { ids: [1, 2, 3, 4], page: { items: [{ a: 1 }, { a: 2 }] }, one: [{ b: 1 }] };
    expect(findRows(answer)).toEqual({ rows: [{ a: 1 }, { a: 2 }], path: ['page', 'items'] });
  });

  it('takes an object without a list of objects as one row', () => {
    expect(findRows({ a: [1] })).toEqual({ rows: [{ a: [1] }], path: [] });
    expect(findRows('text')).toEqual({ rows: ['text'], path: [] });
  });

  it('reads features of GeoJSON, broken ones too', () => {
    const point = { type: 'Point', coordinates: [0, 51] };
    const features = [{ type: 'Feature', properties: { a: 1 }, geometry: point }, null];
    const crs = { type: 'name', properties: { name: 'EPSG:27700' } };
    expect(findRows({ type: 'FeatureCollection', features, crs })).toEqual({
      ...{ rows: [{ a: 1 }, {}], path: [], geometries: [point, undefined], system: 'EPSG:27700' },
    });
  });

  it('does not look for ever into an object of objects', () => {
    const wide = Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [`k${index}`, { [`l${index}`]: {} }]),
    );
    expect(findRows(wide).rows).toEqual([wide]);
  });
});

describe('tabulateObjects', () => {
  it('makes a column of each key, in the order of their coming, names of JavaScript too', () => {
    const rows = JSON.parse('[{"b":1,"__proto__":"x"},{"constructor":2,"b":null},3]') as unknown[];
    expect(tabulateObjects(rows)).toEqual({
      names: ['b', '__proto__', 'constructor', 'value'],
      rows: [
        [1, 'x', null, null],
        [null, null, 2, null],
        [null, null, null, 3],
      ],
      typed: true,
    });
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('reads so many rows and columns and no more', () => {
    const many = Array.from({ length: 600 }, (_, row) => ({ [`c${row}`]: row }));
    expect(tabulateObjects(many).rows).toHaveLength(500);
    const wide = Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`c${index}`, 1]));
    expect(tabulateObjects([wide]).names).toHaveLength(1000);
  });
});

describe('tabulateRows', () => {
  it('tells what is odd about the form, and names columns without a name', () => {
    const found = tabulateRows([['a', '', 'a'], ['1', '2', '3'], ['1'], ['1', '2', '3', '4']])!;
    expect(found.table.names).toEqual(['a', '(column 2)', 'a', '(column 4)']);
    expect(found.table.rows[1]).toEqual(['1', '', '', '']);
    expect(found).toMatchObject({ ragged: 2, repeated: ['a'], unnamed: 2 });
  });

  it('wants a header', () => {
    expect(tabulateRows([])).toBeUndefined();
    expect(tabulateRows([['', ' ']])).toBeUndefined();
  });
});

describe('cells', () => {
  it('takes what readers give', () => {
    const given = [undefined, 1n, 2n ** 70n, new Date(0), new Date(1000), new Uint8Array(3), NaN];
    expect(given.map(toCell)).toEqual([
      ...[null, 1, '1180591620717411303424', '1970-01-01', '1970-01-01T00:00:01.000Z'],
      ...['3 bytes', 'NaN'],
    ]);
    expect(cellText(toCell({ a: [1n] }))).toBe('{"a":["1"]}');
    let deep: unknown = [];
    for (let depth = 0; depth < 100_000; depth++) deep = [deep];
    expect(cellText(toCell(deep))).toBe('(too deeply nested to show)');
  });

  it('shows what hides, and never cuts a character in two', () => {
    expect(shownText('a\r\nb\u0000\u200B')).toBe('a ↵ b\\u{0}\\u{200b}');
    expect(shownText('\ud800')).toBe('\ufffd');
    expect(shownText('😀😀', 3)).toBe('😀… (2 more characters)');
  });
});
