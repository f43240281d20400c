import { describe, expect, it } from 'vitest';

import { readWorkflows, type Step } from './read-workflows.ts';

const files = readWorkflows();
const { jobs, on } = files.find(({ name }) => name === 'check.yml')!.workflow;

/** The jobs that run proposed code, of branches of this repository only. */
const RUN_PROPOSALS = ['static', 'unit', 'browser'];

const isCheckout = ({ uses = '' }: Step): boolean => uses.startsWith('actions/checkout@');
const stepsOf = (id: string): readonly Step[] => jobs[id]?.steps ?? [];

describe('check.yml', () => {
  it('runs for proposals and in the merge queue', () => {
    expect(on).toEqual({
      pull_request: { branches: ['main'] },
      merge_group: { types: ['checks_requested'] },
    });
  });

  it('checks out proposed code in jobs only that are not for forks', () => {
    const refs = Object.fromEntries(
      Object.keys(jobs).flatMap((id) =>
        stepsOf(id)
          .filter(isCheckout)
          .map((step) => [id, step.with?.['ref']]),
      ),
    );
    expect(refs).toEqual({
      scope: '${{ github.event.merge_group.base_sha || github.base_ref }}',
      catalogue: '${{ needs.scope.outputs.base }}',
      ...Object.fromEntries(RUN_PROPOSALS.map((id) => [id, undefined])),
    });
    for (const id of RUN_PROPOSALS) {
      expect(jobs[id]?.if).toBe("${{ needs.scope.outputs.kind == 'code' }}");
      expect(jobs[id]?.needs).toBe('scope');
    }
  });

  it('runs on changed code all that a contributor is asked to run', () => {
    const runs = RUN_PROPOSALS.flatMap(stepsOf).flatMap(({ run }) => run ?? []);
    expect(runs.filter((run) => !run.startsWith('npm ci'))).toEqual([
      'npm run generate -- --check',
      'npm run lint',
      'npm run typecheck',
      'npm run --silent check -- --base "$BASE" --format github',
      'npm run --silent search-quality',
      'npm run test:unit',
      'npm run test:browser',
    ]);
  });

  it('alone restores a cache: where proposed code runs anyway, and only of what npm downloads', () => {
    const caching = files.flatMap(({ name, workflow }) =>
      Object.entries(workflow.jobs).flatMap(([id, { steps = [], permissions }]) =>
        steps
          .filter(({ uses = '', with: given }) => /\bcache\b/.test(uses) || given?.['cache'])
          .map(({ with: given }) => ({ at: `${name} ${id}`, given, permissions })),
      ),
    );
    // An archive can write anywhere when it is unpacked: what is published, written or decides about entries has none.
    expect(caching).toEqual(
      RUN_PROPOSALS.map((id) => ({
        at: `check.yml ${id}`,
        given: {
          path: '~/.npm',
          key: "npm-${{ runner.os }}-${{ hashFiles('package-lock.json') }}",
        },
        permissions: { contents: 'read' },
      })),
    );
  });

  it('checks entries with the tools of the base: nothing of theirs comes before the installation', () => {
    const job = stepsOf('catalogue');
    const order = job.map(({ id, uses, run }) => id ?? uses?.split('@')[0] ?? run?.split(' --')[0]);
    expect(order.slice(0, 4)).toEqual(['actions/checkout', 'npm ci', 'proposal', 'check']);
    expect(job.map(({ run }) => run).slice(-2)).toEqual([
      'npm run generate -- --check',
      'npm run --silent test:unit -- src/testing/real-catalogue.test.ts',
    ]);
  });

  it('proves that what is checked and built is what was committed', () => {
    const reading = files.flatMap(({ name, workflow }) =>
      Object.entries(workflow.jobs).flatMap(([id, { steps = [] }]) =>
        steps
          .filter(({ run = '' }) => /npm run (--silent )?(check|build)\b/.test(run))
          .map(({ env }) => [`${name} ${id}`, env?.['CHECK_BLOBS']]),
      ),
    );
    expect(reading).toEqual([
      ['check.yml catalogue', '1'],
      ['check.yml catalogue', '1'],
      ['check.yml static', '1'],
      ['deploy.yml build', '1'],
    ]);
    // The index is that of the proposal then: what lies in the folder is compared with it.
    const { run } = stepsOf('catalogue').find(({ id }) => id === 'proposal')!;
    expect(run).toContain('git restore --source="$PROPOSAL" --staged --worktree -- catalogue');
  });

  it('has one gate that waits for every other job', () => {
    const { gate, ...others } = jobs;
    expect([...(gate?.needs ?? [])].sort()).toEqual(Object.keys(others).sort());
    expect(gate?.if).toBe('${{ always() }}');
    expect(gate?.permissions).toEqual({});
  });
});
