import { beforeAll, describe, expect, it } from 'vitest';
import { loadCity } from '../../../testing/city.ts';
import { renderTexts, outputContextOf } from '../../../testing/output-context.ts';
import { loadCatalogueFixture } from '../../../testing/catalogue-fixture.ts';
import { withHostileRecords } from '../../../testing/hostile-records.ts';
import { parseTurtle } from '../../../testing/rdf.ts';
import {
  ALL_SHAPES,
  HAS_SHAPES,
  SHAPES,
  validateWithEngine,
  validateWithZazuko,
  violationsIn,
  VOCABULARY_SHAPES,
} from '../../../testing/shacl.ts';
import { expand } from './graph.ts';
import { dcat } from './render-dcat.ts';

type Found = Parameters<typeof violationsIn>[0];

/** The shape wants names of algorithms to begin with https; SPDX gave them names that begin with http. */
const withoutAlgorithms = (found: Found) =>
  found.filter(({ path }) => path !== expand('spdx:algorithm'));

const faultsIn = (found: Found) => violationsIn(withoutAlgorithms(found));

describe.runIf(HAS_SHAPES)('the official shapes of DCAT-AP 3.0.1', () => {
  let files: Map<string, string>;

  beforeAll(async () => {
    files = renderTexts(dcat, outputContextOf(await loadCity()));
  }, 60_000);

  it('find nothing wrong with the whole register', { timeout: 60_000 }, async () => {
    const data = parseTurtle(files.get('catalog.ttl')!);
    expect(await validateWithEngine(data, ...SHAPES)).toEqual([]);
    expect(await validateWithZazuko(data, ...SHAPES)).toEqual([]);
  });

  it('find no violation with every file of the release at once', { timeout: 60_000 }, async () => {
    const data = parseTurtle(files.get('catalog.ttl')!);
    expect(faultsIn(await validateWithEngine(data, ...ALL_SHAPES))).toEqual([]);
  });

  it(
    'find every controlled term in the vocabulary that the profile asks for',
    { timeout: 60_000 },
    async () => {
      const all = await validateWithEngine(
        parseTurtle(files.get('catalog.ttl')!),
        VOCABULARY_SHAPES,
      );
      expect(faultsIn(all)).toEqual([]);
      const found = withoutAlgorithms(all);
      // Publishers and places that the EU does not list are wishes, not duties; nothing else is left to wish for.
      expect(new Set(found.map(({ path }) => path.replace(/^.*[/#]/, '')))).toEqual(
        new Set(['publisher', 'spatial', 'theme']),
      );
    },
  );

  it('find nothing wrong with files about one record', { timeout: 60_000 }, async () => {
    const some = [...files.keys()].filter((path) => path.endsWith('.ttl') && path.includes('/'));
    const kinds = ['services/', 'series/', 'datasets/rivermouth/', 'datasets/harbour-health/'];
    const chosen = kinds.flatMap((kind) =>
      some.filter((path) => path.startsWith(kind)).slice(0, 6),
    );
    expect(chosen.length).toBeGreaterThan(15);
    for (const path of chosen) {
      const found = await validateWithEngine(parseTurtle(files.get(path)!), ...ALL_SHAPES);
      expect(faultsIn(found), path).toEqual([]);
    }
  });

  it('find nothing wrong with hostile records', async () => {
    const hostile = withHostileRecords(await loadCatalogueFixture());
    const text = renderTexts(dcat, outputContextOf(hostile)).get('catalog.ttl')!;
    for (const validate of [validateWithEngine, validateWithZazuko]) {
      expect(faultsIn(await validate(parseTurtle(text), ...ALL_SHAPES))).toEqual([]);
    }
  });
});
