import { describe, expect, it } from 'vitest';

import { proposalOf, type Values } from '../../testing/review-proposal.ts';
import { computeReview } from './compute-review.ts';

const FILE = 'harvested/portal/roads.yaml';
const HARVEST = { identifier: 'r-1', url: 'https://portal.acme.org/r-1', modified: '2026-01-02' };
const DATASET = { title: 'Roads', access: { level: 'open' }, licence: 'open-one' };
const BASE: Values = {
  'publishers/acme.yaml': { name: 'Acme', domains: ['acme.org'] },
  'sources/portal.yaml': { publisher: 'acme', url: 'https://portal.acme.org/' },
  [FILE]: { harvest: HARVEST, dataset: DATASET },
};

/** What is said of a change to what a harvest noted, and how risky it is. */
function tell(harvest: object, byHarvest = false): { level: string; told: string[] } {
  const after = { ...BASE, [FILE]: { harvest: { ...HARVEST, ...harvest }, dataset: DATASET } };
  const { risk, changes } = computeReview({ ...proposalOf(BASE, after), byHarvest });
  return {
    level: risk.level,
    told: changes.flatMap(({ meanings }) => meanings.map(({ code, text }) => `${code} ${text}`)),
  };
}

describe('what a harvest noted, changed by hand', () => {
  it.each<[string, object, string]>([
    [
      'another page at the source',
      { url: 'https://portal.acme.org/r-2' },
      'The link to the source: `https://portal.acme.org/r-1` → `https://portal.acme.org/r-2`.',
    ],
    [
      'days without it, enough to withdraw it',
      { missingRuns: ['2026-01-01', '2026-01-09'], missingSince: '2026-01-01' },
      'Days without the record: `none` → `2026-01-01`, `2026-01-09`. The record will be taken as withdrawn after the next run that does not find it.',
    ],
    [
      'one day without it',
      { missingRuns: ['2026-01-01'] },
      'Days without the record: `none` → `2026-01-01`. The record will be taken as withdrawn sooner if its source does not list it.',
    ],
    [
      'the day since which it is missing',
      { missingSince: '2020-01-01' },
      'Missing since: `none` → `2020-01-01`. From seven days after this day, the record can be taken as withdrawn.',
    ],
    [
      'another record that it is said to be',
      { duplicateOf: 'hub/roads' },
      'This record loses its page: it counts as the same as `hub/roads`.',
    ],
    [
      'another identifier',
      { identifier: 'r-9' },
      'Identifier at the source: `r-1` → `r-9`. The next run takes this file for another record: what the source calls `r-1` is added again.',
    ],
  ])('%s', (_name, change, text) => {
    const { level, told } = tell(change);
    expect(level).toBe('high');
    expect(told).toContain(`harvest/by-hand ${text}`);
    expect(told.join()).not.toContain('form/only');
    const ofHarvest = tell(change, true);
    expect(ofHarvest.level).toBe('low');
    expect(ofHarvest.told).toContain(`harvest/noted ${text}`);
  });

  it('shows what the source said, on which nothing acts', () => {
    const text =
      'What the source said: `modified`. The next run that changes the record writes it again.';
    expect(tell({ modified: '2030-01-01' })).toEqual({
      ...{ level: 'medium', told: [`fields/changed ${text}`] },
    });
    expect(tell({ modified: '2030-01-01' }, true)).toEqual({
      ...{ level: 'low', told: [`harvest/noted ${text}`] },
    });
  });

  it('tells what a removed note does', () => {
    const noted = { ...HARVEST, missingRuns: ['2026-01-01', '2026-01-09'], duplicateOf: 'hub/a' };
    const before = { ...BASE, [FILE]: { harvest: noted, dataset: DATASET } };
    const { risk, changes } = computeReview(proposalOf(before, BASE));
    expect(risk.level).toBe('high');
    expect(changes[0]!.meanings.map(({ text }) => text)).toEqual([
      'Days without the record: `2026-01-01`, `2026-01-09` → `none`. The record is withdrawn later, or not at all, if its source does not list it.',
      'No longer the same record as `hub/a`: it gets a page.',
    ]);
  });

  it('sees a link to a host that neither the publisher nor the record had, and not the source’s', () => {
    expect(tell({ url: 'https://evil.example/r-1' }).told).toEqual([
      'host/new New host outside the publisher’s domains: `evil.example`.',
      'harvest/by-hand The link to the source: `https://portal.acme.org/r-1` → `https://evil.example/r-1`.',
      'address/changed Addresses in `harvest.url`: `https://portal.acme.org/r-1` → `https://evil.example/r-1`.',
    ]);
    expect(tell({ unmapped: { note: 'See https:\\/\\/evil.example' } }).told.join()).toContain(
      'host/new',
    );
  });

  it('takes a record that somebody adds among the harvested ones for high risk', () => {
    const { [FILE]: own, ...without } = BASE;
    expect(own).toBeDefined();
    const report = computeReview(proposalOf(without, BASE));
    expect(report.risk.level).toBe('high');
    expect(computeReview({ ...proposalOf(without, BASE), byHarvest: true }).risk.level).toBe(
      'medium',
    );
  });
});
