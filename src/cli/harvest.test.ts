import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { loadChecked } from '../io/load-checked.ts';
import { SMALL_CATALOGUE } from '../testing/catalogue-fixture.ts';
import { honest, manyRecords } from '../testing/harvest-fixture.ts';
import { startLocalServer, type LocalServer } from '../testing/local-server.ts';
import { pagedProtocol } from '../testing/paged-protocol.ts';
import { harvestCommand } from './harvest.ts';

const protocols = { ckan: pagedProtocol, jkan: pagedProtocol };

let folder: string;
let catalogue: string;
let server: LocalServer;
let printed: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'harvest-command-'));
  catalogue = join(folder, 'register');
  cpSync(SMALL_CATALOGUE, catalogue, { recursive: true });
  server = await startLocalServer(honest(manyRecords(25)));
  printed = '';
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      printed += String(text);
      return true;
    });
  }
});
afterEach(async () => {
  vi.restoreAllMocks();
  await server.close();
  rmSync(folder, { recursive: true });
});

const run = (...args: readonly string[]): Promise<number> =>
  harvestCommand(['--catalogue', catalogue, ...args], protocols);

/** A file with an answer of the source. */
function answerFile(count: number): string {
  const file = join(folder, 'answer.json');
  writeFileSync(file, JSON.stringify({ total: count, records: manyRecords(count) }));
  return file;
}

const reportOf = (directory: string, source: string): unknown =>
  JSON.parse(readFileSync(join(directory, 'harvested', source, 'run.json'), 'utf8'));

const errorsOf = async (directory: string): Promise<unknown[]> => {
  const { problems } = await loadChecked(directory, { today: '2026-11-24' });
  return problems.filter(({ severity }) => severity === 'error');
};

describe('a catalogue that is not a configured source', () => {
  const one = ['--protocol', 'jkan', '--publisher', 'borough'];

  it('becomes a separate catalogue, from a file', async () => {
    const out = join(folder, 'out');
    expect(await run(...one, '--from', answerFile(7), '--out', out)).toBe(0);
    expect(printed).toMatch(/^borough-jkan +7 +7 +0 +0 +0 +0 +complete$/m);
    expect(reportOf(out, 'borough-jkan')).toMatchObject({ complete: true, fetched: 7, added: 7 });
    expect(readdirSync(out).sort()).toEqual([
      ...['catalogue.yaml', 'harvested', 'publishers', 'sources', 'synonyms.yaml', 'vocabularies'],
    ]);
    expect(await errorsOf(out)).toEqual([]);
    // The register itself is as it was.
    expect(existsSync(join(catalogue, 'harvested/borough-jkan'))).toBe(false);
  });

  it('is added to the one that is there, from a server on this machine', async () => {
    const out = join(folder, 'out');
    await run(...one, '--from', answerFile(2), '--out', out);
    const more = ['--protocol', 'ckan', '--publisher', 'borough', '--from', `${server.origin}/1`];
    expect(await run(...more, '--out', out, '--allow-private')).toBe(0);
    expect(readdirSync(join(out, 'harvested')).sort()).toEqual(['borough-ckan', 'borough-jkan']);
    expect(await errorsOf(out)).toEqual([]);
  });

  it('is not read from this machine unless that was asked for', async () => {
    const out = join(folder, 'out');
    expect(await run(...one, '--from', `${server.origin}/1`, '--out', out)).toBe(1);
    expect(printed).toContain('The address begins with http:');
    expect(server.connections()).toBe(0);
  });

  it('takes themes that are told for it: for its own categories, and for records that have none', async () => {
    const file = join(folder, 'datasets.json');
    const record = (id: string, more: object): object => ({
      ...{
        id,
        title: `Counts of ${id}`,
        notes: 'What was counted, and where.',
        license_id: 'ogl-uk-3-0',
      },
      ...more,
    });
    const result = [
      record('benches', { groups: [{ title: 'Street = furniture' }] }),
      record('buckets', {}),
    ];
    writeFileSync(file, JSON.stringify({ success: true, result }));
    const out = join(folder, 'out');
    const ckan = ['--protocol', 'ckan', '--publisher', 'borough', '--from', file, '--out', out];
    const harvest = (...more: string[]): Promise<number> =>
      harvestCommand(['--catalogue', catalogue, ...ckan, ...more]);
    const files = (): Record<string, string> =>
      Object.fromEntries(
        readdirSync(join(out, 'harvested/borough-ckan'))
          .filter((name) => name.endsWith('.yaml'))
          .map((name) => [name, readFileSync(join(out, 'harvested/borough-ckan', name), 'utf8')]),
      );
    expect(await harvest()).toBe(0);
    expect(printed).toMatch(/2 × no-theme/);
    expect(await harvest('--theme', 'housing', '--theme', 'Street = furniture=environment')).toBe(
      0,
    );
    expect(reportOf(out, 'borough-ckan')).toMatchObject({ added: 2, rejected: [] });
    expect(files()).toEqual({
      'counts-of-benches.yaml': expect.stringMatching(/themes:\n +- environment\n/) as unknown,
      'counts-of-buckets.yaml': expect.stringMatching(/themes:\n +- housing\n/) as unknown,
    });
    expect(await errorsOf(out)).toEqual([]);
  });

  it('is only looked at when dry', async () => {
    expect(await run(...one, '--from', answerFile(3), '--dry-run')).toBe(0);
    expect(printed).toMatch(/^borough-jkan +3 +3 /m);
    expect(readdirSync(folder).sort()).toEqual(['answer.json', 'register']);
  });

  it.each([
    [['--protocol', 'ckan'], /belong together/],
    [
      ['--protocol', 'gopher', '--publisher', 'borough'],
      /no protocol "gopher"; there are: ckan, jkan/,
    ],
    [['--protocol', 'ckan', '--publisher', 'nobody'], /no publisher "nobody"/],
    [
      ['--protocol', 'ckan', '--publisher', 'borough', '--theme', 'Roads=roads'],
      /no theme "roads" in vocabularies\/themes.yaml; there are: /,
    ],
    [['--protocol', 'ckan', '--publisher', 'borough', '--source', 'portal'], /--source names/],
  ])('is refused with %j', async (args, words) => {
    const from = ['--from', answerFile(1), '--out', join(folder, 'out')];
    const rest = args.includes('--publisher') ? from : [];
    expect(await run(...args, ...rest)).toBe(2);
    expect(printed).toMatch(words);
  });

  it('does not overwrite a folder of something else', async () => {
    expect(await run(...one, '--from', answerFile(1), '--out', folder)).toBe(2);
    expect(printed).toMatch(/neither empty nor a catalogue/);
  });
});

