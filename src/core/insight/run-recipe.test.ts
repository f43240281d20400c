import { describe, expect, it } from 'vitest';

import { readExtract, writeExtract } from './read-extract.ts';
import type { Recipe } from './recipe.ts';
import { runRecipe } from './run-recipe.ts';

const SOURCE = {
  columns: ['Area', 'Year', 'Mode', 'People'],
  rows: [
    ['North', '2022', 'bus', '1,200'],
    ['North', '2022', 'tram', '0.1'],
    ['South', '2022', 'bus', '0.2'],
    ['North', '2023', 'bus', '90'],
    ['South', '2023', 'tram', '[c]'],
  ],
};

const rows = (...recipe: Recipe): string[] =>
  runRecipe(SOURCE, recipe).rows.map((row) => row.join(' '));

describe('runRecipe', () => {
  it('selects, renames, filters, groups, sorts, limits and divides, in order', () => {
    const table = runRecipe(SOURCE, [
      { filter: { column: 'Year', equals: '2022' } },
      { group: { by: ['Area'], sum: ['People'] } },
      { rename: { Area: 'area', People: 'people' } },
      { sort: { by: 'people', order: 'descending' } },
      { ratio: { of: 'people', to: 'people', as: 'share', decimals: 1 } },
      { limit: 1 },
    ]);
    expect(table).toEqual({
      columns: ['area', 'people', 'share'],
      rows: [['North', '1200.1', '1.0']],
    });
  });

  it('adds without the errors of binary fractions', () => {
    expect(
      rows(
        { filter: { column: 'People', in: ['0.1', '0.2'] } },
        { group: { by: ['Year'], sum: ['People'] } },
      ),
    ).toEqual(['2022 0.3']);
  });

  it('compares numbers as numbers, and text by its order', () => {
    expect(rows({ filter: { column: 'Year', min: '2023' } }, { select: ['Area'] })).toEqual([
      'North',
      'South',
    ]);
    expect(rows({ filter: { column: 'Area', max: 'North' } }, { select: ['Mode'] })).toHaveLength(
      3,
    );
    expect(
      rows(
        { filter: { column: 'Mode', equals: 'bus' } },
        { sort: { by: 'People' } },
        { select: ['People'] },
      ),
    ).toEqual(['0.2', '90', '1,200']);
  });

  it.each<[string, Recipe, string]>([
    ['a column', [{ select: ['Town'] }], 'Operation 1 (select): there is no column “Town”. The'],
    ['a sum', [{ group: { by: ['Year'], sum: ['People'] } }], '“People” of row 5 must be'],
    ['a limit', [{ filter: { column: 'People', min: '1' } }], '(filter): column “People” of row 5'],
    ['a name twice', [{ rename: { Area: 'Year' } }], 'two columns would have the name “Year”'],
    ['two operations', [{ limit: 1, select: ['Year'] }], 'Operation 1 of the recipe must have'],
    ['a division', [{ ratio: { of: 'Year', to: 'People', as: 'r' } }], '(ratio): column “People”'],
    ['no operation', [{ drop: 1 } as never], 'Operation 1 (drop): there is no such operation.'],
  ])('says which operation and column fail: %s', (_, recipe, message) => {
    expect(() => runRecipe(SOURCE, recipe)).toThrow(message);
  });
});

describe('readExtract', () => {
  it('reads back what writeExtract writes, byte for byte', () => {
    const text = 'area,people\n"North, east",12\nSouth,-3\n';
    expect(readExtract(text)).toEqual({
      columns: ['area', 'people'],
      rows: [
        ['North, east', '12'],
        ['South', '-3'],
      ],
    });
    expect(writeExtract(readExtract(text) as never)).toBe(text);
  });

  it.each([
    ['carriage returns', 'a,b\r\n1,2\r\n', 1, 'form'],
    ['a byte-order mark', '\ufeffa,b\n1,2\n', 1, 'form'],
    ['a name with capitals', 'a,B\n1,2\n', 1, 'column-name'],
    ['a name twice', 'a,a\n1,2\n', 1, 'column-name'],
    ['nothing', 'a,b\n', 1, 'no-rows'],
    ['a ragged row', 'a,b\n1,2\n1\n', 3, 'ragged'],
    ['a formula', 'a,b\n1,=cmd()\n', 2, 'cell'],
    ['a cell of two lines', 'a,b\n1,"x\ny"\n', 2, 'cell'],
    ['a quote that stays open', 'a,b\n1,"x\n', 2, 'form'],
    ['too many rows', `a,b\n${'1,2\n'.repeat(2_001)}`, 2002, 'too-many-rows'],
    [
      'too many columns',
      `${Array.from({ length: 21 }, (_, i) => `c${i}`).join()}\n`,
      1,
      'too-many-columns',
    ],
  ])('refuses %s with its line', (_, text, line, is) => {
    expect(readExtract(text)).toMatchObject({ line, fault: { is } });
  });
});
