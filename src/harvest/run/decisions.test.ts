import { describe, expect, it } from 'vitest';

import { registerOf } from '../../testing/review-proposal.ts';
import { chooseSources } from './choose-sources.ts';
import { possibleSlugs } from './choose-slug.ts';
import { decideClaim, type ClaimDecision } from './decide-claim.ts';
import { decideGuard } from './decide-guard.ts';
import { indexClaims } from './index-claims.ts';
import { isWanted } from './is-wanted.ts';
import { renderTable } from './render-table.ts';

describe('decideGuard', () => {
  it.each([
    [{ known: 0, missing: 0, fetched: 3 }, undefined],
    [{ known: 0, missing: 0, fetched: 0 }, 'empty'],
    [{ known: 10, missing: 5, fetched: 5 }, undefined],
    [{ known: 10, missing: 6, fetched: 5 }, 'many-missing'],
    [{ known: 100, missing: 10, fetched: 90 }, undefined],
    [{ known: 100, missing: 11, fetched: 89 }, 'many-missing'],
    [{ known: 100, missing: 0, fetched: 49 }, 'half-gone'],
    // As many come as were here, but others.
    [{ known: 100, missing: 100, fetched: 100 }, 'many-missing'],
  ])('of %j', (facts, code) => {
    expect(decideGuard(facts)?.code).toBe(code);
  });
});

describe('possibleSlugs', () => {
  it.each([
    ['Street trees', /^street-trees$/, /^street-trees-[0-9a-f]{8}$/],
    ['..', /^record-[0-9a-f]{8}$/, /^record-[0-9a-f]{8}-[0-9a-f]{8}$/],
    ['New', /^record-/, /^record-/],
    ['../../etc/passwd', /^etc-passwd$/, /^etc-passwd-/],
    ['a'.repeat(200), /^a{80}$/, /^a{71}-[0-9a-f]{8}$/],
    [`${'long '.repeat(30)}`, /^(long-){15}long$/, /^(long-){13,14}[0-9a-f]{8}$/],
  ])('of %s', (title, plain, hashed) => {
    const [first, second] = possibleSlugs(title, 'id');
    expect(first).toMatch(plain);
    expect(second).toMatch(hashed);
    expect(second.length).toBeLessThanOrEqual(80);
  });
});

describe('isWanted', () => {
  const value = {
    type: 'dataset',
    groups: [{ name: 'city' }, { title: 'Roads' }],
    organization: { name: 'acme' },
    tags: ['One', 2, null],
  };

  it.each([
    [undefined, true],
    [{ include: { type: ['Dataset'] } }, true],
    [{ include: { type: ['other', 'dataset'], groups: ['roads'] } }, true],
    [{ include: { 'organization.name': ['acme'] } }, true],
    [{ include: { organization: ['acme'] } }, true],
    [{ include: { tags: ['2'] } }, true],
    [{ include: { type: ['other'] } }, false],
    [{ include: { nothing: ['x'] } }, false],
    [{ include: { constructor: ['x'] } }, false],
    [{ exclude: { tags: ['one'] } }, false],
    [{ include: { type: ['dataset'] }, exclude: { groups: ['city'] } }, false],
  ])('with %j', (filters, wanted) => {
    expect(isWanted(value, filters)).toBe(wanted);
  });

  it.each([null, undefined, 'text', 5, []])('leaves out %j where something is asked for', (odd) => {
    expect(isWanted(odd, { include: { type: ['dataset'] } })).toBe(false);
    expect(isWanted(odd, { exclude: { type: ['dataset'] } })).toBe(true);
  });
});

