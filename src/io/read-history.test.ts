import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type History } from '../core/derive/history.ts';
import {
  historyRepository,
  toldOf,
  type HistoryRepository,
} from '../testing/history-repository.ts';

const ALLOTMENTS = 'datasets/borough/allotments.yaml';
const TENANTS = 'datasets/borough/tenants.yaml';

/** What is told, the file, what is replaced by what, and the sentences. */
const CHANGES: readonly (readonly [string, string, string | RegExp, string, string])[] = [
  ['licence', ALLOTMENTS, 'licence: ogl-uk-3-0', 'licence: not-stated', 'licence – Licence'],
  [
    'access',
    TENANTS,
    'typicalDays: 5',
    'typicalDays: 9',
    'access – The terms of access changed: “request”.',
  ],
  ['files', ALLOTMENTS, 'allotments.csv', 'plots.csv', 'files – Changed: “Allotments”'],
  ['data', ALLOTMENTS, '"2026-05"', '"2026-06"', 'data – Date of the data: “2026-05” → “2026-06”.'],
  ['facts', ALLOTMENTS, 'frequency: annual', 'frequency: monthly', 'facts – Frequency quickened'],
  [
    'words',
    ALLOTMENTS,
    'title: Allotment sites',
    'title: Allotments',
    'words – Words only: “Title”.',
  ],
  [
    'columns',
    ALLOTMENTS,
    /$/,
    'columns:\n  - name: site\n    type: string\n',
    'columns – Columns added: “site”.',
  ],
  ['withdrawn', ALLOTMENTS, 'status: current', 'status: withdrawn', 'withdrawn – Status'],
  ['status', ALLOTMENTS, 'status: withdrawn', 'status: current', 'status – Status'],
  [
    'service',
    'services/borough/parks-api.yaml',
    'example.org/parks',
    'example.org/v2/parks',
    'service – Changed: “Endpoint”.',
  ],
  [
    'facts of a harvested record, under its publisher',
    'harvested/portal/benches.yaml',
    'frequency: annual',
    'frequency: monthly',
    'facts – Frequency quickened',
  ],
  [
    'corrections by hand, under the record that they make',
    'datasets/borough/trees.yaml',
    '"2026-10-01"',
    '"2026-11-01"',
    'data – Date',
  ],
];

describe('what each change of a record is told as', () => {
  let repository: HistoryRepository;
  let history: History;
  const commits: string[] = [];
  beforeAll(async () => {
    repository = historyRepository();
    repository.edit(TENANTS, '    decidedBy', '    typicalDays: 5\n    decidedBy');
    repository.commitNext();
    for (const [, file, from, to] of CHANGES) {
      repository.edit(file, from, to);
      commits.push(repository.commitNext());
    }
    history = (await repository.load()).history;
  });
  afterAll(() => repository.dispose());

  it.each(CHANGES.map(([what, file, , , sentences], index) => ({ what, file, sentences, index })))(
    '$what',
    ({ file, sentences, index }) => {
      const commit = commits[index]!;
      const key = file.replace('harvested/portal', 'datasets/borough').replace('.yaml', '');
      expect(toldOf(history.events, commit)).toEqual([
        expect.stringContaining(`${key}: ${sentences}`) as string,
      ]);
      expect(history.byRecord.get(key)!.map((event) => event.commit)).toContain(commit);
    },
  );
});

