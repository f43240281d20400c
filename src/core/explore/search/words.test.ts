import { describe, expect, it } from 'vitest';
import { foldPlural, splitWords, strongWords } from './words.ts';

describe('splitWords', () => {
  it('drops grammar, case, accents and punctuation', () => {
    expect(splitWords('The children’s Café, at wi-fi speed (2021/22)')).toEqual([
      'childrens',
      'cafe',
      'wi',
      'fi',
      'speed',
      '2021',
      '22',
    ]);
  });

  it('finds no words in marks alone', () => {
    expect(splitWords('?! – …')).toEqual([]);
  });
});

describe('strongWords', () => {
  it('drops words of asking and weak words, and says each once', () => {
    const words = ['find', 'dataset', 'london', 'rents', 'rents'];
    expect(strongWords(words, new Set(['london']))).toEqual(['rents']);
  });
});

describe('foldPlural', () => {
  it.each([
    ['nurseries', 'nursery'],
    ['ptals', 'ptal'],
    ['access', 'access'],
    ['bus', 'bus'],
  ])('%s → %s', (word, folded) => {
    expect(foldPlural(word)).toBe(folded);
  });
});
