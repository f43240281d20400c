import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { SourceFile } from '../../core/model/entry.ts';
import { loadChecked, type CheckedCatalogue } from '../../io/load-checked.ts';
import { SMALL_CATALOGUE } from '../../testing/catalogue-fixture.ts';
import { startGitHubMock, type GitHubMock } from '../../testing/github-mock.ts';
import { createGitHub } from '../client.ts';
import type { ProposalState } from '../proposal/proposal.ts';
import { readProposal } from '../proposal/read-proposal.ts';
import { WORKFLOW_ACCOUNT } from '../repository.ts';
import { actSteps } from '../proposal/act-steps.ts';
import { decideHarvest, harvestBranch } from './decide-harvest.ts';
import type { HarvestDecision } from './harvest-proposal.ts';
import { parseRun, type ParsedRun } from './parse-run.ts';
import { renderNotPermitted } from './render-harvest.ts';
import { reviewHarvest } from './review-harvest.ts';

const RUN: ParsedRun = {
  source: 'portal',
  complete: false,
  doubts: [{ code: 'unread', text: '2 records could not be taken.' }],
  fetched: 4,
  added: 1,
  changed: 1,
  unchanged: 0,
  rejected: [
    { code: 'no-title', place: 'page 1, record 3', reason: 'It has no title @everyone.' },
    {
      code: 'no-title',
      place: 'page 1, record 4',
      reason: '<img src=x> [x](https://evil.example)',
    },
  ],
  missing: [],
  withdrawn: [],
  returned: [],
  guard: null,
};

const PLACE = { root: 'catalogue', site: undefined };
const MAIN = { commit: 'c0', tree: 't0' };
const NOTHING: ProposalState = { main: MAIN, branch: undefined, pulls: [] };

let main: CheckedCatalogue;
beforeAll(async () => {
  main = await loadChecked(SMALL_CATALOGUE, { today: '2026-11-24' });
});

/** A file of the source as main has it, with other words. */
function harvested(words: Readonly<Record<string, string>> = {}): SourceFile[] {
  return main.files
    .filter(({ file }) => file.startsWith('harvested/'))
    .map(({ file, text }) => {
      let changed = text;
      for (const [old, now] of Object.entries(words)) changed = changed.replace(old, now);
      return { file, text: changed };
    });
}

const NEWS = { 'Benches in parks': 'Benches in all parks' };

function decide(
  files: readonly SourceFile[],
  state: ProposalState = NOTHING,
  run: ParsedRun = RUN,
): HarvestDecision {
  const review = reviewHarvest(run, main, files, 'catalogue');
  return decideHarvest({ ...review, state }, PLACE);
}

const bodyOf = ({ steps }: HarvestDecision): string =>
  steps.flatMap((step) => ('body' in step ? [step.body] : []))[0]!;
const namesOf = ({ steps }: HarvestDecision): string[] => steps.map(({ step }) => step);
const open = (body: string) =>
  ({ number: 7, state: 'open', title: 'Harvest portal', body }) as const;
const OURS = { isOurs: true };

