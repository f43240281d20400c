import { describe, expect, it } from 'vitest';
import { recordSimilarId } from './record-similar-id.ts';
import { codesOf, runRule, testContext, type TestFiles } from '../../../testing/rule-testing.ts';

const files = (...ids: string[]): TestFiles =>
  Object.fromEntries(ids.map((id) => [`datasets/${id}`, {}]));

describe('recordSimilarId', () => {
  it('finds near duplicates of one publisher', () => {
    expect(codesOf(recordSimilarId, files('acme/road-count', 'acme/road-counts'))).toEqual([
      'record/id-near-duplicate datasets/acme/road-counts.yaml#',
    ]);
    expect(codesOf(recordSimilarId, files('acme/cycle-hire', 'acme/cyclehire'))).toEqual([
      'record/id-near-duplicate datasets/acme/cyclehire.yaml#',
    ]);
    expect(codesOf(recordSimilarId, files('acme/journeys', 'acme/journeys2'))).toHaveLength(1);
  });

  it('finds look-alikes of other publishers, and blames the new one', () => {
    const found = files('acme/libary-visits', 'borset/library-visits');
    const base = new Set(['datasets/borset/library-visits']);
    expect(runRule(recordSimilarId, testContext(found, { base }))).toEqual([
      {
        code: 'record/id-look-alike',
        at: 'datasets/acme/libary-visits.yaml#',
        args: { other: 'borset/library-visits' },
      },
    ]);
  });

  it.each([
    ['editions', ['acme/census-2011', 'acme/census-2021', 'acme/census']],
    ['quarters', ['acme/counts-2025-q1', 'acme/counts-2025-q2']],
    ['equal slugs of two publishers', ['acme/allotments', 'borset/allotments']],
    ['plurals of two publishers', ['acme/allotment-site', 'borset/allotment-sites']],
    ['short names', ['acme/trees', 'acme/tree']],
  ])('passes %s', (_, ids) => {
    expect(codesOf(recordSimilarId, files(...ids))).toEqual([]);
  });
});
