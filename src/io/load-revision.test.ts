import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { temporaryRepository, type TemporaryRepository } from '../testing/temporary-repository.ts';
import { findForkPoint, listChanges, readPrefix, resolveRevision } from './git.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { loadRevision } from './load-revision.ts';

describe('with a repository', () => {
  let repository: TemporaryRepository;
  let catalogue: string;
  const addLink = (mode: string, object: string, path: string): void => {
    repository.git('update-index', '--add', '--cacheinfo', `${mode},${object},${path}`);
    repository.git('commit', '--quiet', '--no-gpg-sign', '--message=link');
  };

  beforeEach(() => {
    repository = temporaryRepository();
    catalogue = join(repository.folder, 'catalogue');
    const { put } = repository;
    put('README.md', 'outside');
    put('catalogue/datasets/acme/same.yaml', 'title: Café\n');
    put('catalogue/datasets/acme/notes.txt', 'x');
    put('catalogue/datasets/acme/latin.yaml', Buffer.from([0x61, 0xe9]));
    put('catalogue/datasets/acme/large.yaml', 'x'.repeat(2_000_000));
    repository.commit('first');
  });
  afterEach(() => repository.dispose());

  it('finds the same files and problems in a commit as on the disk', async () => {
    const loaded = await loadRevision(catalogue, 'HEAD');
    const disk = await loadCatalogue(catalogue);
    const byFile = (a: { file: string }, b: { file: string }): number => (a.file < b.file ? -1 : 1);
    expect(loaded.files).toEqual(disk.files);
    expect([...loaded.problems].sort(byFile)).toEqual([...disk.problems].sort(byFile));
    expect(loaded.problems.map(({ code }) => code).sort()).toEqual([
      'file/not-utf8',
      'file/too-large',
      'file/unexpected',
    ]);
  });

  it('reads an earlier state, and only what was asked for', async () => {
    repository.put('catalogue/datasets/acme/same.yaml', 'title: New\n');
    repository.commit('second');
    const { files } = await loadRevision(catalogue, 'HEAD~1', (file) => file.includes('same'));
    expect(files).toEqual([{ file: 'datasets/acme/same.yaml', text: 'title: Café\n' }]);
  });

  it('takes no links and no submodules', async () => {
    const blob = repository.git('rev-parse', 'HEAD:README.md').trim();
    addLink('120000', blob, 'catalogue/datasets/acme/link.yaml');
    addLink(
      '160000',
      repository.git('rev-parse', 'HEAD').trim(),
      'catalogue/datasets/acme/module.yaml',
    );
    const { files, problems } = await loadRevision(catalogue, 'HEAD');
    expect(files.map(({ file }) => file)).toEqual(['datasets/acme/same.yaml']);
    expect(problems.filter(({ code }) => code === 'file/not-regular').length).toBe(2);
    const changes = await listChanges(catalogue, 'HEAD~2', 'HEAD');
    expect(changes).toEqual([
      { path: 'catalogue/datasets/acme/link.yaml', change: 'added', isRegular: false },
      { path: 'catalogue/datasets/acme/module.yaml', change: 'added', isRegular: false },
    ]);
  });

  it('takes no executables, hidden files or what belongs on one machine only', async () => {
    const put = (file: string): void => repository.put(`catalogue/${file}`, 'x');
    put('datasets/acme/.gitattributes');
    put('harvested/portal/run.json');
    repository.commit('second');
    repository.git('update-index', '--chmod=+x', 'catalogue/datasets/acme/same.yaml');
    repository.git('commit', '--quiet', '--no-gpg-sign', '--message=mode');
    const { files, problems } = await loadRevision(catalogue, 'HEAD');
    expect(files).toEqual([]);
    expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual(
      expect.arrayContaining([
        'datasets/acme/.gitattributes file/hidden',
        'harvested/portal/run.json file/unexpected',
        'datasets/acme/same.yaml file/not-regular',
      ]),
    );
    expect(await listChanges(catalogue, 'HEAD~1', 'HEAD')).toEqual([
      { path: 'catalogue/datasets/acme/same.yaml', change: 'changed', isRegular: false },
    ]);
  });

  it('does not take a name with a tab for another file', async () => {
    repository.put('catalogue/datasets/acme/same.yaml\tx', 'title: Forged\n');
    repository.commit('second');
    const { files, problems } = await loadRevision(catalogue, 'HEAD');
    expect(files).toEqual([{ file: 'datasets/acme/same.yaml', text: 'title: Café\n' }]);
    expect(problems.map(({ file }) => file)).toContain('datasets/acme/same.yaml\tx');
  });

  it('lists a rename as a removal and an addition, and finds where branches went apart', async () => {
    const first = await resolveRevision(catalogue, 'HEAD');
    repository.git('switch', '--quiet', '--create', 'change');
    repository.git('mv', 'README.md', 'READ.md');
    const head = repository.commit('rename');
    repository.git('switch', '--quiet', 'main');
    repository.put('other.md', 'x');
    const base = repository.commit('meanwhile');
    expect(await findForkPoint(catalogue, base, head)).toBe(first);
    expect(await listChanges(catalogue, first, head)).toEqual([
      { path: 'READ.md', change: 'added', isRegular: true },
      { path: 'README.md', change: 'removed', isRegular: true },
    ]);
    expect(await readPrefix(catalogue)).toBe('catalogue/');
    expect(await readPrefix(repository.folder)).toBe('');
  });
});
