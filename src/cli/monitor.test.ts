import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { SMALL_CATALOGUE } from '../testing/catalogue-fixture.ts';
import { serviceEvidence } from '../testing/evidence-fixture.ts';
import { startLocalServer, type LocalServer } from '../testing/local-server.ts';
import { startClock } from '../testing/monitored-feeds.ts';
import { keepEvidenceCommand } from './keep-evidence.ts';
import { monitorCommand } from './monitor.ts';
import { reportStatusCommand } from './report-status.ts';

/** Never resolved (RFC 6761), so that no test leaves the machine. */
const NOWHERE = 'https://nowhere.invalid/';

const clock = startClock(Date.UTC(2026, 10, 23, 12));
let folder: string;
let github: LocalServer;
let said = '';
let refs: object[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'monitor-'));
  cpSync(SMALL_CATALOGUE, join(folder, 'catalogue'), { recursive: true });
  const file = join(folder, 'catalogue/services/borough/parks-api.yaml');
  const probe = `probe:\n  url: ${NOWHERE}\n  mediaType: application/json`;
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^noProbe: .*$/m, probe));
  github = await startLocalServer((request, response) => {
    const isCommit = request.url!.includes('/git/commits/');
    const answer = isCommit ? { sha: 'a', tree: { sha: 'b' } } : refs;
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  vi.stubEnv('CATALOGUE_DIR', join(folder, 'catalogue'));
  vi.stubEnv('GITHUB_API_URL', github.origin);
  vi.stubEnv('GITHUB_TOKEN', '');
  said = '';
  refs = [];
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      said += String(text);
      return true;
    });
  }
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await github.close();
  rmSync(folder, { recursive: true });
});

const out = (): string => join(folder, 'out');
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const put = (file: string, text: string): void => {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), text);
};

describe('npm run monitor', () => {
  it('writes nothing but a report where our own network fails', async () => {
    const code = await monitorCommand(['--out', out(), '--canary', NOWHERE], clock);
    expect([code, said]).toEqual([1, expect.stringContaining('our own network is at fault')]);
    expect(read('out/runs/2026-11-23.json')).toContain('"discarded": "canary"');
    expect(existsSync(join(out(), 'services'))).toBe(false);
  });

  it.each([
    [['--service', 'borough/none'], 'No service with a probe: borough/none'],
    [['--shard', '5/4'], '--shard is "5/4"; expected I/N'],
    [['--links', '--service', 'a/b'], 'two different runs'],
    [['--allow-private', 'here'], 'expected an origin'],
    [['--catalogue', '/nowhere/at/all'], 'There is no catalogue folder'],
  ])('says what is wrong with %j', async (args, why) => {
    expect([await monitorCommand(args, clock), said]).toEqual([2, expect.stringContaining(why)]);
  });

  it('has help', async () => {
    expect([await monitorCommand(['--help']), said]).toEqual([
      0,
      expect.stringContaining('--shard'),
    ]);
  });
});

describe('npm run keep-evidence', () => {
  const fine = `${JSON.stringify(serviceEvidence('borough/parks-api'))}\n`;
  const parts = (): string[] => ['--from', join(folder, 'parts')];

  it('shows what it would write, and refuses what is broken, hostile or a link without a word of it', async () => {
    put('parts/a/services/borough/parks-api.json', fine);
    put('parts/b/services/borough/unheard-of.json', fine.replaceAll('parks-api', 'unheard-of'));
    put('parts/b/services/borough/broken.json', '{"jane.bloggs@gmail.com"');
    put('parts/b/services/borough/other.json', fine);
    put('parts/b/README.md', 'Not evidence');
    symlinkSync('/etc/hostname', join(folder, 'parts/b/services/borough/link.json'));
    expect(await keepEvidenceCommand(parts())).toBe(1);
    expect(said).toContain('2 files of runs, 3 refused; 2 files change.');
    expect(said).toContain('Would write README.md, with --act.');
    expect(said).toContain('Would write services/borough/parks-api.json, with --act.');
    expect(said).not.toContain('gmail');
    expect(said).not.toContain('unheard-of');
  });

  it('does not forget what is on the branch where it has no copy of it', async () => {
    put('parts/a/services/borough/parks-api.json', fine);
    refs = [{ ref: 'refs/heads/status', object: { sha: 'a' } }];
    const code = await keepEvidenceCommand(parts());
    expect([code, said]).toEqual([2, expect.stringContaining('--evidence has no copy of it')]);
  });

  it('removes nothing where entries cannot be read', async () => {
    put('parts/a/services/borough/parks-api.json', fine);
    put('catalogue/services/borough/parks-api.yaml', 'title: [');
    const code = await keepEvidenceCommand(parts());
    expect([code, said]).toEqual([2, expect.stringMatching(/The catalogue has 1 error:/)]);
    expect(github.requests).toEqual([]);
  });
});

describe('npm run report-status', () => {
  it('shows the issue that it would open', async () => {
    const down = serviceEvidence('borough/parks-api', { state: 'down', reason: 'http-503' });
    put('status/services/borough/parks-api.json', JSON.stringify(down));
    expect(await reportStatusCommand(['--evidence', join(folder, 'status')])).toBe(0);
    expect(said).toContain('1 entry does not work; 1 issue changes.');
    expect(said).toContain('title: Not working: ');
  });

  it('closes nothing where nothing is known', async () => {
    mkdirSync(join(folder, 'status'));
    expect(await reportStatusCommand(['--evidence', join(folder, 'status')])).toBe(0);
    expect([said, github.requests]).toEqual([expect.stringContaining('no evidence yet'), []]);
    expect(await reportStatusCommand([])).toBe(2);
  });
});
