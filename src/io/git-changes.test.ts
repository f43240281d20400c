import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRecordChanges } from './git-changes.ts';

describe('readRecordChanges', () => {
  let root: string;
  const git = (cwd: string, ...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
      cwd,
      encoding: 'utf8',
      env: {
        ...process.env,
        GIT_COMMITTER_DATE: '2026-03-01T12:00:00Z',
        GIT_AUTHOR_DATE: '2026-03-01T12:00:00Z',
      },
    }).trim();

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'changes-'));
    const repository = join(root, 'repository');
    mkdirSync(join(repository, 'catalogue/datasets/a'), { recursive: true });
    git(repository, 'init', '--quiet');
    for (const name of ['one', 'two'])
      writeFileSync(join(repository, `catalogue/datasets/a/${name}.yaml`), name);
    git(repository, 'add', '.');
    git(repository, 'commit', '--quiet', '-m', 'First');
    writeFileSync(join(repository, 'catalogue/datasets/a/two.yaml'), 'changed');
    git(repository, 'commit', '--quiet', '-am', 'Second');
    git(root, 'clone', '--quiet', '--depth', '1', `file://${repository}`, 'shallow');
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it('tells each file’s newest change, by its path inside the folder', async () => {
    const repository = join(root, 'repository');
    const changes = await readRecordChanges(join(repository, 'catalogue'));
    expect([...changes.keys()].sort()).toEqual(['datasets/a/one.yaml', 'datasets/a/two.yaml']);
    expect(changes.get('datasets/a/two.yaml')).toEqual({
      date: '2026-03-01',
      commit: git(repository, 'rev-parse', 'HEAD'),
    });
    expect(changes.get('datasets/a/one.yaml')!.commit).toBe(git(repository, 'rev-parse', 'HEAD~1'));
  });

  it('says nothing where history is cut off or absent', async () => {
    expect(await readRecordChanges(join(root, 'shallow/catalogue'))).toEqual(new Map());
    expect(await readRecordChanges(root)).toEqual(new Map());
  });
});
