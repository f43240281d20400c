import { describe, expect, it } from 'vitest';
import { referenceRecord } from './reference-record.ts';
import { codesOf, runRule, testContext } from '../../../testing/rule-testing.ts';

describe('referenceRecord', () => {
  it('finds every unknown entry at its place', () => {
    const found = codesOf(referenceRecord, {
      'datasets/acme/roads': {
        services: ['acme/nope'],
        inSeries: 'acme/nope',
        supersededBy: 'acme/nope',
        previousVersion: 'acme/nope',
        overlayOf: 'portal/nope',
        access: { request: { agreements: ['nope'] } },
        distributions: [{}, { service: 'acme/nope' }],
        provenance: { derivedFrom: ['https://www.example.org/x', 'acme/nope'] },
      },
      'harvested/portal/rail': { harvest: {}, dataset: { inSeries: 'acme/nope' } },
      'services/acme/api': { serves: ['acme/nope'], access: { request: { agreements: ['nope'] } } },
      'publishers/acme': { parent: 'nope' },
      catalogue: { publisher: 'nope' },
      'sources/portal': { publisher: 'nope' },
    });
    const file = 'datasets/acme/roads.yaml#';
    expect(found.toSorted()).toEqual(
      [
        `reference/unknown-service ${file}/services/0`,
        `reference/unknown-series ${file}/inSeries`,
        `reference/unknown-dataset ${file}/supersededBy`,
        `reference/unknown-dataset ${file}/previousVersion`,
        `reference/unknown-harvested-record ${file}/overlayOf`,
        `reference/unknown-agreement ${file}/access/request/agreements/0`,
        `reference/unknown-service ${file}/distributions/1/service`,
        `reference/unknown-record ${file}/provenance/derivedFrom/1`,
        'reference/unknown-series harvested/portal/rail.yaml#/dataset/inSeries',
        'reference/unknown-dataset services/acme/api.yaml#/serves/0',
        'reference/unknown-agreement services/acme/api.yaml#/access/request/agreements/0',
        'reference/unknown-publisher publishers/acme.yaml#/parent',
        'reference/unknown-publisher catalogue.yaml#/publisher',
        'reference/unknown-publisher sources/portal.yaml#/publisher',
      ].toSorted(),
    );
  });

  it('passes what exists, and what exists but is broken', () => {
    const files = {
      'datasets/acme/roads': { inSeries: 'acme/census', provenance: { derivedFrom: ['acme/api'] } },
      'services/acme/api': { serves: ['acme/broken'], access: {} },
      'series/acme/census': {},
    };
    const present = new Set([...Object.keys(files), 'datasets/acme/broken']);
    expect(codesOf(referenceRecord, files, { present })).toEqual([]);
  });

  it.each([
    ['acme/raods', 'acme/roads'],
    ['borset/roads', 'acme/roads'],
    ['acme/old-roads', 'acme/road-network'],
    ['acme/zzzzzz', ''],
    ['constructor/constructor', ''],
  ])('for %s suggests %j', (serves, suggestion) => {
    const files = {
      'datasets/acme/roads': {},
      'datasets/acme/road-network': {},
      'services/acme/api': { serves: [serves], access: {} },
      redirects: {
        redirects: [{ from: 'datasets/acme/old-roads', to: 'datasets/acme/road-network' }],
      },
    };
    const [found] = runRule(referenceRecord, testContext(files));
    expect(found?.args).toEqual({ id: serves, suggestion });
  });
});
