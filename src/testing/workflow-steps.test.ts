import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { readWorkflows } from './read-workflows.ts';
import { temporaryRepository, type TemporaryRepository } from './temporary-repository.ts';

function scriptOf(job: string, id: string, workflow = 'check.yml'): string {
  const { jobs } = readWorkflows().find(({ name }) => name === workflow)!.workflow;
  const script = jobs[job]?.steps?.find((step) => step.id === id)?.run;
  if (script === undefined) throw new Error(`${job} has no step ${id}.`);
  return script;
}

/** Runs a step as GitHub does, with nothing in its environment but what it is given. */
function runStep(script: string, cwd: string, env: Record<string, string>): [number, string] {
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-e', '-c', script],
    {
      cwd,
      env: { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', ...env },
      encoding: 'utf8',
    },
  );
  return [status ?? -1, stdout + stderr];
}

describe('the gate', () => {
  const gate = (results: string): number =>
    runStep(scriptOf('gate', 'gate'), tmpdir(), { RESULTS: results })[0];

  it('opens when all that had to run has succeeded', () => {
    expect(gate('catalogue success success skipped')).toBe(0);
    expect(gate('code success skipped success')).toBe(0);
  });

  it.each([
    'catalogue success failure skipped',
    'catalogue success skipped skipped',
    'catalogue success cancelled skipped',
    'catalogue success skipped success',
    'code success skipped failure',
    'code success success skipped',
    'code success skipped cancelled',
    'foreign-code success success skipped',
    'foreign-code success success success',
    ' failure skipped skipped',
    ' success success success',
    '',
  ])('stays shut for "%s"', (results) => {
    expect(gate(results)).toBe(1);
  });
});

it('the gate tells the author of foreign code what happens next', () => {
  const results = 'foreign-code success skipped skipped';
  const [, log] = runStep(scriptOf('gate', 'gate'), tmpdir(), { RESULTS: results });
  expect(log).toContain('A maintainer reads it and pushes it to a branch');
});

describe('a proposal', () => {
  let origin: TemporaryRepository;
  let work: string;
  let base: string;

  beforeEach(() => {
    origin = temporaryRepository();
    // As at GitHub, any commit may be fetched by its hash.
    origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    origin.put('catalogue/datasets/a/one.yaml', 'title: One\n');
    origin.put('catalogue/datasets/a/two.yaml', 'title: Two\n');
    origin.put('src/code.ts', 'base\n');
    base = origin.commit('Base');
    work = mkdtempSync(join(tmpdir(), 'work-'));
    origin.git('clone', '--quiet', '--depth=1', `file://${origin.folder}`, work);
    writeFileSync(join(work, 'output'), '');
  });

  afterEach(() => {
    origin.dispose();
    rmSync(work, { recursive: true });
  });

  /** Commits changes on a branch and merges them, as GitHub does to try out a pull request. */
  function propose(change: () => void): string {
    origin.git('checkout', '--quiet', '-b', 'proposal');
    change();
    origin.commit('Proposal');
    origin.git('checkout', '--quiet', 'main');
    origin.git('merge', '--quiet', '--no-ff', '--no-gpg-sign', '--message=Test merge', 'proposal');
    return origin.git('rev-parse', 'HEAD').trim();
  }

  function scopeOf(proposal: string, env: Record<string, string> = {}): string {
    const GITHUB_OUTPUT = join(work, 'output');
    const settings = { PROPOSAL: proposal, IS_TRUSTED: 'false', GITHUB_OUTPUT, ...env };
    const [status, log] = runStep(scriptOf('scope', 'scope'), work, settings);
    expect({ status, log }).toMatchObject({ status: 0 });
    return readFileSync(GITHUB_OUTPUT, 'utf8');
  }

  const take = (proposal: string): [number, string] =>
    runStep(scriptOf('catalogue', 'proposal'), work, { PROPOSAL: proposal });

  it('of entries is known as such, against the commit that it is merged into', () => {
    const proposal = propose(() => origin.put('catalogue/datasets/a/three.yaml', 'title: 3\n'));
    expect(scopeOf(proposal)).toBe(`base=${base}\nkind=catalogue\n`);
    expect(scopeOf(proposal, { IS_TRUSTED: 'true' })).toMatch(/kind=catalogue\n$/);
  });

  it('in the merge queue is compared with the base that the queue names', () => {
    origin.put('src/code.ts', 'by the queue\n');
    origin.commit('First of the group');
    const proposal = propose(() => origin.put('catalogue/datasets/a/three.yaml', 'title: 3\n'));
    const scope = scopeOf(proposal, { QUEUE_BASE: base, IS_TRUSTED: 'true' });
    expect(scope).toBe(`base=${base}\nkind=code\n`);
  });

  it.each([
    ['changed', () => origin.put('src/code.ts', 'changed\n')],
    ['removed', () => origin.remove('src/code.ts')],
    [
      'moved into the catalogue',
      () => {
        origin.git('mv', 'src/code.ts', 'catalogue/code.ts');
      },
    ],
    ['put beside the catalogue', () => origin.put('catalogue-2/a.yaml', 'title: A\n')],
  ])('with code %s is code, or foreign code', (_, change) => {
    const proposal = propose(change);
    expect(scopeOf(proposal)).toMatch(/kind=foreign-code\n$/);
    expect(scopeOf(proposal, { IS_TRUSTED: 'true' })).toMatch(/kind=code\n$/);
  });

  it('is taken as it is: changed, new and gone entries, and no code', () => {
    const proposal = propose(() => {
      origin.put('catalogue/datasets/a/one.yaml', 'title: Changed\n');
      origin.put('catalogue/datasets/b/new.yaml', 'title: New\n');
      origin.remove('catalogue/datasets/a/two.yaml');
      origin.put('src/code.ts', 'hostile\n');
      origin.put('.npmrc', 'hostile\n');
    });
    expect(take(proposal)).toEqual([0, '']);
    const text = (file: string): string => readFileSync(join(work, file), 'utf8');
    expect(text('catalogue/datasets/a/one.yaml')).toBe('title: Changed\n');
    expect(text('catalogue/datasets/b/new.yaml')).toBe('title: New\n');
    expect(existsSync(join(work, 'catalogue/datasets/a/two.yaml'))).toBe(false);
    expect(text('src/code.ts')).toBe('base\n');
    expect(existsSync(join(work, '.npmrc'))).toBe(false);
  });

  it('whose catalogue is a link is refused, and nothing is followed', () => {
    const proposal = propose(() => {
      rmSync(join(origin.folder, 'catalogue'), { recursive: true });
      symlinkSync('src', join(origin.folder, 'catalogue'));
    });
    expect(take(proposal)).toEqual([1, expect.stringContaining('must be a folder')]);
    expect(existsSync(join(work, 'catalogue/datasets/a/one.yaml'))).toBe(true);
  });
});

