import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { temporaryRepository, type TemporaryRepository } from '../testing/temporary-repository.ts';
import { GitError, resolveRevision } from './git.ts';
import { loadBase } from './load-base.ts';
import { loadCatalogue } from './load-catalogue.ts';

describe('with a repository', () => {
  let repository: TemporaryRepository;
  let catalogue: string;
  let commit: string;
  beforeEach(() => {
    repository = temporaryRepository();
    catalogue = join(repository.folder, 'catalogue');
    const { put } = repository;
    put('README.md', 'outside');
    put('catalogue/datasets/acme/same.yaml', 'title: Café\n');
    put('catalogue/datasets/acme/edited.yaml', 'title: Old\n');
    put('catalogue/datasets/acme/gone.yaml', 'status: current\n');
    put('catalogue/datasets/acme/gone-draft.yaml', 'status: draft\n');
    put('catalogue/datasets/acme/gone-broken.yaml', 'status: [draft\n');
    put('catalogue/datasets/acme/notes.txt', 'x');
    put('catalogue/datasets/acme/latin.yaml', Buffer.from([0x61, 0xe9]));
    commit = repository.commit('first');
    for (const name of ['gone', 'gone-draft', 'gone-broken']) {
      repository.remove(`catalogue/datasets/acme/${name}.yaml`);
    }
    put('catalogue/datasets/acme/edited.yaml', 'title: New\n');
    put('catalogue/datasets/acme/added.yaml', 'title: Added\n');
  });
  afterEach(() => repository.dispose());

  it('tells the files that changed and the keys that were there, drafts that went left out', async () => {
    const { files } = await loadCatalogue(catalogue);
    const base = await loadBase(catalogue, 'main', files);
    expect([...base.changed].sort()).toEqual([
      'datasets/acme/added.yaml',
      'datasets/acme/edited.yaml',
    ]);
    expect([...base.keys].sort()).toEqual(
      ['edited', 'gone', 'gone-broken', 'latin', 'same'].map((name) => `datasets/acme/${name}`),
    );
  });

  it('resolves branches, hashes and their relatives', async () => {
    expect(await resolveRevision(catalogue, 'main')).toBe(commit);
    expect(await resolveRevision(catalogue, commit.slice(0, 10))).toBe(commit);
    expect(await resolveRevision(catalogue, 'HEAD^{commit}')).toBe(commit);
  });

  it.each([
    '-x',
    '--output=/tmp/x',
    'main..HEAD',
    'a b',
    '',
    'x;y',
    '$(x)',
    'main:README.md',
    'nowhere',
  ])('refuses the revision %j', async (revision) => {
    await expect(resolveRevision(catalogue, revision)).rejects.toThrow(GitError);
  });
});
