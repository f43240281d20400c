import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import {
  harvestArguments,
  REAL_CORPORA,
  REAL_RECORDS,
  SHARED_DATA,
  type RealCorpus,
} from '../../scripts/bench/real-corpora.ts';
import { harvestCommand } from '../cli/harvest.ts';
import { deriveCatalogue } from '../core/derive/derive-catalogue.ts';
import type { Catalogue } from '../core/derive/catalogue.ts';
import type { Dataset } from '../core/generated/types.ts';
import type { Problem } from '../core/report/problem.ts';
import { filterRows } from '../core/explore/search/filter-rows.ts';
import { parseState } from '../core/explore/search/search-state.ts';
import type { FacetId } from '../core/model/facets.ts';
import { loadChecked } from '../io/load-checked.ts';
import { findRows } from '../core/explore/search/find-rows.ts';
import { CITY_CATALOGUE, CITY_TODAY } from '../testing/city.ts';
import { openSearchIndex, type OpenSearchIndex } from '../site/open-search-index.ts';

const isHere = REAL_CORPORA.every(({ path }) => existsSync(resolve(SHARED_DATA, path)));

/** Room for a busy machine; alone it is half a minute. */
const PATIENCE = 240_000;

describe.runIf(isHere)('two real catalogues in one', () => {
  let out: string;
  let printed: string;
  let catalogue: Catalogue;
  let problems: readonly Problem[];
  let records: readonly Dataset[];
  let search: OpenSearchIndex | undefined;

  const harvest = async (corpus: RealCorpus): Promise<number> => {
    const silence = [process.stdout, process.stderr].map((stream) =>
      vi.spyOn(stream, 'write').mockImplementation((text) => {
        printed += String(text);
        return true;
      }),
    );
    try {
      return await harvestCommand(harvestArguments(corpus, CITY_CATALOGUE, out));
    } finally {
      for (const spy of silence) spy.mockRestore();
    }
  };

  const report = ({ protocol }: RealCorpus): unknown =>
    JSON.parse(readFileSync(join(out, 'harvested', `rivermouth-${protocol}`, 'run.json'), 'utf8'));

  const PERFECT = { missing: [], rejected: [], complete: true, guard: null };

  beforeAll(async () => {
    out = mkdtempSync(join(tmpdir(), 'corpora-'));
    printed = '';
    for (const corpus of REAL_CORPORA) {
      expect(await harvest(corpus), printed).toBe(0);
      const { records: count } = corpus;
      expect(report(corpus)).toMatchObject({ ...PERFECT, fetched: count, added: count });
    }
    const checked = await loadChecked(out, { today: CITY_TODAY });
    ({ problems } = checked);
    records = [...checked.register.harvested.values()].map(({ fields }) => fields.dataset);
    catalogue = deriveCatalogue(checked.register);
    search = await openSearchIndex(catalogue);
  }, PATIENCE);

  afterAll(async () => {
    await search?.close();
    rmSync(out, { recursive: true });
  });

  it('have no errors, and every record is in the catalogue once', () => {
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect([records.length, catalogue.datasets.size]).toEqual([REAL_RECORDS, REAL_RECORDS]);
    const files = records.flatMap(({ distributions = [] }) => distributions);
    expect(files.length).toBeGreaterThan(10_000);
  });

  it.each([
    ['uk house price index', 'UK House Price Index'],
    ['court process times', 'Court Process Times'],
    ['cycling counts glasgow', /^Glasgow City Council - Daily cycling counts/],
  ])('are searched together: %s', async (words, title) => {
    const found = await findRows(words, search!);
    const titles = found!.rows.slice(0, 5).map((row) => catalogue.listed[row]!.fields.title);
    expect(titles).toContainEqual(
      typeof title === 'string' ? title : (expect.stringMatching(title) as unknown),
    );
  });

  it('have the right numbers beside every choice', () => {
    const { table } = search!;
    const shown = filterRows(table, undefined, parseState(new URLSearchParams()), 20_000);
    const counts = (facet: FacetId): Record<string, number> =>
      Object.fromEntries(table.terms[facet].map(([id], index) => [id, shown.terms[facet][index]!]));
    expect(shown.rows).toHaveLength(REAL_RECORDS);
    expect(counts('publisher')).toEqual({ rivermouth: REAL_RECORDS });
    expect(counts('theme')).toEqual(tally(records.map(({ themes }) => themes ?? [])));
    expect(counts('licence')).toEqual(tally(records.map(({ licence }) => [licence!])));
    expect(counts('format')).toEqual(
      tally(
        records.map(({ distributions = [] }) => [
          ...new Set(distributions.map(({ format }) => format)),
        ]),
      ),
    );
  });

  it('are the same after a second run, byte for byte', { timeout: PATIENCE }, async () => {
    const before = filesOf(out);
    // Of the smaller one: time.
    const [corpus] = REAL_CORPORA;
    expect(await harvest(corpus!), printed).toBe(0);
    const expected = { ...PERFECT, added: 0, changed: 0, unchanged: corpus!.records };
    expect(report(corpus!)).toMatchObject(expected);
    expect(filesOf(out)).toEqual(before);
  });
});

/** How many lists have each word. */
function tally(lists: readonly (readonly string[])[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of lists.flat()) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

/** Path → text of every entry. */
function filesOf(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const entries = paths.filter((path) => path.endsWith('.yaml'));
  return new Map(entries.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
