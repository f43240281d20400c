import { describe, expect, it } from 'vitest';
import { summariseColumn } from './summarise-column.ts';

describe('summariseColumn', () => {
  it('gives numbers their least and greatest, in the order of numbers', () => {
    expect(summariseColumn('n', ['10', '9', '', '-1.5', '9'], false)).toEqual({
      ...{ name: 'n', type: 'number', empty: 1, distinct: 3 },
      range: ['-1.5', '10'],
    });
  });

  it('puts dates in the order of days, whichever way they are written', () => {
    const { range } = summariseColumn('d', ['02/01/2026', '31/12/2025', '15/01/2026'], false);
    expect(range).toEqual(['31/12/2025', '15/01/2026']);
  });

  it('gives texts their commonest, where any occurs twice', () => {
    const summary = summariseColumn('t', ['b', 'a', 'b', 'c', 'a', 'b', 'd'], false);
    expect(summary.commonest).toEqual([
      ['b', 3],
      ['a', 2],
      ['c', 1],
    ]);
    expect(summariseColumn('t', ['a', 'b'], false)).not.toHaveProperty('commonest');
  });

  it('says nothing of values where there are none', () => {
    expect(summariseColumn('e', ['', null], false)).toEqual({
      ...{ name: 'e', type: 'any', empty: 2, distinct: 0 },
    });
  });

  it('cuts what is long and shows what hides', () => {
    const { name, commonest } = summariseColumn(
      '\u202Ename',
      ['x'.repeat(90), 'x'.repeat(90)],
      false,
    );
    expect(name).toBe('\\u{202e}name');
    expect(commonest?.[0]).toEqual([`${'x'.repeat(40)}… (50 more characters)`, 2]);
  });
});
