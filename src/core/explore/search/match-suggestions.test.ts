import { describe, expect, it } from 'vitest';
import type { Suggestion } from './list-suggestions.ts';
import { matchSuggestions } from './match-suggestions.ts';

const SUGGESTIONS: readonly Suggestion[] = [
  ['Hackney', '/places/hackney/', 'Place'],
  ['Hackney Council', '/publishers/hackney/', 'Publisher'],
  ['Housing', '/themes/housing/', 'Theme'],
  ['Ålesund’s cafés', '/places/alesund/', 'Place'],
  ['House prices by ward', '/datasets/gla/house-prices/', 'Dataset'],
  ['Average house prices', '/datasets/gla/average-house-prices/', 'Dataset'],
];

const labels = (text: string): string[] =>
  matchSuggestions(text, SUGGESTIONS).map(([label]) => label);

describe('matchSuggestions', () => {
  it('takes words by their beginnings, whatever their order, those in front first', () => {
    expect(labels('hou')).toEqual(['Housing', 'House prices by ward', 'Average house prices']);
    expect(labels('prices hou')).toEqual(['House prices by ward', 'Average house prices']);
  });

  it('puts lists before records', () => {
    expect(labels('HACK')).toEqual(['Hackney', 'Hackney Council']);
  });

  it('reads letters without their accents and apostrophes', () => {
    expect(labels('alesunds cafe')).toEqual(['Ålesund’s cafés']);
  });

  it('says nothing for a letter, signs, or words that are nowhere', () => {
    for (const text of ['', 'h', '(*+[', '🙂🙂', 'zebra']) expect(labels(text)).toEqual([]);
  });

  it('shows eight at most, and no more than four lists among them', () => {
    const many = Array.from({ length: 9 }, (_, index): Suggestion[] => [
      [`Road ${index}`, `/places/road-${index}/`, 'Place'],
      [`Road length ${index}`, `/datasets/a/road-${index}/`, 'Dataset'],
    ]).flat();
    const found = matchSuggestions('road', many);
    expect(found).toHaveLength(8);
    expect(found.filter(([, , kind]) => kind === 'Place')).toHaveLength(4);
  });
});
