import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { SourceFile } from '../core/model/entry.ts';
import { fileExaminer } from '../core/validate/examine-file.ts';
import { examineFiles } from './examine-files.ts';
import { cachePath } from './parse-cache.ts';

function corpus(count: number): SourceFile[] {
  return Array.from({ length: count }, (_, index) => ({
    file: `datasets/acme/trees-${index}.yaml`,
    text: index % 10 === 0 ? `title: [${index}\n` : `title: Trees ${index}\nmodified: 2024\n`,
  }));
}

/** Marks one cached record, so that it shows whether it was believed. */
const MARK = 'From the cache';

describe('examineFiles', () => {
  let folder: string;
  let cache: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'examine-'));
    cache = cachePath(folder);
    vi.stubEnv('NO_PARSE_CACHE', '');
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
    rmSync(cache, { force: true });
  });

  it('gives the same on several threads as on one', async () => {
    const files = corpus(600);
    const examine = await examineFiles(folder, files);
    const alone = fileExaminer();
    expect(files.map(examine)).toEqual(
      files.map((source) => JSON.parse(JSON.stringify(alone(source)))),
    );
  });

  it('examines files that were not announced', async () => {
    const examine = await examineFiles(folder, []);
    expect(examine({ file: 'datasets/acme/new.yaml', text: 'a: [' }).problems[0]?.code).toBe(
      'yaml/bracket-not-closed',
    );
  });

  it('remembers, by content and path', async () => {
    const files = corpus(120);
    await examineFiles(folder, files);
    writeFileSync(cache, readFileSync(cache, 'utf8').replaceAll('Trees 5"', `${MARK}"`));
    const titles = async (sources: SourceFile[]): Promise<unknown[]> => {
      const examine = await examineFiles(folder, sources);
      return sources.map(
        (source) => (examine(source).value as { title?: unknown } | undefined)?.title,
      );
    };
    expect((await titles(files))[5]).toBe(MARK);
    const renamed = files.map(({ file, text }) => ({ file: file.replace('trees', 'parks'), text }));
    expect((await titles(renamed))[5]).toBe('Trees 5');
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, text.length - 40)],
    ['of another version', (text: string) => text.replace('parse-cache', 'parse-cache-0')],
    ['full of nonsense', () => '\u0000 {"value": 1}\n'],
    ['with a code that no message has', (text: string) => text.replaceAll('yaml/', 'toml/')],
    ['of other shape', (text: string) => text.replace(/ \{.*/g, ' {"value":"x"}')],
  ])('ignores a cache that is %s', async (_name, damage) => {
    const files = corpus(120);
    const first = await examineFiles(folder, files);
    const expected = JSON.stringify(files.map(first));
    writeFileSync(cache, damage(readFileSync(cache, 'utf8')));
    const second = await examineFiles(folder, files);
    expect(JSON.stringify(files.map(second))).toBe(expected);
  });

  it('keeps no cache for few files, or where none is wanted', async () => {
    await examineFiles(folder, corpus(20));
    vi.stubEnv('NO_PARSE_CACHE', '1');
    await examineFiles(folder, corpus(120));
    expect(existsSync(cache)).toBe(false);
  });
});