describe('decideClaim', () => {
  const doi = '10.1234/roads.2026';
  const register = registerOf({
    'sources/portal.yaml': { publisher: 'acme' },
    'sources/other.yaml': { publisher: 'agency' },
    'datasets/acme/roads.yaml': {
      title: 'Roads & Streets',
      landingPage: 'https://acme.example.org/d/roads',
    },
    'datasets/acme/shared-one.yaml': { title: 'One', landingPage: 'https://acme.example.org/' },
    'datasets/acme/shared-two.yaml': { title: 'Two', landingPage: 'https://acme.example.org/' },
    'datasets/agency/bridges.yaml': {
      title: 'Bridges',
      identifiers: [{ scheme: 'DOI', value: doi }],
    },
    'datasets/acme/corrected.yaml': { overlayOf: 'portal/trees', title: 'Trees' },
    'harvested/other/parks.yaml': {
      harvest: { identifier: '47', url: 'https://other.example.org/d/parks' },
      dataset: { title: 'Parks' },
    },
    'harvested/portal/own.yaml': {
      harvest: { identifier: '1', url: 'https://portal.example.org/d/1' },
      dataset: { title: 'Own' },
    },
  });
  const claims = indexClaims(register, 'portal');
  const decide = (record: object): ClaimDecision =>
    decideClaim(
      { identifier: 'x', unmapped: {}, dataset: { title: 'New' }, ...record },
      'acme',
      claims,
    );

  it.each([
    [{}, undefined],
    [{ dataset: { title: 'roads and streets' } }, 'look-alike'],
    [{ url: 'https://www.acme.example.org/d/roads/#top' }, 'look-alike'],
    [{ identifier: `https://doi.org/${doi}` }, 'owned-elsewhere'],
    // Titles of other publishers, start pages, ids of one source only, corrections and own records are not claims.
    [{ dataset: { title: 'Bridges' } }, undefined],
    [{ dataset: { title: 'X', landingPage: 'https://acme.example.org/' } }, undefined],
    [{ identifier: '47' }, undefined],
    [{ dataset: { title: 'Trees' } }, undefined],
    [{ url: 'https://portal.example.org/d/1' }, undefined],
  ])('of %j', (record, code) => {
    const decision = decide(record);
    expect(decision && 'rejection' in decision ? decision.rejection.code : decision).toBe(code);
  });

  it('links what another source gives already', () => {
    const dataset = { title: 'Parks', sameAs: ['https://other.example.org/d/parks'] };
    expect(decide({ dataset })).toEqual({ duplicateOf: 'other/parks' });
  });
});

describe('chooseSources', () => {
  const source = (schedule: string, enabled = true): object => ({ schedule, enabled });
  const register = registerOf({
    'sources/aaa.yaml': source('daily'),
    'sources/bbb.yaml': source('weekly'),
    'sources/ccc.yaml': source('monthly'),
    'sources/ddd.yaml': source('daily', false),
  });
  const shard = { index: 1, count: 1 };
  const due = (day: string): string[] =>
    chooseSources(register, { ids: [], due: day, shard }).map(({ id }) => id);

  it('gives each its turn: every day, once a week, once a month', () => {
    const days = Array.from({ length: 28 }, (_, index) =>
      due(`2026-02-${String(index + 1).padStart(2, '0')}`),
    ).flat();
    const count = (id: string): number => days.filter((day) => day === id).length;
    expect(['aaa', 'bbb', 'ccc', 'ddd'].map(count)).toEqual([28, 4, 1, 0]);
  });

  it('takes a named one whether it is enabled or not', () => {
    expect(chooseSources(register, { ids: ['ddd'], shard }).map(({ id }) => id)).toEqual(['ddd']);
  });
});

it('shows a table in which nothing of a source acts', () => {
  const counts = { fetched: 3, added: 1, changed: 0, unchanged: 1 };
  const rejected = [{ code: 'no-title', place: 'page 1', reason: '\u001b[2Jgone' }];
  const lists = { doubts: [], missing: [], withdrawn: [], returned: [], linked: [] };
  const table = renderTable([
    {
      source: 'portal',
      protocol: 'ckan',
      complete: true,
      guard: null,
      rejected,
      ...counts,
      ...lists,
    },
  ]);
  expect(table.split('\n')).toEqual([
    'source  fetched  added  changed  unchanged  rejected  missing  state',
    'portal        3      1        0          1         1        0  complete',
    '',
    'portal:',
    String.raw`  1 × no-title, for example page 1: \u{1b}[2Jgone`,
    '',
  ]);
});
