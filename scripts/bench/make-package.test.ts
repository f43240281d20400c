import { expect, it } from 'vitest';
import { protocols } from '../../src/harvest/registry.ts';
import { sourceContext } from '../../src/testing/harvest-context.ts';
import type { CorpusTerms } from './corpus-terms.ts';
import { makePackage } from './make-package.ts';

const TERMS: CorpusTerms = {
  publishers: ['alpha'],
  themes: ['transport', 'housing'],
  licences: ['ogl-uk-3-0'],
  frequencies: ['annual'],
  granularities: ['ward'],
  agreements: [],
  places: [{ id: 'E01', label: 'Springfield' }],
};

it('makes packages that differ, the same for the same number, of which nothing is lost', () => {
  const numbers = Array.from({ length: 200 }, (_, index) => index);
  const packages = numbers.map((number) => makePackage(number, TERMS));
  expect(makePackage(7, TERMS)).toEqual(packages[7]);
  const mapped = packages.map((value) =>
    protocols.ckan.map({ place: 'a page', value }, sourceContext('ckan')),
  );
  const records = mapped.flatMap((mapping) => ('record' in mapping ? [mapping.record] : []));
  expect(records).toHaveLength(200);
  expect(new Set(records.map(({ dataset }) => dataset.title)).size).toBe(200);
  expect(records.every(({ dataset }) => dataset.distributions?.length === 3)).toBe(true);
  expect(records.every(({ dataset }) => dataset.licence === 'ogl-uk-3-0')).toBe(true);
});
