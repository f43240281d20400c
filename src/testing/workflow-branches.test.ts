import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { readWorkflows } from './read-workflows.ts';
import { runStep, scriptOf } from './run-step.ts';
import { temporaryRepository, type TemporaryRepository } from './temporary-repository.ts';

const workflows = readWorkflows();

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

  it('start empty', () => {
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

describe('what the monitor saw', () => {
  const scripts = workflows.flatMap(({ name, workflow }) =>
    Object.entries(workflow.jobs).flatMap(([id, job]) =>
      (job.steps ?? [])
        .filter((step) => step.id === 'status')
        .map(({ run }) => ({ at: `${name} ${id}`, script: run! })),
    ),
  );
  let origin: TemporaryRepository;
  let work: string;

  beforeEach(() => {
    origin = temporaryRepository();
    origin.put('src/code.ts', 'main\n');
    origin.commit('Main');
    work = mkdtempSync(join(tmpdir(), 'work-'));
  });

  afterEach(() => {
    origin.dispose();
    rmSync(work, { recursive: true });
  });

  const take = (meanwhile: () => void = () => {}): [number, string] => {
    origin.git('clone', '--quiet', '--depth=1', `file://${origin.folder}`, join(work, 'clone'));
    meanwhile();
    return runStep(scripts[0]!.script, join(work, 'clone'), { RUNNER_TEMP: work });
  };

  it('is taken by every job that builds, compares, keeps or reports, in one way', () => {
    expect(scripts.map(({ at }) => at)).toEqual([
      ...['deploy.yml build', 'monitor.yml probe', 'monitor.yml keep'],
      'report-status.yml report-status',
    ]);
    expect(new Set(scripts.map(({ script }) => script)).size).toBe(1);
  });

  it('is taken into a separate folder', () => {
    origin.git('checkout', '--quiet', '-b', 'status');
    origin.remove('src/code.ts');
    origin.put('services/acme/feed.json', '{}');
    origin.commit('Status');
    origin.git('checkout', '--quiet', 'main');
    origin.git('branch', 'status-of-things', 'main');
    expect(take()).toEqual([0, '']);
    expect(readFileSync(join(work, 'status/services/acme/feed.json'), 'utf8')).toBe('{}');
    expect(existsSync(join(work, 'status/src/code.ts'))).toBe(false);
    expect(readFileSync(join(work, 'clone/src/code.ts'), 'utf8')).toBe('main\n');
  });

  it('need not be there', () => {
    expect(take()).toEqual([0, '']);
    expect(existsSync(join(work, 'status'))).toBe(true);
  });

  it('is not taken for nothing where it cannot be had', () => {
    const [status] = take(() => rmSync(join(origin.folder, '.git'), { recursive: true }));
    expect(status).not.toBe(0);
  });
});
