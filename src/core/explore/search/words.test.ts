import { describe, expect, it } from 'vitest';
import { distinctWords, foldPlural, splitWords, strongWords, withoutAsking } from './words.ts';

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

describe('distinctWords', () => {
  it('keeps the first word of a stem, unless it is known', () => {
    const words = ['housing', 'house', 'houses', 'elections', 'elected', 'bus', 'buses'];
    expect(distinctWords(words)).toEqual(['housing', 'elections', 'bus']);
    expect(distinctWords(words, ['election'])).toEqual(['housing', 'bus']);
  });
});

describe('withoutAsking', () => {
  it.each([
    ['How often do buses run?', 'do buses run?'],
    ['I’d like a list of schools near me', 'a schools'],
    ['waiting list for special needs', 'waiting list for special needs'],
    ['stop and search', 'stop and search'],
    ['where I live each year', ''],
  ])('%s', (text, left) => {
    expect(withoutAsking(text).replace(/\s+/g, ' ').trim()).toBe(left);
  });
});
