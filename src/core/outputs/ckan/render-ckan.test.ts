import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogueFixture } from '../../../testing/catalogue-fixture.ts';
import { HOSTILE_TEXTS, hostileAddressesIn } from '../../../testing/hostile.ts';
import { loadHostileContext } from '../../../testing/hostile-records.ts';
import {
  jsonOf,
  loadCityContext,
  outputContextOf,
  renderFamily,
} from '../../../testing/output-context.ts';
import type { OutputContext } from '../output.ts';
import { flatName } from '../flat-name.ts';
import { ckanTime } from './describe-package.ts';
import { ckan } from './render-ckan.ts';

interface Answer<Result> {
  help: string;
  success: boolean;
  result: Result;
}

interface Package extends Record<string, unknown> {
  name: string;
  title: string;
  owner_org: string;
  license_id: string | null;
  num_resources: number;
  num_tags: number;
  resources: (Record<string, unknown> & { url: string; package_id: string; id: string })[];
  tags: { name: string }[];
  groups: { name: string }[];
  extras: { key: string; value: unknown }[];
}

/** A package's name in CKAN, from the validators of its `package_create`. */
const NAME = /^[a-z0-9_-]{2,100}$/;

describe('the CKAN answers of the city', () => {
  let context: OutputContext;
  let files: ReturnType<typeof renderFamily>;
  const ask = <Result>(action: string): Result =>
    jsonOf<Answer<Result>>(files, `api/3/action/${action}`).result;

  beforeAll(async () => {
    context = await loadCityContext();
    files = renderFamily(ckan, context);
  }, 60_000);

  it('come in the envelope, and say in it what a file cannot do', () => {
    for (const path of files.keys()) {
      const answer = jsonOf<Answer<unknown>>(files, path);
      expect(Object.keys(answer)).toEqual(['help', 'success', 'result']);
      expect(answer.success).toBe(true);
      expect(answer.help).toContain('query parameters are ignored');
    }
  });

  it('list every published dataset, and show each by its name', () => {
    const names = ask<string[]>('package_list');
    expect(new Set(names).size).toBe(context.facts.datasets.length);
    expect(names).toEqual([...names].sort());
    for (const name of names) {
      expect(name).toMatch(NAME);
      expect(ask<Package>(`package_show/${name}`).name).toBe(name);
    }
  });

  it('hang together: organisations, groups, licences, tags and counts', () => {
    const organisations = new Set(ask<string[]>('organization_list'));
    const groups = new Set(ask<string[]>('group_list'));
    const licences = new Set(ask<{ id: string }[]>('license_list').map(({ id }) => id));
    const tags = new Set(ask<string[]>('tag_list'));
    const held = new Map<string, number>();
    for (const name of ask<string[]>('package_list')) {
      const shown = ask<Package>(`package_show/${name}`);
      expect(organisations).toContain(shown.owner_org);
      if (shown.license_id !== null) expect(licences).toContain(shown.license_id);
      for (const group of shown.groups) expect(groups).toContain(group.name);
      for (const tag of shown.tags) expect(tags).toContain(tag.name);
      for (const extra of shown.extras) expect(typeof extra.value).toBe('string');
      for (const { package_id, url } of shown.resources) {
        expect({ package_id, https: url.startsWith('https://') }).toEqual({
          package_id: name,
          https: true,
        });
      }
      expect(new Set(shown.resources.map(({ id }) => id)).size).toBe(shown.resources.length);
      expect(shown.num_resources).toBe(shown.resources.length);
      expect(shown.num_tags).toBe(shown.tags.length);
      held.set(shown.owner_org, (held.get(shown.owner_org) ?? 0) + 1);
    }
    for (const id of organisations) {
      expect(ask(`organization_show/${id}`)).toMatchObject({ package_count: held.get(id) ?? 0 });
    }
    for (const id of groups) expect(files.has(`api/3/action/group_show/${id}`)).toBe(true);
  });

  it('show data that is not open without resources, with its terms', () => {
    for (const { id, access } of context.facts.datasets) {
      if (access.level === 'open') continue;
      const shown = ask<Package>(`package_show/${flatName(id, context.sha256)}`);
      expect(shown.resources).toEqual([]);
      expect(shown.extras).toContainEqual({ key: 'access_level', value: access.level });
    }
  });

  const recorded = [
    '../shared/data/london/ckan-package_show',
    '../shared/data/harvest/ckan/magda',
  ].map((folder) => resolve(folder));
  if (recorded.every((folder) => existsSync(folder))) {
    it('have the fields that answers of real CKAN servers have, with values of the same kind', () => {
      const theirs = recorded.flatMap(readPackages);
      expect(theirs.length).toBeGreaterThan(1);
      const mine = ask<string[]>('package_list').map((name) =>
        ask<Package>(`package_show/${name}`),
      );
      const always = Object.keys(mine[0]!).filter((key) => theirs.every((item) => key in item));
      expect(always).toEqual(
        expect.arrayContaining(['id', 'name', 'title', 'notes', 'state', 'tags', 'resources']),
      );
      for (const shown of mine) {
        for (const key of always) {
          const kinds = new Set([...theirs.map((item) => kindOf(item[key])), 'null']);
          if (shown[key] !== null && kinds.size > 1) {
            expect({ key, known: kinds.has(kindOf(shown[key])) }).toEqual({ key, known: true });
          }
        }
      }
      const resource = mine.find(({ resources }) => resources.length > 0)!.resources[0]!;
      const inAll = ['id', 'url', 'format', 'name', 'position', 'state', 'package_id'];
      expect(Object.keys(resource)).toEqual(expect.arrayContaining(inAll));
    });
  }
});

