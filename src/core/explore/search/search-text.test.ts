import { describe, expect, it } from 'vitest';
import { loadCity } from '../../../testing/city.ts';
import { describeRegister } from '../../describe/describe-register.ts';
import { prepareSynonyms } from './expand-synonyms.ts';
import { searchText } from './search-text.ts';

const facts = describeRegister(await loadCity(), (path) => path);
const allotments = facts.listed.find(({ path }) => path.endsWith('/allotments/'))!;
const textOf = (title: string, description: string): ReturnType<typeof searchText> =>
  searchText(
    { ...allotments, title, description },
    new Set(['rivermouth']),
    prepareSynonyms({ synonyms: [], acronyms: [] }),
  );

describe('searchText', () => {
  it('begins with the words that the title means, each stem once', () => {
    const { words, titleWords } = textOf('Houses and housing in Rivermouth, 2021', '');
    expect(words.slice(0, titleWords)).toEqual(['houses', '2021']);
  });

  it('adds what only the description says, each word once and without addresses', () => {
    const description =
      'Sheds, [sheds](https://example.org/glass) and a greenhouse. See https://example.org/frames.';
    const { words, weakWords } = textOf('Sheds', description);
    expect(words).toContain('sheds');
    expect(weakWords).toEqual(['greenhouse']);
  });

  it('takes a thousand characters of the description', () => {
    const { weakWords } = textOf(
      'Plots',
      `${'- '.repeat(490)}greenhouse ${'- '.repeat(20)}orchards`,
    );
    expect(weakWords).toEqual(['greenhouse']);
  });
});
