import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { deriveCatalogue } from '../../core/derive/derive-catalogue.ts';
import {
  codesOf,
  countsOf,
  honest,
  manyRecords,
  useHarvestFixture,
} from '../../testing/harvest-fixture.ts';
import { loadChecked } from '../../io/load-checked.ts';
import type { PagedRecord } from '../../testing/paged-protocol.ts';
import type { RunReport } from './run-report.ts';

const fixture = useHarvestFixture();

const D1 = '2026-11-01';
const D2 = '2026-11-04';

/** The first run, of an honest source. */
async function harvest(records: readonly PagedRecord[]): Promise<RunReport> {
  fixture.play(honest(records));
  return fixture.run(D1);
}

describe('what the register has already', () => {
  it('is not taken a second time: look-alikes, other publishers, what was removed here', async () => {
    mkdirSync(join(fixture.catalogue, 'datasets/agency'), { recursive: true });
    cpSync(
      join(fixture.catalogue, 'publishers/borough.yaml'),
      join(fixture.catalogue, 'publishers/agency.yaml'),
    );
    fixture.write(
      'datasets/agency/rivers.yaml',
      JSON.stringify({
        title: 'River levels at the weir',
        summary: 'The height of the river above the weir, every fifteen minutes since 2001.',
        status: 'current',
        themes: ['environment'],
        access: { level: 'open' },
        licence: 'ogl-uk-3-0',
        frequency: 'unknown',
        landingPage: 'https://portal.example.org/d/rivers',
      }),
    );
    fixture.write(
      'redirects.yaml',
      JSON.stringify({
        redirects: [
          {
            from: 'datasets/borough/old-benches-of-the-town',
            kind: 'withdrawn',
            title: 'Old benches of the town',
            reason: 'It was about another borough.',
            date: '2026-10-01',
          },
        ],
      }),
    );
    const report = await harvest([
      { id: 'a', title: 'Allotment sites in the Borough!' },
      { id: 'b', title: 'Rivers', page: 'https://www.portal.example.org/d/rivers/' },
      { id: 'c', title: 'Old benches of the town' },
      ...manyRecords(2),
      ...manyRecords(1),
    ]);
    expect(codesOf(report)).toEqual([
      ...['look-alike', 'owned-elsewhere', 'removed-here', 'duplicate-identifier'],
    ]);
    expect(countsOf(report)).toEqual([6, 2, 0, 0, 4]);
    expect(report.complete).toBe(true);
    expect(await fixture.errors(D1)).toEqual([]);
  });

  it('is linked where it comes from another source: one page, which links to both', async () => {
    const page = (at: string): string => `https://${at}.example.org/d/noise`;
    fixture.play(honest([{ id: 'n', title: 'Noise map', page: page('other') }]));
    await fixture.run(D1, { source: 'other' });
    fixture.play(honest([{ id: page('other'), title: 'Noise of the town', page: page('city') }]));
    const report = await fixture.run(D1);
    expect(report.linked).toEqual(['harvested/city/noise-of-the-town.yaml']);
    expect(countsOf(report)).toEqual([1, 1, 0, 0, 0]);
    expect(await fixture.errors(D1)).toEqual([]);
    const { register } = await loadChecked(fixture.catalogue, { today: D1, rules: false });
    const { datasets } = deriveCatalogue(register);
    expect(datasets.has('borough/noise-of-the-town')).toBe(false);
    const { fields, origins } = datasets.get('borough/noise-map')!;
    expect([fields.sameAs, origins?.['sameAs']]).toEqual([[page('city')], 'derived']);
  });

  it('keeps hand-made corrections, and what was corrected follows the source elsewhere', async () => {
    await harvest(manyRecords(2));
    const slug = 'noise-levels-measured-at-site-1';
    fixture.write(
      'datasets/borough/noise-at-the-gate.yaml',
      JSON.stringify({ overlayOf: `city/${slug}`, title: 'Noise at the gate' }),
    );
    const summary = 'The source has thought about its words and has found better ones.';
    fixture.play(
      honest(
        manyRecords(2).map((record) => ({ ...record, title: `${record.title} (new)`, summary })),
      ),
    );
    const report = await fixture.run(D2);
    expect(countsOf(report)).toEqual([2, 0, 2, 0, 0]);
    const { register } = await loadChecked(fixture.catalogue, { today: D2, rules: false });
    const { fields, origins } = deriveCatalogue(register).datasets.get(
      'borough/noise-at-the-gate',
    )!;
    expect([fields.title, fields.summary]).toEqual(['Noise at the gate', summary]);
    expect([origins?.['title'], origins?.['summary']]).toEqual(['curated', 'harvested']);
    expect(await fixture.errors(D2)).toEqual([]);
  });

  it('stays away if a person deleted it and said so; comes back if nobody said so', async () => {
    await harvest(manyRecords(3));
    const folder = join(fixture.catalogue, 'harvested/city');
    for (const number of [1, 2])
      rmSync(join(folder, `noise-levels-measured-at-site-${number}.yaml`));
    const redirect = {
      from: 'datasets/borough/noise-levels-measured-at-site-1',
      kind: 'withdrawn',
      title: 'Noise levels measured at site 1',
      reason: 'The measurements were wrong.',
      date: '2026-10-01',
    };
    writeFileSync(
      join(fixture.catalogue, 'redirects.yaml'),
      JSON.stringify({ redirects: [redirect] }),
    );
    const report = await fixture.run(D2);
    expect(countsOf(report)).toEqual([3, 1, 0, 1, 1]);
    expect(codesOf(report)).toEqual(['removed-here']);
    expect(await fixture.errors(D2)).toEqual([]);
  });
});