describe('open proposals of a harvest', () => {
  let origin: TemporaryRepository;
  let work: string;
  let temporary: string;

  beforeEach(() => {
    origin = temporaryRepository();
    origin.put('catalogue/harvested/portal/benches.yaml', 'as on main');
    origin.put('catalogue/datasets/a/one.yaml', 'title: One');
    origin.commit('Base');
    work = mkdtempSync(join(tmpdir(), 'work-'));
    temporary = mkdtempSync(join(tmpdir(), 'runner-'));
  });
  afterEach(() => {
    origin.dispose();
    for (const folder of [work, temporary]) rmSync(folder, { recursive: true });
  });

  const branch = (name: string, change: () => void): void => {
    origin.git('checkout', '--quiet', '-b', name, 'main');
    change();
    origin.commit(name);
    origin.git('checkout', '--quiet', 'main');
  };

  /** Takes the proposals in a checkout as the workflow has it. @returns path → text of what was taken */
  const take = (): Record<string, string> => {
    origin.git('clone', '--quiet', '--depth=1', `file://${origin.folder}`, work);
    const script = scriptOf('fetch', 'proposed', 'harvest.yml');
    const [status, log] = runStep(script, work, { RUNNER_TEMP: temporary });
    expect({ status, log }).toEqual({ status: 0, log: '' });
    const folder = join(temporary, 'proposed');
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return Object.fromEntries(
      entries
        .filter((entry) => !entry.isDirectory())
        .map(({ parentPath, name }) => join(parentPath, name))
        .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
    );
  };

  it('are none in the beginning', () => {
    expect(take()).toEqual({});
  });

  it('that cannot be asked for stop the run, so that no day of absence is forgotten', () => {
    origin.git('clone', '--quiet', '--depth=1', `file://${origin.folder}`, work);
    origin.git('-C', work, 'remote', 'set-url', 'origin', 'file:///nowhere');
    const script = scriptOf('fetch', 'proposed', 'harvest.yml');
    expect(runStep(script, work, { RUNNER_TEMP: temporary })[0]).not.toBe(0);
  });

  it('are taken, of each source its own records and nothing else', () => {
    branch('harvest/portal', () => {
      origin.put('catalogue/harvested/portal/benches.yaml', 'missing since Monday');
      origin.put('catalogue/harvested/other/stray.yaml', 'of another source');
      origin.put('catalogue/datasets/a/one.yaml', 'changed');
      origin.put('package.json', '{}');
    });
    branch('harvest/hub', () => origin.put('catalogue/harvested/hub/bins.yaml', 'new'));
    // Without records, or no proposal of a harvest at all.
    branch('harvest/empty', () => origin.put('README.md', 'nothing'));
    branch('intake/4', () => origin.put('catalogue/harvested/intake/a.yaml', 'by hand'));
    expect(take()).toEqual({
      'harvested/hub/bins.yaml': 'new',
      'harvested/portal/benches.yaml': 'missing since Monday',
    });
  });
});
