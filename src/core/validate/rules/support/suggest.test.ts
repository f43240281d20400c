import { describe, expect, it } from 'vitest';
import { suggestId, suggestKey, suggestTerm } from './suggest.ts';

describe('suggestId', () => {
  it.each([
    ['trnsport', 'transport'],
    ['tranpsort', 'transport'],
    ['cvs', ''],
    ['csw', 'csv'],
    ['transportation-x', ''],
    ['', ''],
  ])('for %j suggests %j', (id, suggestion) => {
    expect(suggestId(id, ['csv', 'transport', 'environment'])).toBe(suggestion);
  });

  it('suggests nothing where nothing is known', () => {
    expect(suggestId('csv', [])).toBe('');
  });
});

describe('suggestKey', () => {
  it('looks in the same folder only', () => {
    const present = new Set(['datasets/acme/roads', 'series/acme/raods']);
    expect(suggestKey('datasets/acme/raods', present)).toBe('datasets/acme/roads');
    expect(suggestKey('services/acme/raods', present)).toBe('');
  });
});

describe('suggestTerm', () => {
  it('knows labels and other names', () => {
    const terms = new Map([
      ['xlsx', { id: 'xlsx', label: 'Excel (XLSX)', altLabels: ['spreadsheet'] }],
      ['csv', { id: 'csv', label: 'Comma separated' }],
    ]);
    expect(suggestTerm('Spreadsheet', terms)).toBe('xlsx');
    expect(suggestTerm('comma-separated', terms)).toBe('csv');
    expect(suggestTerm('xslx', terms)).toBe('');
    expect(suggestTerm('pdf', terms)).toBe('');
  });
});
