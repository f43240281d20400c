import { describe, expect, it } from 'vitest';
import { referencePublisherFolder } from './reference-publisher-folder.ts';
import { codesOf, runRule, testContext } from '../../../testing/rule-testing.ts';

describe('referencePublisherFolder', () => {
  it('finds folders that belong to nobody', () => {
    const files = {
      'publishers/borset': {},
      'datasets/borst/roads': {},
      'harvested/portal/x-1': {},
    };
    expect(runRule(referencePublisherFolder, testContext(files))).toEqual([
      {
        code: 'reference/publisher-folder',
        at: 'datasets/borst/roads.yaml#',
        args: { id: 'borst', suggestion: 'borset' },
      },
      {
        code: 'reference/source-folder',
        at: 'harvested/portal/x-1.yaml#',
        args: { id: 'portal', suggestion: '' },
      },
    ]);
  });

  it('passes folders of publishers, broken ones included', () => {
    const files = { 'publishers/acme': {}, 'series/acme/census': {}, 'services/borset/api': {} };
    const present = new Set([...Object.keys(files), 'publishers/borset']);
    expect(codesOf(referencePublisherFolder, files, { present })).toEqual([]);
  });
});
