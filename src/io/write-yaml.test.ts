import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { writeYaml } from './write-yaml.ts';

describe('writeYaml', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'write-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('makes the folders, replaces what is there and leaves nothing else', () => {
    writeYaml(folder, { file: 'datasets/acme/trees.yaml', text: 'a: 1\n' });
    writeYaml(folder, { file: 'datasets/acme/trees.yaml', text: 'a: 2\n' });
    expect(readFileSync(join(folder, 'datasets/acme/trees.yaml'), 'utf8')).toBe('a: 2\n');
    expect(readdirSync(join(folder, 'datasets/acme'))).toEqual(['trees.yaml']);
  });

  it.each([
    '../x.yaml',
    'datasets/../../x.yaml',
    'datasets/acme/x.txt',
    '/etc/x.yaml',
    'README.md',
  ])('refuses %s', (file) => {
    expect(() => writeYaml(folder, { file, text: '' })).toThrow(file);
  });

  it('does not write through a link', () => {
    mkdirSync(join(folder, 'datasets/acme'), { recursive: true });
    symlinkSync('/tmp/elsewhere', join(folder, 'datasets/acme/trees.yaml'));
    expect(() => writeYaml(folder, { file: 'datasets/acme/trees.yaml', text: '' })).toThrow(
      'plain file',
    );
  });
});
