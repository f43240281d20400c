import { describe, expect, it } from 'vitest';
import { referenceCircle } from './reference-circle.ts';
import { codesOf, runRule, testContext } from '../../../testing/rule-testing.ts';

describe('referenceCircle', () => {
  it('finds a circle of versions once', () => {
    const files = {
      'datasets/acme/b': { previousVersion: 'acme/c' },
      'datasets/acme/c': { previousVersion: 'acme/a' },
      'datasets/acme/a': { previousVersion: 'acme/b' },
    };
    expect(runRule(referenceCircle, testContext(files))).toEqual([
      {
        code: 'reference/circle',
        at: 'datasets/acme/a.yaml#/previousVersion',
        args: { field: 'previousVersion', chain: ['acme/a', 'acme/b', 'acme/c', 'acme/a'] },
      },
    ]);
  });

  it('finds entries that name themselves, and circles of every other field', () => {
    expect(
      codesOf(referenceCircle, {
        'datasets/acme/a': { supersededBy: 'acme/a' },
        'datasets/acme/b': { provenance: { derivedFrom: ['https://www.example.org', 'acme/c'] } },
        'datasets/acme/c': { provenance: { derivedFrom: ['acme/b'] } },
        'publishers/p1': { parent: 'p2' },
        'publishers/p2': { parent: 'p1' },
        'vocabularies/places': {
          terms: [{ id: 'P1', within: ['P3', 'P2'] }, { id: 'P2', within: ['P1'] }, { id: 'P3' }],
        },
      }),
    ).toEqual([
      'reference/circle datasets/acme/a.yaml#/supersededBy',
      'reference/circle datasets/acme/b.yaml#/provenance/derivedFrom/1',
      'reference/circle publishers/p1.yaml#/parent',
      'reference/circle vocabularies/places.yaml#/terms/0/within/1',
    ]);
  });

  it('passes chains, also very long ones, and links to nowhere', () => {
    const files = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, n) => [
        `datasets/acme/d-${n}`,
        { previousVersion: `acme/d-${n + 1}` },
      ]),
    );
    expect(codesOf(referenceCircle, files)).toEqual([]);
  });
});