describe('configured sources', () => {
  const configure = (id: string, more: object = {}): void => {
    const settings = {
      title: 'A catalogue for tests',
      protocol: 'ckan',
      url: 'https://127.0.0.1/1',
      publisher: 'borough',
      enabled: true,
      schedule: 'daily',
      ...more,
    };
    writeFileSync(join(catalogue, 'sources', `${id}.yaml`), JSON.stringify(settings));
  };

  it('never stop each other', async () => {
    configure('aaa');
    configure('bbb', { protocol: 'socrata' });
    configure('ccc');
    configure('ddd', { enabled: false });
    expect(await run()).toBe(1);
    expect(printed).toContain('bbb: The protocol socrata is not known here.');
    expect(printed).toMatch(/^aaa .* failed$/m);
    expect(printed).toMatch(/^ccc .* failed$/m);
    expect(printed).not.toMatch(/^(ddd|portal)/m);
  });

  it('are named, read from files, and written to a copy', async () => {
    const out = join(folder, 'copy');
    expect(await run('--source', 'portal', '--from', answerFile(3), '--out', out)).toBe(0);
    expect(printed).toMatch(/^portal +3 +3 /m);
    expect(readdirSync(join(out, 'harvested/portal'))).toHaveLength(6);
    expect(existsSync(join(out, 'datasets'))).toBe(true);
    expect(readdirSync(join(catalogue, 'harvested/portal'))).toHaveLength(2);
    expect(await errorsOf(out)).toEqual([]);
  });

  it('are dealt out to shards', async () => {
    for (const id of ['aaa', 'bbb', 'ccc', 'ddd']) configure(id);
    const taken = async (shard: string): Promise<string[]> => {
      printed = '';
      await run('--shard', shard, '--dry-run');
      return [...printed.matchAll(/^(\w+): reading$/gm)].map(([, id]) => id!);
    };
    expect([await taken('1/3'), await taken('2/3'), await taken('3/3')]).toEqual([
      ['aaa', 'ddd'],
      ['bbb'],
      ['ccc'],
    ]);
  });

  it.each([
    [['--source', 'nope'], /no valid source "nope"; there are: portal/],
    [['--shard', '4/3'], /--shard is "4\/3"/],
    [['--from', 'https://example.org/'], /--from needs one --source/],
    [['--allow-private'], /--allow-private is for/],
    [['--theme', 'housing'], /--theme is for --protocol/],
    [['--frmo'], /--frmo/],
  ])('are refused with %j', async (args, words) => {
    expect(await run(...args)).toBe(2);
    expect(printed).toMatch(words);
  });
});