describe('decideHarvest', () => {
  it('proposes what is new on a separate branch, and says what it means', () => {
    const decision = decide(harvested(NEWS));
    expect(namesOf(decision)).toEqual(['write-branch', 'open-pull']);
    expect(decision.steps[0]).toMatchObject({
      branch: 'harvest/portal',
      isNew: true,
      parent: MAIN,
      files: [
        {
          path: 'catalogue/harvested/portal/benches.yaml',
          text: expect.stringContaining('Benches in all parks') as string,
        },
      ],
    });
    const body = bodyOf(decision);
    expect(body).toContain('| 4 | 1 | 1 | 0 | 2 | 0 |');
    expect(body).toContain('Benches in parks');
    expect(body).toMatch(/2 × no-title, for example page 1, record 3/);
  });

  it('lets nothing of a source act in the text', () => {
    expect(bodyOf(decide(harvested(NEWS)))).not.toMatch(/@everyone|<img|\]\(https:\/\/evil/);
  });

  it('leaves a proposal that says the same alone, and updates one that does not', () => {
    const state = { main: MAIN, branch: OURS, pulls: [open(bodyOf(decide(harvested(NEWS))))] };
    expect(decide(harvested(NEWS), state).steps).toEqual([]);
    const other = decide(harvested({ 'Benches in parks': 'Benches in some parks' }), state);
    expect(namesOf(other)).toEqual(['write-branch', 'update-pull']);
    expect(other.steps[0]).toMatchObject({ isNew: false });
    // The same files by another run: only the text about it changes.
    expect(namesOf(decide(harvested(NEWS), state, { ...RUN, fetched: 5 }))).toEqual([
      'update-pull',
    ]);
  });

  it('closes a proposal that has nothing left, and takes its branch away', () => {
    const state = { main: MAIN, branch: OURS, pulls: [open('…')] };
    expect(namesOf(decide(harvested(), state))).toEqual(['close-pull', 'delete-branch']);
    expect(decide(harvested(), NOTHING).steps).toEqual([]);
  });

  it('closes nothing for a source that could not be read', () => {
    const state = { main: MAIN, branch: OURS, pulls: [open('…')] };
    const failed = { ...RUN, fetched: 0, failed: 'It answered with status 500.' };
    expect(decide(harvested(), state, failed).steps).toEqual([]);
  });

  it('leaves alone what a person closed or worked on', () => {
    const body = bodyOf(decide(harvested(NEWS)));
    const closed = {
      main: MAIN,
      branch: OURS,
      pulls: [{ ...open(body), state: 'closed' as const }],
    };
    expect(decide(harvested(NEWS), closed).steps).toEqual([]);
    const other = harvested({ 'Benches in parks': 'Benches in some parks' });
    expect(namesOf(decide(other, closed))).toEqual(['write-branch', 'open-pull']);
    const worked = { main: MAIN, branch: { isOurs: false }, pulls: [open(body)] };
    expect(decide(other, worked).steps).toEqual([]);
  });

  it('proposes no file with errors, and none of another source', () => {
    expect(decide(harvested({ 'status: current': 'status: nonsense' })).steps).toEqual([]);
    const foreign = [
      { file: 'harvested/other/x-y-z.yaml', text: 'harvest: {}' },
      { file: 'publishers/evil.yaml', text: 'name: Evil' },
    ];
    expect(decide(foreign).steps).toEqual([]);
  });
});

describe('parseRun', () => {
  const bytes = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));

  it('takes the report of a run', () => {
    expect(parseRun(bytes({ ...RUN, failed: 'x' }))).toMatchObject({ ...RUN, failed: 'x' });
  });

  it.each([
    null,
    {},
    { ...RUN, source: '../x' },
    { ...RUN, fetched: '4' },
    { ...RUN, guard: 'no' },
    { ...RUN, rejected: [1] },
  ])('refuses %j', (value) => {
    expect(() => parseRun(bytes(value))).toThrow(/not a report of a harvest/);
  });

  it('refuses what is not JSON', () => {
    expect(() => parseRun(Buffer.from('{'))).toThrow(/not JSON/);
  });
});

