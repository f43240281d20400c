import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Catalogue } from '../../core/derive/catalogue.ts';
import type { LinkEvidence, MonitorRun, ServiceEvidence } from '../../core/model/evidence.ts';
import type { EvidenceFile } from '../../io/parse-evidence.ts';
import { mergeEvidence } from '../../monitor/merge-evidence.ts';
import { loadCatalogueFixture } from '../../testing/catalogue-fixture.ts';
import { serviceEvidence } from '../../testing/evidence-fixture.ts';
import { startGitHubMock, type GitHubMock } from '../../testing/github-mock.ts';
import { file, withLinks, withServices } from '../../testing/monitored-feeds.ts';
import { createGitHub } from '../client.ts';
import { findTip } from '../proposal/find-tip.ts';
import { actKeep } from './act-keep.ts';
import { decideKeep, STATUS_BRANCH } from './decide-keep.ts';

const NOW = Date.UTC(2026, 10, 23, 12);

let catalogue: Catalogue;
beforeAll(async () => {
  const small = await loadCatalogueFixture();
  catalogue = withServices(small, 'https://a.example', { feed: {}, other: {} });
});

const service = (slug: string, more: Partial<ServiceEvidence> = {}): EvidenceFile => ({
  kind: 'service',
  value: serviceEvidence(`borough/${slug}`, more),
});
const run = (started: string, shard = '1/4'): EvidenceFile => ({
  kind: 'runs',
  value: {
    date: started.slice(0, 10),
    runs: [{ started, kind: 'services', shard, checked: 1, hosts: 1, failingHosts: 0 }],
  },
});
const merge = (before: EvidenceFile[], incoming: EvidenceFile[]): ReadonlyMap<string, string> =>
  mergeEvidence(before, incoming, catalogue, NOW);

describe('mergeEvidence', () => {
  it('keeps the newer of two, whichever comes first', () => {
    const old = service('feed', { state: 'slow' });
    const failing = {
      count: 1,
      runs: 1,
      first: '2026-11-23T10:00:00Z',
      last: '2026-11-23T10:00:00Z',
    };
    const next = service('feed', { failures: { ...failing, reason: 'timeout' } });
    for (const files of [merge([old], [next]), merge([next], [old])]) {
      expect(files.get('services/borough/feed.json')).toContain('"failures"');
    }
  });

  it('takes nothing of a service that the register does not have, or that claims to be of tomorrow', () => {
    const before = [service('feed'), service('retired')];
    const claimed = service('feed', { state: 'down', checked: '2099-01-01T00:00:00Z' });
    const files = merge(before, [claimed, service('unheard-of')]);
    expect([...files.keys()]).toEqual(['services/borough/feed.json']);
    expect(files.get('services/borough/feed.json')).toContain('"state": "up"');
  });

  it('puts the parts of a run together, and forgets runs after ninety days', () => {
    const first = '2026-11-23T08:00:00Z';
    const files = merge(
      [run('2026-08-25T08:00:00Z'), run('2026-08-26T08:00:00Z'), run(first, '1/4')],
      [run(first, '3/4'), run(first, '2/4'), run(first, '3/4')],
    );
    expect([...files.keys()]).toEqual(['runs/2026-08-26.json', 'runs/2026-11-23.json']);
    const { runs } = JSON.parse(files.get('runs/2026-11-23.json')!) as { runs: MonitorRun[] };
    expect(runs.map(({ shard }) => shard)).toEqual(['1/4', '2/4', '3/4']);
  });

  it('puts the links of a publisher together, and forgets those that no record gives', () => {
    const own = ['https://a.example/1', 'https://a.example/2', 'https://b.example/3'];
    const files = [own[2]!, own[0]!, own[1]!].map((url) => file(url));
    const list = (urls: string[]): EvidenceFile => ({
      kind: 'links',
      value: {
        ...{ publisher: 'borough', interval: 'P7D' },
        links: urls.map((url): LinkEvidence => ({
          ...{ url, state: 'works' },
          ...{ since: '2026-11-22T00:00:00Z', checked: '2026-11-22T00:00:00Z' },
        })),
      },
    });
    const merged = mergeEvidence(
      [list(own.slice(1))],
      [list(own.slice(0, 1)), list(['https://gone.example/'])],
      withLinks(catalogue, files),
      NOW,
    );
    const { links: kept } = JSON.parse(merged.get('links/borough.json')!) as {
      links: LinkEvidence[];
    };
    expect(kept.map(({ url }) => url)).toEqual(own);
  });

  it('makes the same bytes of the same files in any order', () => {
    const files = [service('feed'), service('other'), run('2026-11-23T08:00:00Z')];
    expect([...merge([], files)]).toEqual([...merge([], [...files].reverse())]);
  });
});

