import { rmSync, symlinkSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NO_HISTORY } from '../core/derive/history.ts';
import {
  historyRepository,
  toldOf,
  type HistoryRepository,
} from '../testing/history-repository.ts';

const ALLOTMENTS = 'datasets/borough/allotments.yaml';
const TENANTS = 'datasets/borough/tenants.yaml';

describe('readLog', () => {
  let repository: HistoryRepository;
  beforeEach(() => {
    repository = historyRepository();
  });
  afterEach(() => repository.dispose());

  it('counts a merge once, with what it brought when it came', async () => {
    const { git, edit, commitNext } = repository;
    git('switch', '--quiet', '--create', 'proposal');
    edit(ALLOTMENTS, 'frequency: annual', 'frequency: daily');
    const first = commitNext();
    edit(ALLOTMENTS, 'frequency: daily', 'frequency: monthly');
    const second = commitNext();
    git('switch', '--quiet', 'main');
    edit(TENANTS, 'title: Tenancy', 'title: All tenancy');
    commitNext();
    git('merge', '--quiet', '--no-ff', '--no-gpg-sign', '--message=merge', 'proposal');
    const merge = git('rev-parse', 'HEAD').trim();
    const { catalogue, history } = await repository.load();
    expect(toldOf(history.events, merge)).toEqual([
      'datasets/borough/allotments: facts – Frequency quickened: “annual” → “monthly”.',
    ]);
    expect(history.events.map(({ commit }) => commit)).not.toContain(first);
    expect(history.events.map(({ commit }) => commit)).not.toContain(second);
    expect(catalogue.datasets.get('borough/allotments')!.lastChange!.commit).toBe(merge);
  });

  it('keeps names of people, and what was taken out of contacts, to itself', async () => {
    const { edit, commitNext, git } = repository;
    git('config', 'user.name', '<b>Jo Bloggs</b>\u202e');
    edit(ALLOTMENTS, 'frequency', 'contact:\n  name: Jo Bloggs\n  email: a@example.org\nfrequency');
    commitNext('By Jo Bloggs\n\n\u0001deadbeef 1');
    edit(ALLOTMENTS, 'name: Jo Bloggs', 'name: Parks team');
    const commit = commitNext();
    const { events } = (await repository.load()).history;
    expect(toldOf(events, commit)).toEqual([
      'datasets/borough/allotments: facts – Contact changed.',
    ]);
    expect(JSON.stringify(events)).not.toContain('Bloggs');
  });

  it('says of a shallow clone only what is certain', async () => {
    const { edit, commitNext, git, folder } = repository;
    edit(ALLOTMENTS, 'frequency: annual', 'frequency: monthly');
    commitNext();
    edit(TENANTS, 'title: Tenancy', 'title: All tenancy');
    const newest = commitNext();
    const clone = await mkdtemp(join(tmpdir(), 'shallow-'));
    try {
      for (const [depth, expected] of [
        [1, []],
        [2, [newest]],
      ] as const) {
        const into = join(clone, String(depth));
        git('clone', '--quiet', `--depth=${depth}`, `file://${folder}`, into);
        const { catalogue, history } = await repository.load(join(into, 'catalogue'));
        expect(history.complete).toBe(false);
        expect(history.events.map(({ commit }) => commit)).toEqual(expected);
        expect(catalogue.datasets.get('borough/allotments')!.lastChange).toBeUndefined();
        expect(catalogue.datasets.get('borough/tenants')!.lastChange?.commit).toBe(expected[0]);
      }
    } finally {
      rmSync(clone, { recursive: true });
    }
  });

  it('knows nothing without git, and nothing of what was never committed', async () => {
    const { folder } = repository;
    rmSync(join(folder, '.git'), { recursive: true });
    expect((await repository.load()).history).toEqual(NO_HISTORY);
    repository.git('init', '--quiet');
    repository.put('README.md', 'x');
    expect((await repository.load()).history).toEqual(NO_HISTORY);
  });

  it('survives times that no calendar knows', async () => {
    repository.edit(ALLOTMENTS, 'frequency: annual', 'frequency: monthly');
    repository.commit('x', '@99999999999999 +0000');
    const { events } = (await repository.load()).history;
    expect(events.at(-1)).toMatchObject({ time: '1970-01-01T00:00:00Z', types: ['facts'] });
  });

  it('takes a link in place of a file for a file that is gone', async () => {
    const { folder, at, git, commitNext } = repository;
    const good = git('show', `HEAD:${at(ALLOTMENTS)}`);
    repository.remove(at(ALLOTMENTS));
    symlinkSync('tenants.yaml', join(folder, at(ALLOTMENTS)));
    const link = commitNext();
    repository.remove(at(ALLOTMENTS));
    repository.put(at(ALLOTMENTS), good);
    const back = commitNext();
    const { events } = (await repository.load()).history;
    expect(toldOf(events, link)).toEqual(['datasets/borough/allotments: withdrawn']);
    expect(toldOf(events, back)).toEqual(['datasets/borough/allotments: new']);
  });
});
