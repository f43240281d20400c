import { describe, expect, it } from 'vitest';
import { referenceVocabulary } from './reference-vocabulary.ts';
import { codesOf } from '../../../testing/rule-testing.ts';

const files = {
  'datasets/acme/a': { themes: ['x'], licence: 'y' },
  'datasets/acme/b': { themes: ['x'] },
};

describe('referenceVocabulary', () => {
  it('names each missing vocabulary once', () => {
    expect(codesOf(referenceVocabulary, files)).toEqual([
      'reference/missing-vocabulary datasets/acme/a.yaml#/themes/0',
      'reference/missing-vocabulary datasets/acme/a.yaml#/licence',
    ]);
  });

  it('leaves broken vocabularies to the checks that broke on them', () => {
    const present = new Set(['vocabularies/themes', 'vocabularies/licences']);
    expect(codesOf(referenceVocabulary, files, { present })).toEqual([]);
  });
});