function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value;
}

/** The packages in answers of `package_show` and `package_search`. */
function readPackages(folder: string): Record<string, unknown>[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const { result } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
        result?: { resources?: unknown; results?: Record<string, unknown>[] };
      };
      if (result?.results) return result.results;
      return result && 'resources' in result ? [result] : [];
    });
}

describe('CKAN names and times', () => {
  const { sha256 } = outputContextOf({} as OutputContext['catalogue']);

  it.each([
    'council/trees',
    `${'p'.repeat(80)}/${'s'.repeat(80)}`,
    `${'p'.repeat(49)}/${'s'.repeat(49)}`,
  ])('are what CKAN takes: %s', (id) => {
    expect(flatName(id, sha256)).toMatch(NAME);
  });

  it('of long ids that begin alike differ', () => {
    const names = ['a', 'b'].map((end) =>
      flatName(`${'p'.repeat(80)}/${'s'.repeat(79)}${end}`, sha256),
    );
    expect(names[0]).not.toBe(names[1]);
  });

  it.each([
    ['2026-11-03T09:30:00Z', '2026-11-03T09:30:00'],
    ['2026-11-03', '2026-11-03T00:00:00'],
    ['2026-11', null],
    [undefined, null],
  ])('make %s into %s', (date, time) => {
    expect(ckanTime(date)).toBe(time);
  });
});

describe('CKAN answers of small catalogues', () => {
  it('take times from the history only where all of it is known', async () => {
    const catalogue = await loadCatalogueFixture();
    const key = 'datasets/borough/allotments';
    const more = { file: `${key}.yaml`, isGone: false, themes: [] };
    const event = { key, title: '', details: [], ...more };
    const events = [
      { ...event, time: '2026-11-03T09:30:00Z', commit: 'b', types: ['words'] as const },
      { ...event, time: '2025-01-02T08:00:00Z', commit: 'a', types: ['new'] as const },
    ];
    const history = { events, byRecord: new Map([[key, events]]) };
    const show = (complete: boolean) =>
      jsonOf<Answer<Package>>(
        renderFamily(ckan, outputContextOf(catalogue, { ...history, complete })),
        'api/3/action/package_show/borough--allotments',
      ).result;
    expect(show(true)['metadata_created']).toBe('2025-01-02T08:00:00');
    expect(show(false)['metadata_created']).toBeNull();
    expect(show(false)['metadata_modified']).toBe('2026-11-03T09:30:00');
  });

  it.each(HOSTILE_TEXTS)('keep %j as words', async (words) => {
    const files = renderFamily(ckan, await loadHostileContext(words));
    const shown = jsonOf<Answer<Package>>(
      files,
      'api/3/action/package_show/borough--allotments',
    ).result;
    expect(shown.title).toBe(words.toWellFormed());
    expect(shown.resources.map(({ url }) => url)).toEqual(['https://data.example.org/data.csv']);
    for (const content of files.values()) {
      expect(hostileAddressesIn(content)).toEqual([]);
    }
  });
});
