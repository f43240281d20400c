import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import type { Output } from '../core/outputs/output.ts';
import { SMALL_CATALOGUE } from '../testing/catalogue-fixture.ts';
import { findMentions, type Mentions } from './find-mentions.ts';
import { listFields } from './list-fields.ts';

describe('listFields', () => {
  it('gives each value with its place, in the order of the file', () => {
    const text = 'title: A\nlinks:\n  - url: https://a.example\n    "a/b": 1\nempty: []\n';
    expect(listFields({ file: 'datasets/a/b.yaml', text })).toEqual([
      { pointer: '/title', position: { line: 1, column: 8 }, value: 'A' },
      { pointer: '/links/0/url', position: { line: 3, column: 10 }, value: 'https://a.example' },
      { pointer: '/links/0/a~1b', position: { line: 4, column: 12 }, value: 1 },
      { pointer: '/empty', position: { line: 5, column: 1 }, value: [] },
    ]);
  });

  it('gives nothing of what is not YAML', () => {
    expect(listFields({ file: 'datasets/a/b.yaml', text: 'title: [' })).toBeUndefined();
  });
});

describe('findMentions', () => {
  const find = (files: Record<string, string | Uint8Array>, texts: string[] = []): Mentions[] =>
    findMentions(
      'datasets/acme/roads',
      ['acme--roads'],
      texts,
      Object.entries(files).map(([path, content]): Output & { family: string } => ({
        ...{ family: path.split('.')[1]!, path, content },
      })),
    );

  it('tells files of the record from others that name it', () => {
    const about = 'https://a.example/datasets/acme/roads/#dataset';
    expect(
      find({
        'datasets/acme/roads.ttl': '',
        'datasets/acme/roads-and-paths.ttl': about,
        'catalog.ttl': about,
        'other.ttl': 'https://a.example/datasets/acme/roads-and-paths/',
        'api/package_show/acme--roads.json': '',
        'dump.bin': Buffer.from(about),
        'nothing.xml': '',
      }),
    ).toMatchObject([
      {
        family: 'ttl',
        own: ['datasets/acme/roads.ttl'],
        shared: ['datasets/acme/roads-and-paths.ttl', 'catalog.ttl'],
      },
      { family: 'json', own: ['api/package_show/acme--roads.json'], shared: [] },
      { family: 'bin', own: [], shared: ['dump.bin'] },
    ]);
  });

  it('finds texts as each format spells them, in its own files first', () => {
    const text = 'Roads & "paths"';
    const [json, xml, csv] = find(
      {
        'datasets/acme/roads.json': JSON.stringify({ title: text }),
        'all.json': 'datasets/acme/roads Elsewhere',
        'all.xml': 'datasets/acme/roads Roads &amp; "paths"',
        'all.csv': '"datasets/acme/roads","Roads & ""paths"""',
      },
      [text, 'Elsewhere', 'ad'],
    );
    for (const { texts } of [json!, xml!, csv!]) expect([...texts]).toEqual([text]);
  });
});

describe('npm run explain', () => {
  const explain = (...args: string[]): { code: number | null; out: string; err: string } => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/explain.ts', '--catalogue', SMALL_CATALOGUE, ...args],
      { encoding: 'utf8', env: { ...process.env, SITE_URL: 'https://data.example.org' } },
    );
    return { code: status, out: stdout, err: stderr };
  };

  it('shows what an entry says, the facts made of it, and where it is published', () => {
    const { code, out, err } = explain('borough/parks-api');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^services\/borough\/parks-api\.yaml\n\nWhat it says\n/);
    expect(out).toMatch(/^ {2}\d+:\d+ +\/title {2}.+\n {12}in api, .*dcat/m);
    expect(out).toMatch(/^Facts\n {2}kind: service$/m);
    expect(out).toContain('page: https://data.example.org/services/borough/parks-api/');
    expect(out).toMatch(/^ {2}dcat: services\/borough\/parks-api\.jsonld, /m);
  });

  it('takes a path, also of an entry that is not a record', () => {
    const { code, out } = explain('catalogue/publishers/borough.yaml');
    expect(code).toBe(0);
    expect(out).toMatch(/^publishers\/borough\.yaml\n/);
    expect(out).not.toContain('\nFacts\n');
    expect(out).toContain('api: api/v1/publishers/borough.json\n');
  });

  it('says what keeps an entry from being published', () => {
    const folder = mkdtempSync(join(tmpdir(), 'explain-'));
    try {
      cpSync(SMALL_CATALOGUE, folder, { recursive: true });
      writeFileSync(join(folder, 'services/borough/parks-api.yaml'), 'title: Parks\nstatus: odd\n');
      const { code, out } = explain('--catalogue', folder, 'borough/parks-api');
      expect(code).toBe(1);
      expect(out).toContain('2:9');
      expect(out).toContain('schema/enum');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.each([
    [['borough/park-api'], 'There is no entry "borough/park-api". Is it borough/parks-api?'],
    [[], 'Give one entry'],
    [['a/b', 'c/d'], 'Give one entry'],
  ])('refuses %j', (args, words) => {
    const { code, err } = explain(...args);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});