describe('at GitHub, as its description has it', () => {
  let mock: GitHubMock;
  const repository = { owner: 'o', repo: 'r', main: 'main' };
  beforeAll(async () => {
    mock = await startGitHubMock([
      '/repos/{owner}/{repo}/git/ref/{ref}',
      '/repos/{owner}/{repo}/git/refs',
      '/repos/{owner}/{repo}/git/refs/{ref}',
      '/repos/{owner}/{repo}/git/matching-refs/{ref}',
      '/repos/{owner}/{repo}/git/commits',
      '/repos/{owner}/{repo}/git/commits/{commit_sha}',
      '/repos/{owner}/{repo}/git/trees',
      '/repos/{owner}/{repo}/compare/{basehead}',
      '/repos/{owner}/{repo}/pulls',
      '/repos/{owner}/{repo}/pulls/{pull_number}',
    ]);
  }, 60_000);
  afterAll(() => mock.close());
  beforeEach(() => mock.answer({}));
  const github = (): ReturnType<typeof createGitHub> =>
    createGitHub({ token: 'test', baseUrl: mock.baseUrl, throttled: false });

  it('reads how the proposal stands', async () => {
    mock.answer({
      'GET /repos/o/r/git/matching-refs/heads%2Fmain': [
        { ref: 'refs/heads/main', object: { sha: 'c0' } },
      ],
      'GET /repos/o/r/git/commits/c1': { sha: 'c1', tree: { sha: 't1' } },
      'GET /repos/o/r/git/commits/c0': { sha: 'c0', tree: { sha: 't0' } },
      'GET /repos/o/r/pulls': [
        { ...open('b'), merged_at: null, head: { label: 'o:harvest/portal' } },
        { ...open('b'), merged_at: null, head: { label: 'fork:harvest/portal' } },
      ],
      'GET /repos/o/r/git/matching-refs/heads%2Fharvest%2Fportal': [
        { ref: 'refs/heads/harvest/portal', object: { sha: 'c1' } },
      ],
      'GET /repos/o/r/compare/main...harvest%2Fportal': {
        total_commits: 1,
        commits: [{ author: { login: WORKFLOW_ACCOUNT } }],
      },
    });
    const state = await readProposal(github(), repository, harvestBranch('portal'));
    expect(state).toEqual({ main: MAIN, branch: OURS, pulls: [open('b')] });
    expect(mock.violations).toEqual([]);
  });

  it('keeps the branch where GitHub lets no workflow open pull requests, and goes on', async () => {
    const refusal = 'GitHub Actions is not permitted to create or approve pull requests.';
    mock.answer({ 'POST /repos/o/r/pulls': { status: 403, body: { message: refusal } } });
    mock.calls.length = 0;
    const branch = 'harvest/portal';
    const files = [{ path: 'catalogue/harvested/portal/a.yaml', text: 'x' }];
    const unopened = await actSteps(github(), repository, [
      { step: 'write-branch', branch, isNew: true, parent: MAIN, files, message: 'M' },
      { step: 'open-pull', branch, title: 'T', body: 'B' },
      { step: 'update-pull', number: 7, title: 'T', body: 'B' },
    ]);
    expect(unopened).toEqual([branch]);
    expect(mock.calls.map(({ call }) => call)).toEqual([
      'POST /repos/o/r/git/trees',
      'POST /repos/o/r/git/commits',
      'POST /repos/o/r/git/refs',
      'POST /repos/o/r/pulls',
      'PATCH /repos/o/r/pulls/7',
    ]);
    expect(mock.violations).toEqual([]);
    const words = renderNotPermitted(repository, unopened);
    expect(words).toContain('https://github.com/o/r/compare/main...harvest/portal?expand=1');
    expect(words).toContain('https://github.com/o/r/settings/actions');
    expect(words).toContain('"Allow GitHub Actions to create and approve pull requests"');
    // The next run finds the branch, and tries again.
    expect(namesOf(decide(harvested(NEWS), { ...NOTHING, branch: OURS }))).toEqual([
      'write-branch',
      'open-pull',
    ]);
  });

  it('takes no other refusal for that one', async () => {
    const body = { message: 'Resource not accessible by integration' };
    mock.answer({ 'POST /repos/o/r/pulls': { status: 403, body } });
    const step = { step: 'open-pull', branch: 'harvest/portal', title: 'T', body: 'B' } as const;
    await expect(actSteps(github(), repository, [step])).rejects.toThrow('not accessible');
  });

  it('makes calls that GitHub takes', async () => {
    mock.calls.length = 0;
    mock.answer({
      'POST /repos/o/r/git/trees': { sha: 't1' },
      'POST /repos/o/r/git/commits': { sha: 'c1' },
      'DELETE /repos/o/r/git/refs/heads%2Fharvest%2Fportal': { status: 204, body: '' },
    });
    const files = Array.from({ length: 201 }, (_, index) => ({
      path: `catalogue/harvested/portal/record-${index}.yaml`,
      text: 'x',
    }));
    const branch = 'harvest/portal';
    const write = { step: 'write-branch', branch, parent: MAIN, files, message: 'M' } as const;
    await actSteps(github(), repository, [
      { ...write, isNew: true },
      { step: 'open-pull', branch, title: 'T', body: 'B' },
      { ...write, isNew: false, files: files.slice(0, 1) },
      { step: 'update-pull', number: 7, title: 'T', body: 'B' },
      { step: 'close-pull', number: 7, body: 'B' },
      { step: 'delete-branch', branch },
    ]);
    expect(mock.calls.map(({ call }) => call)).toEqual([
      'POST /repos/o/r/git/trees',
      'POST /repos/o/r/git/trees',
      'POST /repos/o/r/git/commits',
      'POST /repos/o/r/git/refs',
      'POST /repos/o/r/pulls',
      'POST /repos/o/r/git/trees',
      'POST /repos/o/r/git/commits',
      'PATCH /repos/o/r/git/refs/heads%2Fharvest%2Fportal',
      'PATCH /repos/o/r/pulls/7',
      'PATCH /repos/o/r/pulls/7',
      'DELETE /repos/o/r/git/refs/heads%2Fharvest%2Fportal',
    ]);
    expect(mock.calls[1]!.body).toMatchObject({ base_tree: 't1' });
    expect(mock.calls[2]!.body).toMatchObject({ parents: ['c0'], tree: 't1' });
    expect(mock.violations).toEqual([]);
  });
});