describe('decideKeep', () => {
  const tip = { commit: 'c1', tree: 't1' };

  it('commits what changed and what goes, and nothing where nothing did', () => {
    const before = new Map([
      ['runs/a', '1'],
      ['runs/b', '1'],
      ['runs/c', '1'],
    ]);
    const after = new Map([
      ['runs/a', '1'],
      ['runs/b', '2'],
    ]);
    const [step] = decideKeep(before, after, tip, '2026-11-23');
    expect(step?.parts).toEqual([[{ path: 'runs/b', text: '2' }, { path: 'runs/c' }]]);
    expect(decideKeep(before, before, tip, '2026-11-23')).toEqual([]);
  });

  it('says what the branch is when it makes it, and sends no more at once than GitHub takes', () => {
    const after = new Map([1, 2, 3].map((n) => [`services/a/${n}.json`, 'x'.repeat(2_000_000)]));
    const [step] = decideKeep(new Map(), after, undefined, '2026-11-23');
    expect(step?.parts.map((part) => part.map(({ path }) => path))).toEqual([
      ['README.md', 'services/a/1.json'],
      ['services/a/2.json'],
      ['services/a/3.json'],
    ]);
  });
});

describe('at GitHub, as its description has it', () => {
  let mock: GitHubMock;
  const repository = { owner: 'o', repo: 'r', main: 'main' };
  beforeAll(async () => {
    mock = await startGitHubMock([
      '/repos/{owner}/{repo}/git/matching-refs/{ref}',
      '/repos/{owner}/{repo}/git/commits/{commit_sha}',
      '/repos/{owner}/{repo}/git/commits',
      '/repos/{owner}/{repo}/git/trees',
      '/repos/{owner}/{repo}/git/refs',
      '/repos/{owner}/{repo}/git/refs/{ref}',
    ]);
  }, 60_000);
  afterAll(() => mock.close());
  beforeEach(() => mock.answer({}));
  const github = (): ReturnType<typeof createGitHub> =>
    createGitHub({ token: 'test', baseUrl: mock.baseUrl });
  const sha = (letter: string): string => letter.repeat(40);

  it('finds the branch by its whole name', async () => {
    const ref = (name: string, commit: string): object => ({
      ...{ ref: `refs/heads/${name}`, node_id: 'n', url: 'https://api.example/' },
      object: { type: 'commit', sha: commit, url: 'https://api.example/' },
    });
    const refs = 'GET /repos/o/r/git/matching-refs/heads%2Fstatus';
    const commits = `GET /repos/o/r/git/commits/${sha('b')}`;
    mock.answer({
      [refs]: [ref('status-old', sha('a')), ref('status', sha('b'))],
      [commits]: { sha: sha('b'), tree: { sha: sha('c'), url: 'https://api.example/' } },
    });
    expect(await findTip(github(), repository, STATUS_BRANCH)).toEqual({
      commit: sha('b'),
      tree: sha('c'),
    });
    mock.answer({ [refs]: [ref('status-old', sha('a'))] });
    expect(await findTip(github(), repository, STATUS_BRANCH)).toBeUndefined();
    expect(mock.violations).toEqual([]);
  });

  it.each([
    ['on top of what is there, never by force', { commit: sha('a'), tree: sha('b') }],
    ['as a first commit', undefined],
  ])('commits %s', async (_, tip) => {
    mock.answer({
      'POST /repos/o/r/git/trees': { status: 201, body: { sha: sha('d') } },
      'POST /repos/o/r/git/commits': { status: 201, body: { sha: sha('e') } },
    });
    const parts = [
      [{ path: 'runs/2026-11-23.json', text: '{}\n' }],
      [{ path: 'runs/2026-01-01.json' }],
    ];
    await actKeep(github(), repository, [{ step: 'commit', tip, message: 'Status', parts }]);
    const calls = mock.calls.map(({ call, body }) => ({ call, body }));
    const blob = { mode: '100644', type: 'blob' };
    expect(calls).toEqual([
      {
        call: 'POST /repos/o/r/git/trees',
        body: {
          ...(tip && { base_tree: tip.tree }),
          tree: [{ path: 'runs/2026-11-23.json', ...blob, content: '{}\n' }],
        },
      },
      {
        call: 'POST /repos/o/r/git/trees',
        body: { base_tree: sha('d'), tree: [{ path: 'runs/2026-01-01.json', ...blob, sha: null }] },
      },
      {
        call: 'POST /repos/o/r/git/commits',
        body: { message: 'Status', tree: sha('d'), parents: tip ? [tip.commit] : [] },
      },
      tip
        ? { call: 'PATCH /repos/o/r/git/refs/heads%2Fstatus', body: { sha: sha('e') } }
        : { call: 'POST /repos/o/r/git/refs', body: { ref: 'refs/heads/status', sha: sha('e') } },
    ]);
    expect(mock.violations).toEqual([]);
  });
});
