import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { generateSuggestForm } from './generate-suggest-form.ts';

const FORM = `body:
  - id: theme
    attributes:
      label: About
      # From catalogue/vocabularies/themes.yaml by \`npm run generate\`.
      options:
        - Old
        - 'Older: still'
    validations:
      required: true
  - id: other
    attributes:
      options:
        - Kept
`;

const labels = (...themes: string[]): Map<string, string[]> => new Map([['themes', themes]]);

describe('the form for suggestions', () => {
  it('offers the labels of the vocabulary, and keeps everything else', () => {
    const text = generateSuggestForm(FORM, labels('Parks', 'Yes', "Roads: it's all", '# odd'));
    expect(parse(text)).toEqual({
      body: [
        {
          id: 'theme',
          attributes: { label: 'About', options: ['Parks', 'Yes', "Roads: it's all", '# odd'] },
          validations: { required: true },
        },
        { id: 'other', attributes: { options: ['Kept'] } },
      ],
    });
    expect(text).toContain('# From catalogue/vocabularies/themes.yaml');
    expect(generateSuggestForm(text, labels('Parks'))).not.toContain('Roads');
  });

  it('refuses what the reader of answers could not tell apart, or does not have', () => {
    expect(() => generateSuggestForm(FORM, labels('Parks', 'Parks'))).toThrow('twice');
    expect(() => generateSuggestForm(FORM, new Map())).toThrow('needs the vocabulary themes');
  });
});
