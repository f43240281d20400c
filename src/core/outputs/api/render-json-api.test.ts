import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dereference, validate } from '@readme/openapi-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changePages } from '../../describe/changes/change-pages.ts';
import type { History } from '../../derive/history.ts';
import { findApiFaults } from '../../../testing/api-faults.ts';
import { HOSTILE_TEXTS, HOSTILE_URLS, hostileAddressesIn } from '../../../testing/hostile.ts';
import { loadHostileContext } from '../../../testing/hostile-records.ts';
import {
  jsonOf,
  loadCityContext,
  outputContextOf,
  renderFamily,
  textOf,
} from '../../../testing/output-context.ts';
import { loadCatalogueFixture } from '../../../testing/catalogue-fixture.ts';
import { serviceEvidence } from '../../../testing/evidence-fixture.ts';
import { addressMatcher } from '../match-address.ts';
import { publishedDatasets } from './published-records.ts';
import type { OutputContext } from '../output.ts';
import { ENDPOINTS } from './endpoints.ts';
import { jsonApi } from './render-json-api.ts';

type Files = ReturnType<typeof renderFamily>;

interface Page {
  count: number;
  page: number;
  pages: number;
  links: Record<string, string>;
  items: { id: string; kind: string; title: string }[];
}

const match = addressMatcher([jsonApi]);

function expectValid(files: Files): number {
  const { answers, faults } = findApiFaults(files);
  expect(faults).toEqual([]);
  return answers;
}

describe('the JSON API of a register with evidence', () => {
  it('says what was seen, in the words of the published schema', async () => {
    const catalogue = await loadCatalogueFixture();
    const [service] = catalogue.services.keys();
    const url = [...catalogue.datasets.values()]
      .filter(({ fields }) => fields.access.level === 'open')
      .flatMap(({ fields }) => fields.distributions ?? [])
      .find((distribution) => distribution.url)!.url!;
    const times = { since: '2026-11-01T00:00:00Z', checked: '2026-11-20T00:00:00Z' };
    const link = { url, ...times, interval: 'P7D', state: 'broken', reason: 'http-404' } as const;
    const seen = serviceEvidence(service!, { movedTo: 'https://new.example.org/', state: 'moved' });
    const files = renderFamily(
      jsonApi,
      outputContextOf({
        ...catalogue,
        evidence: { services: new Map([[seen.id, seen]]), links: new Map([[url, link]]) },
      }),
    );
    expectValid(files);
    const status = jsonOf<{ services: object[]; links: { faults: object[] }[] }>(
      files,
      'api/v1/status.json',
    );
    expect(status.services).toEqual([seen]);
    expect(status.links.flatMap(({ faults }) => faults)).toMatchObject([{ url, state: 'broken' }]);
  });
});

describe('the JSON API of the city', () => {
  let context: OutputContext;
  let files: Files;

  beforeAll(async () => {
    context = await loadCityContext();
    files = renderFamily(jsonApi, context);
  }, 60_000);

  it('gives answers that are valid against their published schemas', () => {
    expect(expectValid(files)).toBeGreaterThan(context.catalogue.listed.length);
  });

  it('describes every file, and every address it describes is there', () => {
    const described = jsonOf<{ paths: object }>(files, 'api/v1/openapi.json').paths;
    const found = new Set([...files.keys()].map((path) => match(path)?.address.path));
    expect([...found].sort()).toEqual(Object.keys(described).sort());
    expect([...found].sort()).toEqual(ENDPOINTS.map(({ path }) => path).sort());
  });

  it('lists every published dataset once, over pages that link to each other', () => {
    const { counts, links } = jsonOf<{
      counts: Record<string, number>;
      links: { datasets: string };
    }>(files, 'api/v1/index.json');
    const ids: string[] = [];
    let next: string | undefined = links.datasets;
    let page: Page | undefined;
    while (next !== undefined) {
      const before: Page | undefined = page;
      page = jsonOf<Page>(files, next.replace(context.absolute('/'), ''));
      expect(page.links['self']).toBe(next);
      expect(page.links['prev']).toBe(before?.links['self']);
      ids.push(...page.items.map(({ id }) => id));
      next = page.links['next'];
    }
    expect(page!.page).toBe(page!.pages);
    expect(page!.count).toBe(ids.length);
    expect(counts['datasets']).toBe(ids.length);
    expect(ids).toEqual(publishedDatasets(context.catalogue).map(({ id }) => id));
    for (const id of ids) expect(files.has(`api/v1/datasets/${id}.json`)).toBe(true);
  });

  it('counts the terms that datasets use as the pages of the catalogue do', () => {
    const { items } = jsonOf<{ items: { id: string; datasets: number }[] }>(
      files,
      'api/v1/vocabularies/themes.json',
    );
    for (const { id, datasets } of items) {
      const group = context.catalogue.groups.theme.get(id) ?? [];
      expect({ id, datasets }).toEqual({
        id,
        datasets: group.filter(({ kind }) => kind === 'dataset').length,
      });
    }
  });

  it('names no account of a maintainer', () => {
    for (const [path, content] of files) {
      if (path.startsWith('api/v1/publishers')) expect(content).not.toContain('maintainers');
    }
  });
});

