import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { temporaryRepository, type TemporaryRepository } from '../testing/temporary-repository.ts';
import { GitError } from './git.ts';
import { loadCatalogue } from './load-catalogue.ts';

const ENTRY = 'datasets/acme/benches.yaml';

/** Reads one way as a commit and another once it is turned into ASCII: marks become quotes, and a comment begins. */
const TWO_WAYS =
  'distributions:\n  - {title: "Benches“, url: “https:／／evil.example／a.csv“} ＃ of London", url: "https://acme.example/a.csv"}\n';

describe('a checkout with CHECK_BLOBS', () => {
  let origin: TemporaryRepository;
  let clone: string;
  beforeEach(() => {
    vi.stubEnv('CHECK_BLOBS', '1');
    origin = temporaryRepository();
    clone = mkdtempSync(join(tmpdir(), 'clone-'));
    origin.put('catalogue/catalogue.yaml', 'title: Café\n');
    origin.put(`catalogue/${ENTRY}`, TWO_WAYS);
    origin.put('catalogue/services/acme/gauges.openapi.json', '{"openapi": "3.1.0"}\n');
    origin.put('README.md', 'outside');
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    origin.dispose();
    rmSync(clone, { recursive: true });
  });

  /** Clones what is committed, with attributes that only the machine has. */
  const checkOut = (attributes = ''): void => {
    origin.commit('proposal');
    cloneMain(attributes);
  };
  const cloneMain = (attributes = ''): void => {
    const git = (...args: string[]): unknown => execFileSync('git', ['-C', clone, ...args]);
    git('clone', '--quiet', '--no-checkout', `file://${origin.folder}`, '.');
    execFileSync('sh', ['-c', 'cat > "$0"', join(clone, '.git/info/attributes')], {
      input: attributes,
    });
    git('checkout', '--quiet', 'main');
  };
  const blobOf = (text: string): string =>
    execFileSync('git', ['-C', origin.folder, 'hash-object', '-w', '--stdin'], {
      input: text,
      encoding: 'utf8',
    }).trim();
  const stage = (mode: string, blob: string, path: string): void => {
    origin.git('update-index', '--add', '--cacheinfo', `${mode},${blob},${path}`);
    const tree = origin.git('write-tree').trim();
    const commit = origin.git('commit-tree', '-p', 'HEAD', '-m', 'staged', tree).trim();
    origin.git('update-ref', 'HEAD', commit);
  };
  const load = async (): Promise<{ files: string[]; problems: string[] }> => {
    const { files, copies, problems } = await loadCatalogue(join(clone, 'catalogue'));
    return {
      files: [...files, ...copies].map(({ file }) => file),
      problems: problems.map(({ file, code, args }) =>
        [file, code, ...Object.values(args)].join(' '),
      ),
    };
  };
  const ALL = ['catalogue.yaml', ENTRY, 'services/acme/gauges.openapi.json'];

  it('is read where it is as committed', async () => {
    checkOut();
    expect(await load()).toEqual({ files: ALL, problems: [] });
  });

  it.each([
    ['another encoding', '*.yaml working-tree-encoding=ASCII//TRANSLIT', [ENTRY]],
    ['UTF-16', '*.yaml working-tree-encoding=UTF-16', []],
    ['other line ends', '*.yaml text eol=crlf', [ENTRY]],
  ])('is refused where an attribute of the machine gives %s', async (_name, attribute) => {
    checkOut(`${attribute}\n`);
    const text = readFileSync(join(clone, 'catalogue', ENTRY), 'latin1');
    expect(text).not.toBe(Buffer.from(TWO_WAYS).toString('latin1'));
    const { files, problems } = await load();
    expect(files).toEqual(['services/acme/gauges.openapi.json']);
    expect(problems.map((text) => text.split(' ')[0])).toEqual(['catalogue.yaml', ENTRY]);
  });

  it('is refused where a key word is filled in', async () => {
    origin.put(`catalogue/${ENTRY}`, 'title: $Id$\n');
    checkOut('*.yaml ident\n');
    expect((await load()).problems).toEqual([`${ENTRY} file/not-as-committed differs`]);
  });

  it('is refused where attributes lie among the entries: nested, in the catalogue, or hidden away', async () => {
    origin.put('catalogue/.gitattributes', '* -diff\n');
    origin.put('catalogue/datasets/.hidden/trees.yaml', 'x');
    // Past git's own conversion, as anyone who means harm would.
    origin.commit('first');
    const attributes = blobOf('*.yaml working-tree-encoding=ASCII//TRANSLIT\n');
    stage('100644', attributes, 'catalogue/datasets/acme/.gitattributes');
    cloneMain();
    const { files, problems } = await load();
    expect(files).toEqual(['catalogue.yaml', 'services/acme/gauges.openapi.json']);
    expect(problems).toEqual([
      '.gitattributes file/hidden .gitattributes',
      'datasets/.hidden/trees.yaml file/hidden .hidden',
      'datasets/acme/.gitattributes file/hidden .gitattributes',
      `${ENTRY} file/not-as-committed differs`,
    ]);
  });

  it('is refused where files are more, fewer or of another kind than committed', async () => {
    const put = (file: string): void => origin.put(`catalogue/${file}`, 'x');
    put('datasets/acme/trees.yaml');
    put('datasets/acme/parks.yaml');
    put('harvested/portal/run.json');
    put('.DS_Store');
    chmodSync(join(origin.folder, 'catalogue/datasets/acme/parks.yaml'), 0o755);
    checkOut();
    rmSync(join(clone, 'catalogue/datasets/acme/trees.yaml'));
    execFileSync('cp', [
      join(clone, 'catalogue', ENTRY),
      join(clone, 'catalogue/datasets/acme/copy.yaml'),
    ]);
    const { files, problems } = await load();
    expect(files).toEqual(ALL);
    expect(problems).toEqual([
      '.DS_Store file/hidden .DS_Store',
      'datasets/acme/parks.yaml file/not-regular',
      'datasets/acme/trees.yaml file/not-as-committed missing',
      `harvested/portal/run.json file/unexpected harvested/<source>/<slug>.yaml`,
      'datasets/acme/copy.yaml file/not-as-committed extra',
    ]);
  });

  it('is refused where a link was checked out as a file', async () => {
    origin.commit('first');
    const path = 'catalogue/datasets/acme/link.yaml';
    stage('120000', blobOf('trees.yaml'), path);
    execFileSync('git', [
      ...['clone', '--quiet', '--config', 'core.symlinks=false'],
      ...[`file://${origin.folder}`, clone],
    ]);
    expect(readFileSync(join(clone, path), 'utf8')).toBe('trees.yaml');
    expect(await load()).toEqual({
      files: ALL,
      problems: ['datasets/acme/link.yaml file/not-regular'],
    });
  });

  it('cannot be proved outside a repository', async () => {
    origin.commit('proposal');
    execFileSync('cp', ['-r', join(origin.folder, 'catalogue'), clone]);
    await expect(load()).rejects.toThrow(GitError);
  });

  it('is not asked for on a desk, where entries are edited', async () => {
    vi.stubEnv('CHECK_BLOBS', '');
    checkOut('*.yaml text eol=crlf\n');
    expect(await load()).toEqual({ files: ALL, problems: [] });
  });
});
