import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLocalServer, type LocalServer } from '../../../testing/local-server.ts';
import type { ServiceFacts } from '../facts.ts';
import { LANGUAGES, type Language } from '../guides/developers/examples/example.ts';
import { callSubject } from './call-subject.ts';
import { quoteShell, quoteText } from './quote-text.ts';
import { renderCalls } from './render-calls.ts';

const run = promisify(execFile);

/** File name of a program, and what runs it. */
const RUNNERS: Readonly<Record<Language, { file: string; command: string }>> = {
  curl: { file: 'call.sh', command: 'sh' },
  python: { file: 'call.py', command: 'python3' },
  r: { file: 'call.R', command: 'Rscript' },
  javascript: { file: 'call.mjs', command: process.execPath },
};

const languages = (Object.keys(LANGUAGES) as Language[]).filter(
  (language) => language !== 'r' || spawnSync('Rscript', ['--version']).error === undefined,
);

/** Addresses that are more than an address to one of the languages; each is one request, and nothing else. */
const HOSTILE = [
  `/a'$(touch hacked)'"+open("hacked","w").name+"\\"; writeLines("x", "hacked"); "/é/\u202E/😀`,
  '/b`touch hacked`;touch hacked{1,2}[3-4]*?q=${require("fs").writeFileSync("hacked","")}&n=%0Atouch%20hacked&-o=hacked',
];

const ANSWERS: Readonly<Record<string, string>> = {
  'application/json': '{"level":[1.5,"é"]}',
  'text/csv': 'station,level\nWestminster,1.5\n',
  'text/plain': 'all is well',
};

describe('calls, run against a server', () => {
  let server: LocalServer;
  let work: string;
  beforeAll(async () => {
    server = await startLocalServer((request, response) => {
      const type = new URL(request.url!, 'http://a').searchParams.get('type') ?? 'text/plain';
      response.setHeader('content-type', type);
      response.end(ANSWERS[type]);
    });
    work = mkdtempSync(join(tmpdir(), 'calls-'));
  });
  afterAll(async () => {
    await server.close();
    rmSync(work, { recursive: true });
  });

  const call = async (language: Language, url: string, mediaType: string): Promise<string> => {
    const { code } = renderCalls(url, mediaType).find((one) => one.language === language)!;
    const { file, command } = RUNNERS[language];
    writeFileSync(join(work, file), code);
    const env = { ...process.env, NO_PROXY: '*', no_proxy: '*', PYTHONIOENCODING: 'utf-8' };
    return (await run(command, [file], { cwd: work, env })).stdout;
  };

  it.each(languages)(
    'print the answer, in %s',
    async (language) => {
      const of = (type: string): Promise<string> =>
        call(language, `${server.origin}/?type=${type}`, type);
      expect(JSON.parse(await of('application/json'))).toEqual({ level: [1.5, 'é'] });
      expect(await of('text/csv')).toMatch(/level[^]*1\.5/);
      expect(await of('text/plain')).toContain('all is well');
    },
    60_000,
  );

  it.each(languages)(
    'take a hostile address as one string, in %s',
    async (language) => {
      const { origin, requests } = server;
      for (const path of HOSTILE) await call(language, origin + path, 'text/plain');
      expect(requests.slice(-HOSTILE.length)).toEqual(
        HOSTILE.map((path) => new URL(origin + path)).map(
          ({ pathname, search }) => pathname + search,
        ),
      );
      expect(readdirSync(work)).not.toContain('hacked');
    },
    60_000,
  );
});

describe('quoteShell and quoteText', () => {
  it('give back any text', async () => {
    const texts = ['', `'`, `a'b''c`, '$(id) `id` \\ "', 'new\nline\tand\r', '-n', '%s'];
    for (const text of texts) {
      const { stdout } = await run('sh', ['-c', `printf %s ${quoteShell(text)}`]);
      expect(stdout).toBe(text);
      expect(quoteText(text)).toMatch(/^"(?:[ !#%-[\]^_a-~]|\\["\\]|\\u[0-9a-f]{4})*"$/);
      expect(JSON.parse(quoteText(text))).toBe(text);
    }
  });
});

describe('callSubject', () => {
  const service = {
    access: { level: 'open' },
    authentication: { method: 'none' },
    protocol: { id: 'rest' },
    status: 'live',
    endpoint: 'https://api.example.org/',
  } as ServiceFacts;
  const probe = { url: 'https://api.example.org/status', mediaType: 'application/json' };

  it('prefers the harmless request, which needs no key even where others do', () => {
    expect(callSubject({ ...service, probe })).toEqual({ ...probe, kind: 'probe' });
    const keyed = { ...service, authentication: { method: 'key' } } as ServiceFacts;
    expect(callSubject({ ...keyed, probe })?.kind).toBe('probe');
    expect(callSubject(keyed)).toBeUndefined();
  });

  it('calls the root where no key is needed and it may answer', () => {
    expect(callSubject(service)).toEqual({
      url: 'https://api.example.org/',
      mediaType: undefined,
      kind: 'endpoint',
    });
    expect(callSubject({ ...service, protocol: { id: 'stomp', label: 'STOMP' } })).toBeUndefined();
  });

  it('calls nothing that is not open, withdrawn or without an address', () => {
    const closed = { ...service, access: { level: 'restricted' } } as ServiceFacts;
    expect(callSubject({ ...closed, probe })).toBeUndefined();
    expect(callSubject({ ...service, probe, status: 'withdrawn' })).toBeUndefined();
    expect(callSubject({ ...service, endpoint: '' })).toBeUndefined();
  });
});
