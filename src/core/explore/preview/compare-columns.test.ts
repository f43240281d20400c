import { describe, expect, it } from 'vitest';
import type { PreviewTable } from './cell.ts';
import { compareColumns, isAsDescribed, type DescribedColumn } from './compare-columns.ts';
import { differenceWords } from './difference-words.ts';

const TABLE: PreviewTable = {
  names: ['ID', 'borough', 'Opened (date)', 'extra', '%'],
  rows: [
    ['1', 'Camden', '2026-01-01', 'x', ''],
    ['2', 'Atlantis', 'soon', 'x', '4'],
    ['2', '', '', 'x', '5'],
  ],
  typed: false,
};

const words = (described: readonly DescribedColumn[], table = TABLE): readonly string[] =>
  differenceWords(compareColumns(table, described), { integer: 'whole number' }, 'en-GB');

describe('compareColumns', () => {
  it('finds what is missing, extra, renamed, of another type, not permitted, and repeated keys', () => {
    const described: DescribedColumn[] = [
      { name: 'ID', type: 'integer', key: true },
      { name: 'borough', values: ['Camden', 'Hackney'] },
      { name: 'opened_date', type: 'date' },
      { name: 'closed', type: 'date' },
    ];
    expect(compareColumns(TABLE, described)).toEqual({
      described: 4,
      missing: ['closed'],
      extra: ['extra', '%'],
      renamed: [['opened_date', 'Opened (date)']],
      mistyped: [{ column: 'opened_date', type: 'date', count: 1, checked: 2, examples: ['soon'] }],
      outside: [{ column: 'borough', count: 1, checked: 2, examples: ['Atlantis'] }],
      repeatedKeys: 1,
    });
    expect(words(described)).toEqual([
      'Described, but not in the file: “closed”.',
      'In the file, but not described: “extra”, “%”.',
      'Described as “opened_date”, written “Opened (date)” in the file.',
      'opened_date: 1 of 2 values (“soon”) do not fit the type “date”.',
      'borough: 1 of 2 values (“Atlantis”) are not among the permitted values.',
      'Rows with the same key as an earlier row: 1.',
    ]);
  });

  it('says that all is as described, or that nothing is', () => {
    const same: DescribedColumn[] = TABLE.names.map((name) => ({ name }));
    expect(isAsDescribed(compareColumns(TABLE, same))).toBe(true);
    expect(words(same)).toEqual([
      expect.stringContaining('match the columns described on this page'),
    ]);
    expect(words([{ name: 'other' }, { name: '£' }])).toEqual([
      expect.stringContaining('none of the columns'),
    ]);
  });

  it('looks at keys of several columns together, and only where all are there', () => {
    const key = { key: true };
    const both = [
      { name: 'ID', ...key },
      { name: 'borough', ...key },
    ];
    expect(compareColumns(TABLE, both).repeatedKeys).toBe(0);
    expect(compareColumns(TABLE, [...both, { name: 'gone', ...key }]).repeatedKeys).toBe(0);
  });

  it('names the first twenty of many columns', () => {
    const wide = { ...TABLE, names: Array.from({ length: 30 }, (_, index) => `c${index}`) };
    expect(words([{ name: 'c0' }], { ...wide, rows: [] })[0]).toMatch(/“c20” and 9 more\.$/);
  });
});
