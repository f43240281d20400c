import { describe, expect, it } from 'vitest';
import { codesInText, findingsInText } from '../../../testing/rule-testing.ts';
import { textPlaceholder } from './text-placeholder.ts';

describe('textPlaceholder', () => {
  it.each([
    'TBC',
    'Updated {{frequency}}',
    'Lorem ipsum dolor sit amet',
    'Contact: TBD',
    '[insert text here]',
    'n/a',
    '???',
    'Licence to be confirmed.',
  ])('finds %j', (text) => {
    expect(codesInText(textPlaceholder, text)).toEqual(['text/placeholder']);
  });

  it.each([
    'Counts to be completed are listed first.',
    'tbc',
    'See [add a site](https://www.example.org)',
    'Not applicable outside the city',
    'Tests of water',
  ])('passes %j', (text) => {
    expect(codesInText(textPlaceholder, text)).toEqual([]);
  });

  it('points to the value', () => {
    const [found] = findingsInText(textPlaceholder, 'TBC', ['documentation', 1, 'url']);
    expect(found?.path).toEqual(['documentation', 1, 'url']);
    expect(found?.entry.file).toBe('datasets/acme/roads.yaml');
  });

  it('lets listed values be', () => {
    expect(codesInText(textPlaceholder, 'N/A', ['columns', 0, 'values', 2])).toEqual([]);
    expect(codesInText(textPlaceholder, 'test', ['keywords', 0])).toEqual([]);
  });
});