describe('the OpenAPI document', () => {
  const folder = mkdtempSync(join(tmpdir(), 'openapi-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is valid for a parser that follows every reference to the published schemas', async () => {
    // The addresses of the schemas are those of the files, so that the parser finds them without a network.
    const absolute = (path: string): string => pathToFileURL(join(folder, path)).href;
    const context = { ...outputContextOf(await loadCatalogueFixture()), absolute };
    const files = renderFamily(jsonApi, context);
    for (const [path, content] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const document = join(folder, 'api/v1/openapi.json');
    expect(await validate(document)).toMatchObject({ valid: true, warnings: [] });
    const whole = await dereference(document);
    const text = JSON.stringify(whole.paths?.['/api/v1/changes.json']);
    expect(text).not.toContain('$ref');
    expect(text).toContain('The kinds of change, most important first');
  });
});

describe('the JSON API of a small catalogue', () => {
  const record = 'datasets/borough/allotments';
  const event = {
    key: record,
    title: 'Allotment sites in the borough',
    time: '2026-11-03T09:30:00Z',
    commit: 'a'.repeat(40),
    file: `${record}.yaml`,
    isGone: false,
    themes: [],
    types: ['licence'],
    details: ['The licence changed.'],
  } as const;
  /** Readers saw it and its end; of other drafts a history has nothing. */
  const DRAFT_AGAIN = 'datasets/borough/plans';
  const history: History = {
    complete: true,
    events: [{ ...event, key: DRAFT_AGAIN }, event],
    byRecord: new Map([[record, [event]]]),
  };

  it('tells every change that readers saw, as the page of changes does', async () => {
    const files = renderFamily(jsonApi, outputContextOf(await loadCatalogueFixture(), history));
    expectValid(files);
    const { key, title, time, commit, types, details } = event;
    const said = { title, time, commit, types, details };
    expect(jsonOf(files, 'api/v1/changes.json')).toEqual({
      complete: true,
      total: 2,
      count: 2,
      items: [
        { record: DRAFT_AGAIN, ...said },
        { record: key, ...said },
      ],
    });
    expect(changePages(history).byParam.get(undefined)).toMatchObject({ total: 2 });
  });

  it('says that the history is not known where it is not', async () => {
    const files = renderFamily(jsonApi, outputContextOf(await loadCatalogueFixture()));
    expect(jsonOf(files, 'api/v1/changes.json')).toEqual({
      complete: false,
      total: 0,
      count: 0,
      items: [],
    });
  });

  it('has no draft anywhere', async () => {
    const files = renderFamily(jsonApi, outputContextOf(await loadCatalogueFixture()));
    expect(files.has('api/v1/datasets/borough/allotments.json')).toBe(true);
    for (const [path, content] of files) {
      expect({ path, draft: String(content).includes('borough/plans') }).toEqual({
        path,
        draft: false,
      });
    }
  });

  it('gives the same bytes twice', async () => {
    const first = renderFamily(jsonApi, outputContextOf(await loadCatalogueFixture()));
    const second = renderFamily(jsonApi, outputContextOf(await loadCatalogueFixture()));
    expect([...second]).toEqual([...first]);
  });

  it.each(HOSTILE_TEXTS)(
    'keeps %j as words, and gives no address that is not safe and open',
    async (words) => {
      const files = renderFamily(jsonApi, await loadHostileContext(words));
      const dataset = jsonOf<{ title: string; distributions: { url?: string }[] }>(
        files,
        `api/v1/${record}.json`,
      );
      expect(dataset.title).toBe(words.toWellFormed());
      expect(dataset.distributions.map(({ url }) => url)).toEqual([
        ...HOSTILE_URLS.map(() => undefined),
        'https://data.example.org/data.csv',
      ]);
      for (const content of files.values()) {
        expect(hostileAddressesIn(content)).toEqual([]);
      }
      expect(textOf(files, `api/v1/${record}.json`).isWellFormed()).toBe(true);
    },
  );
});
