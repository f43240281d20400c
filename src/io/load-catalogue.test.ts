import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { loadCatalogue } from './load-catalogue.ts';

describe('loadCatalogue', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'load-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const put = (file: string, content: string | Buffer): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  };
  const load = async (): Promise<{ files: string[]; problems: string[] }> => {
    const { files, problems } = await loadCatalogue(folder);
    return {
      files: files.map(({ file, text }) => `${file}=${text}`),
      problems: problems.map(({ file, code }) => `${file} ${code}`),
    };
  };

  it('reads entries in the order of their paths, and ignores other files', async () => {
    put('datasets/acme/trees.yaml', 'b');
    put('catalogue.yaml', 'a');
    put('datasets/acme/parks.yaml', '\uFEFFc');
    put('datasets/acme/README.md', 'x');
    put('.git/config', 'x');
    expect(await load()).toEqual({
      files: ['catalogue.yaml=a', 'datasets/acme/parks.yaml=\uFEFFc', 'datasets/acme/trees.yaml=b'],
      problems: [],
    });
  });

  it('takes no links, large files, other encodings or strangers, and reads the rest', async () => {
    put('datasets/acme/large.yaml', 'x'.repeat(65_537));
    put('datasets/acme/latin.yaml', Buffer.from([0x61, 0xe9]));
    put('datasets/acme/half.yaml', Buffer.from([0xe2, 0x82]));
    put('datasets/acme/surrogate.yaml', Buffer.from([0xed, 0xa0, 0x80]));
    put('datasets/acme/trees.csv', 'x');
    put('harvested/portal/large.yaml', 'y');
    symlinkSync('/etc', join(folder, 'datasets/linked'));
    symlinkSync('large.yaml', join(folder, 'datasets/acme/linked.yaml'));
    expect(await load()).toEqual({
      files: ['harvested/portal/large.yaml=y'],
      problems: [
        'datasets/acme/half.yaml file/not-utf8',
        'datasets/acme/large.yaml file/too-large',
        'datasets/acme/latin.yaml file/not-utf8',
        'datasets/acme/linked.yaml file/not-regular',
        'datasets/acme/surrogate.yaml file/not-utf8',
        'datasets/acme/trees.csv file/unexpected',
        'datasets/linked file/not-regular',
      ],
    });
  });

  it('fails where there is no folder', async () => {
    await expect(loadCatalogue(join(folder, 'nothing'))).rejects.toThrow('ENOENT');
  });
});
