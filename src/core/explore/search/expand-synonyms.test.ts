import { describe, expect, it } from 'vitest';
import { expandWords, prepareSynonyms } from './expand-synonyms.ts';
import { splitWords } from './words.ts';

const finder = prepareSynonyms({
  synonyms: [['childcare', 'child care', 'nursery']],
  acronyms: [
    { acronym: 'PTAL', meaning: 'public transport accessibility level' },
    { acronym: 'NEET', meaning: 'not in education, employment or training' },
  ],
});
const expand = (text: string): string => expandWords(splitWords(text), finder).join(' ');

describe('expandWords', () => {
  it('adds the other words of a group, from a word and from a phrase', () => {
    expect(expand('Childcare places')).toBe('child care nursery');
    expect(expand('Cost of child care')).toBe('childcare nursery');
  });

  it('finds acronyms and their meanings both ways, in the plural too', () => {
    expect(expand('PTALs by ward')).toBe('public transport accessibility level');
    expect(expand('Public transport accessibility levels')).toBe('ptal');
    expect(expand('People not in education, employment or training')).toBe('neet');
  });

  it('adds nothing for part of a phrase, or where all is said', () => {
    expect(expand('Public transport')).toBe('');
    expect(expand('Childcare, child care and nurseries')).toBe('');
  });
});
