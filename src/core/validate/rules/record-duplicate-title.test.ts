import { describe, expect, it } from 'vitest';
import { recordDuplicateTitle } from './record-duplicate-title.ts';
import { codesOf, runRule, testContext } from '../../../testing/rule-testing.ts';

describe('recordDuplicateTitle', () => {
  it('finds the same title of one publisher, whatever its case and punctuation', () => {
    const files = {
      'datasets/acme/roads': { title: 'Roads & paths' },
      'services/acme/roads': { title: 'roads and  paths.' },
    };
    expect(runRule(recordDuplicateTitle, testContext(files))).toEqual([
      {
        code: 'record/duplicate-title',
        at: 'services/acme/roads.yaml#/title',
        args: { other: 'datasets/acme/roads.yaml' },
      },
    ]);
  });

  it('only warns across publishers', () => {
    const files = {
      'datasets/acme/roads': { title: 'Roads' },
      'datasets/borset/roads': { title: 'Roads' },
      'datasets/borset/streets': { title: 'Roads' },
    };
    expect(codesOf(recordDuplicateTitle, files)).toEqual([
      'record/duplicate-title-elsewhere datasets/borset/roads.yaml#/title',
      'record/duplicate-title datasets/borset/streets.yaml#/title',
    ]);
  });

  it('passes different titles and overlays', () => {
    const files = {
      'datasets/acme/a': { title: 'Roads, 2024' },
      'datasets/acme/b': { title: 'Roads, 2025' },
      'datasets/acme/c': { title: 'Roads, 2025', overlayOf: 'portal/roads' },
      'datasets/acme/d': { overlayOf: 'portal/x' },
    };
    expect(codesOf(recordDuplicateTitle, files)).toEqual([]);
  });
});
