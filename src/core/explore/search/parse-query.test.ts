import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from './parse-query.ts';

const weak = new Set(['london']);
const concepts = (text: string): string[] =>
  parseQuery(text, weak).concepts.map(({ words }) => words.join(' '));

describe('parseQuery', () => {
  it('asks for the same in a question as in its content words', () => {
    const question = 'Can you find me a dataset with average house prices in London?';
    expect(concepts(question)).toEqual(concepts('average house prices london'));
    expect(concepts(question)).toEqual(['average', 'house', 'prices']);
  });

  it('leaves out phrases of asking, unless nothing else is asked for', () => {
    expect(concepts('I need a list of schools near me')).toEqual(['schools']);
    expect(concepts('How often do buses run each year?')).toEqual(['buses', 'run']);
    expect(concepts('stop and search')).toEqual(['stop', 'search']);
    expect(concepts('list of')).toEqual(['list']);
  });

  it('keeps quoted words together, whatever the quotes', () => {
    expect(concepts('“air quality” in "the schools"')).toEqual(['air quality', 'schools']);
    expect(concepts('data on "air quality" in London')).toEqual(['air quality']);
  });

  it('takes an open quote for nothing', () => {
    expect(concepts('"air quality')).toEqual(['air', 'quality']);
  });

  it('falls back to weak words and words of asking if there is nothing else', () => {
    expect(concepts('London data')).toEqual(['london', 'data']);
  });

  it('asks for nothing where there are no words', () => {
    expect(concepts(' "?" … the ')).toEqual([]);
  });

  it('takes any text, and asks for twenty concepts at most', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const found = parseQuery(text, weak).concepts;
        expect(found.length).toBeLessThanOrEqual(20);
        expect(found.every(({ words }) => words.length > 0)).toBe(true);
      }),
    );
  });
});