describe('the history of a register', () => {
  let repository: HistoryRepository;
  beforeEach(() => {
    repository = historyRepository();
  });
  afterEach(() => repository.dispose());

  it('begins with every record but drafts, at the time of the commit in UTC', async () => {
    const { catalogue, history } = await repository.load();
    expect(history.events.map(({ key }) => key).sort()).toEqual(
      catalogue.listed.map(({ key }) => key).sort(),
    );
    const trees = history.byRecord.get('datasets/borough/trees')!;
    expect(trees).toMatchObject([
      {
        types: ['new'],
        time: '2026-03-01T03:00:00Z',
        title: 'Street trees in the borough',
        isGone: false,
      },
    ]);
    const { lastChange } = catalogue.datasets.get('borough/allotments')!;
    expect(lastChange).toEqual({ date: '2026-03-01', commit: trees[0]!.commit });
  });

  it('knows a draft from its publication on, and no longer where it is one again', async () => {
    const plans = 'datasets/borough/plans.yaml';
    repository.edit(plans, 'title: Plans', 'title: Our plans');
    repository.commitNext();
    repository.edit(plans, 'status: draft', 'status: current');
    const published = repository.commitNext();
    repository.edit(plans, 'status: current', 'status: draft');
    repository.edit(plans, 'title: Our plans', 'title: Plans that nobody saw');
    const taken = repository.commitNext();
    const { events } = (await repository.load()).history;
    expect(toldOf(events, published)).toEqual(['datasets/borough/plans: new']);
    expect(toldOf(events, taken)).toEqual([
      'datasets/borough/plans: withdrawn – It is a draft again.',
    ]);
    const told = events.filter(({ key }) => key.endsWith('/plans'));
    expect(told.map(({ title }) => title.replace(/ .*/, ''))).toEqual(['Our', 'Our']);
  });

  it('says nothing of what changes only the form of a file, but when it was edited', async () => {
    repository.edit(ALLOTMENTS, 'title: Allotment', '# Checked.\ntitle: Allotment');
    repository.edit(ALLOTMENTS, 'licence: ogl-uk-3-0', 'licence: "ogl-uk-3-0"');
    const commit = repository.commitNext();
    const { catalogue, history } = await repository.load();
    expect(toldOf(history.events, commit)).toEqual([]);
    expect(catalogue.datasets.get('borough/allotments')!.lastChange!.commit).toBe(commit);
  });

  it('follows a record that moved, with what else was changed', async () => {
    repository.git('mv', repository.at(ALLOTMENTS), repository.at('datasets/borough/plots.yaml'));
    repository.edit('datasets/borough/plots.yaml', 'frequency: annual', 'frequency: monthly');
    repository.put(
      repository.at('redirects.yaml'),
      'redirects:\n  - from: datasets/borough/allotments\n    kind: moved\n    to: datasets/borough/plots\n    date: "2026-03-02"\n',
    );
    const commit = repository.commitNext();
    repository.edit('datasets/borough/plots.yaml', 'title: Allotment', 'title: All allotment');
    repository.commitNext();
    const { events, byRecord } = (await repository.load()).history;
    expect(toldOf(events, commit)).toEqual([
      'datasets/borough/allotments: moved – Moved: now “datasets/borough/plots”.',
      'datasets/borough/plots: moved, facts – Moved: formerly “datasets/borough/allotments”. – Frequency quickened: “annual” → “monthly”.',
    ]);
    const told = (key: string): string[] =>
      byRecord.get(key)!.map((event) => `${event.key}: ${event.types.join(', ')}`);
    expect(told('datasets/borough/plots')).toEqual([
      'datasets/borough/plots: words',
      'datasets/borough/plots: moved, facts',
      'datasets/borough/allotments: new',
    ]);
    expect(told('datasets/borough/allotments')).toEqual([
      'datasets/borough/allotments: moved',
      'datasets/borough/allotments: new',
    ]);
    expect(new Set(byRecord.get('datasets/borough/plots')!.map(({ title }) => title))).toEqual(
      new Set(['All allotment sites in the borough']),
    );
  });

  it('explains a removal by what the register says of its address', async () => {
    repository.remove(repository.at(TENANTS));
    repository.remove(repository.at(ALLOTMENTS));
    repository.remove(repository.at('services/borough/parks-api.yaml'));
    repository.put(
      repository.at('redirects.yaml'),
      [
        'redirects:',
        '  - {from: datasets/borough/tenants, kind: withdrawn, title: T, reason: Not kept., date: "2026-03-02"}',
        '  - {from: datasets/borough/allotments, kind: merged, to: datasets/borough/trees, date: "2026-03-02"}',
      ].join('\n'),
    );
    const commit = repository.commitNext();
    const { events } = (await repository.load()).history;
    expect(toldOf(events, commit)).toEqual([
      'datasets/borough/allotments: withdrawn – Merged into “datasets/borough/trees”.',
      'datasets/borough/tenants: withdrawn – Not kept.',
      'services/borough/parks-api: withdrawn',
    ]);
    const tenants = events.find(({ key }) => key.endsWith('/tenants'))!;
    expect(tenants).toMatchObject({
      isGone: true,
      title: 'Tenancy records of the borough',
      themes: ['housing'],
    });
  });

  it.each<[string, (repository: HistoryRepository) => void]>([
    ['broken YAML', ({ edit }) => edit(ALLOTMENTS, 'frequency: annual', 'frequency: [annual')],
    ['not UTF-8', ({ put, at }) => put(at(ALLOTMENTS), Buffer.from([0x74, 0x3a, 0x20, 0xff]))],
    ['too large', ({ edit }) => edit(ALLOTMENTS, /$/, `# ${'x'.repeat(70_000)}\n`)],
    ['no map', ({ put, at }) => put(at(ALLOTMENTS), '- a\n- b\n')],
  ])('passes over a version that was %s', async (_what, spoil) => {
    const { at, git, edit, commitNext } = repository;
    const good = git('show', `HEAD:${at(ALLOTMENTS)}`);
    spoil(repository);
    const broken = commitNext();
    repository.put(at(ALLOTMENTS), good);
    edit(ALLOTMENTS, 'frequency: annual', 'frequency: monthly');
    const repaired = commitNext();
    const { events } = (await repository.load()).history;
    expect(toldOf(events, broken)).toEqual([]);
    expect(toldOf(events, repaired)).toEqual([
      'datasets/borough/allotments: facts – Frequency quickened: “annual” → “monthly”.',
    ]);
  });

  it('says so where a version is not of the form that can be compared', async () => {
    const { edit, commitNext } = repository;
    edit(ALLOTMENTS, /distributions:\n(?: {2}.*\n)+/, 'distributions: 5\n');
    const commit = commitNext();
    expect(toldOf((await repository.load()).history.events, commit)).toEqual([
      'datasets/borough/allotments: facts – One of the two versions is not valid, so the changes are unknown.',
    ]);
  });
});
