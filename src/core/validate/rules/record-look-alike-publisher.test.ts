import { describe, expect, it } from 'vitest';
import { recordLookAlikePublisher } from './record-look-alike-publisher.ts';
import { codesOf, runRule, testContext, type TestFiles } from '../../../testing/rule-testing.ts';

const files = (...ids: string[]): TestFiles =>
  Object.fromEntries(ids.map((id) => [`publishers/${id}`, {}]));

describe('recordLookAlikePublisher', () => {
  it.each([
    ['borchester', 'borchestr'],
    ['ambridge', 'arnbridge'],
    ['tfl', 'tf1'],
    ['acme', 'ac-me'],
    ['acme', 'acme2'],
    ['felpersham', 'felpershan'],
  ])('finds %s and %s', (a, b) => {
    expect(runRule(recordLookAlikePublisher, testContext(files(a, b)))).toHaveLength(1);
  });

  it('blames the one that is new', () => {
    const base = new Set(['publishers/tfl']);
    expect(runRule(recordLookAlikePublisher, testContext(files('tf1', 'tfl'), { base }))).toEqual([
      {
        code: 'record/publisher-look-alike',
        at: 'publishers/tf1.yaml#',
        args: { id: 'tf1', other: 'tfl' },
      },
    ]);
  });

  it('looks at folders without a publisher too', () => {
    const found = { ...files('tfl'), 'datasets/tf-l/roads': {} };
    expect(codesOf(recordLookAlikePublisher, found, { base: new Set(['publishers/tfl']) })).toEqual(
      ['record/publisher-look-alike datasets/tf-l/roads.yaml#'],
    );
  });

  it('passes honest acronyms and names', () => {
    expect(
      codesOf(recordLookAlikePublisher, files('dft', 'dfe', 'ons', 'gla', 'ea', 'barnet', 'brent')),
    ).toEqual([]);
  });
});
