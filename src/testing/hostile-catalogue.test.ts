import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { loadChecked, type CheckedCatalogue } from '../io/load-checked.ts';

interface Planted {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

const FIXTURE = join(import.meta.dirname, 'fixtures/hostile-catalogue');
const TODAY = '2026-11-23';

/** What git and editors would not keep as it is, written into a copy of the fixture. */
const MADE_HERE: readonly (Planted & { readonly bytes?: Buffer; readonly link?: string })[] = [
  at('file/not-utf8', 'bytes-latin', { bytes: Buffer.from('title: Caf\xe9 terraces\n', 'latin1') }),
  at('file/not-utf8', 'bytes-utf16', { bytes: Buffer.from('\ufefftitle: Ponds\n', 'utf16le') }),
  at('file/not-regular', 'linked-file', { link: '/etc/passwd' }),
  at('file/not-regular', 'linked-folder', { link: '../../..' }),
  at('file/too-large', 'bytes-many', { bytes: Buffer.alloc(64 * 1024 + 1, '- a\n') }),
];

function at(code: string, name: string, how: { bytes?: Buffer; link?: string }) {
  return { code, file: `datasets/springfield/${name}.yaml`, line: 1, column: 1, ...how };
}

const key = ({ file, line, column, code }: Planted): string => `${file}:${line}:${column} ${code}`;

describe('a catalogue full of hostile and broken files', () => {
  const expected = JSON.parse(readFileSync(join(FIXTURE, 'expected.json'), 'utf8')) as Planted[];
  const planted = [...expected, ...MADE_HERE];
  const hostile = new Set(planted.map(({ file }) => file));
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  let result: CheckedCatalogue;

  beforeAll(async () => {
    cpSync(join(FIXTURE, 'catalogue'), folder, { recursive: true });
    for (const { file, bytes, link } of MADE_HERE) {
      if (bytes) writeFileSync(join(folder, file), bytes);
      if (link) symlinkSync(link, join(folder, file));
    }
    result = await loadChecked(folder, { today: TODAY });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('shows every planted problem at its line and column, and nothing else', () => {
    expect(result.problems.map(key).sort()).toEqual(planted.map(key).sort());
  });

  it('leaves the good files alone: the register is the same without the hostile ones', async () => {
    for (const file of hostile) rmSync(join(folder, file));
    const clean = await loadChecked(folder, { today: TODAY });
    expect(clean.problems).toEqual([]);
    expect(clean.files.length).toBeGreaterThan(15);
    for (const kind of Object.keys(clean.register) as (keyof typeof clean.register)[]) {
      const good = [...result.register[kind].values()].filter(({ file }) => !hostile.has(file));
      expect(good).toEqual([...clean.register[kind].values()]);
    }
  });

  it('leaves the prototype of objects alone', () => {
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
