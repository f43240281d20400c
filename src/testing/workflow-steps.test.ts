import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { loadCatalogue } from '../io/load-catalogue.ts';
import { runStep, scriptOf } from './run-step.ts';
import { temporaryRepository, type TemporaryRepository } from './temporary-repository.ts';

/** @param results what `scope` found, then how the jobs ended: scope, catalogue, static, unit, browser */
function runGate(results: string): [number, string] {
  const [KIND = '', SCOPE = '', CATALOGUE = '', ...code] = results.split(' ');
  return runStep(scriptOf('gate', 'gate'), tmpdir(), {
    ...{ KIND, SCOPE, CATALOGUE, CODE: code.join(' ') },
  });
}

describe('the gate', () => {
  const gate = (results: string): number => runGate(results)[0];

  it('opens when all that had to run has succeeded', () => {
    expect(gate('catalogue success success skipped skipped skipped')).toBe(0);
    expect(gate('code success skipped success success success')).toBe(0);
  });

  it.each([
    'catalogue success failure skipped skipped skipped',
    'catalogue success skipped skipped skipped skipped',
    'catalogue success cancelled skipped skipped skipped',
    'catalogue success skipped success success success',
    'code success skipped failure success success',
    'code success skipped success failure success',
    'code success skipped success success failure',
    'code success skipped success success skipped',
    'code success skipped success success',
    'code success success skipped skipped skipped',
    'code success skipped success cancelled success',
    'foreign-code success success skipped skipped skipped',
    'foreign-code success success success success success',
    ' failure skipped skipped skipped skipped',
    ' success success success success success',
    '',
  ])('stays shut for "%s"', (results) => {
    expect(gate(results)).toBe(1);
  });
});

it('the gate tells the author of foreign code what happens next', () => {
  const [, log] = runGate('foreign-code success success skipped skipped skipped');
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

  it('is compared with itself, not with the base, so that attributes cannot change what is checked', async () => {
    vi.stubEnv('CHECK_BLOBS', '1');
    const problems = async (): Promise<string[]> => {
      const loaded = await loadCatalogue(join(work, 'catalogue'));
      const own = loaded.problems.filter(({ code }) => code !== 'file/bad-name');
      return own.map(({ file, code }) => `${file} ${code}`);
    };
    const sound = propose(() => origin.put('catalogue/datasets/acme/trees.yaml', 'title: New\n'));
    expect(take(sound)).toEqual([0, '']);
    expect(await problems()).toEqual([]);
    origin.put('catalogue/datasets/acme/trees.yaml', 'title: $Id$\n');
    origin.put('catalogue/.gitattributes', '*.yaml ident\n');
    expect(take(origin.commit('Attributes'))).toEqual([0, '']);
    expect(await problems()).toEqual([
      '.gitattributes file/hidden',
      'datasets/acme/trees.yaml file/not-as-committed',
    ]);
    vi.unstubAllEnvs();
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
