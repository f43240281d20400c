import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { UserError } from '../core/model/user-error.ts';
import { GitError } from '../io/git.ts';
import { defineCommand } from './define-command.ts';

let printed: { out: string; err: string };
beforeEach(() => {
  printed = { out: '', err: '' };
  for (const [name, stream] of [['out', process.stdout] as const, ['err', process.stderr] as const])
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      printed[name] += String(text);
      return true;
    });
  vi.stubEnv('DEBUG', '');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** A command that ends as the test says. */
const command = (run: () => unknown, allowPositionals = false) =>
  defineCommand({
    help: 'npm run it\n',
    options: { name: { type: 'string', default: 'x' }, many: { type: 'string', multiple: true } },
    allowPositionals,
    async run(given, tool = 'its own') {
      await Promise.resolve();
      const code = run();
      process.stdout.write(JSON.stringify({ ...given, tool }));
      return code as number | undefined;
    },
  });
const failing = (error: unknown) =>
  command(() => {
    throw error;
  });

describe('a command', () => {
  it('gets its options and the words beside them, and gives the exit code', async () => {
    expect(await command(() => 1, true)(['--name', 'y', '--many', 'a', 'b'])).toBe(1);
    expect(JSON.parse(printed.out)).toEqual({
      ...{ name: 'y', many: ['a'], positionals: ['b'], tool: 'its own' },
    });
  });

  it('ends with 0 where it gives no code', async () => {
    expect(await command(() => undefined)([])).toBe(0);
  });

  it('takes what a test puts in place of the machine’s', async () => {
    await command(() => 0)([], 'the test’s');
    expect(printed.out).toContain('the test’s');
  });

  it('explains itself and does nothing else', async () => {
    const run = vi.fn();
    expect(await command(run)(['--name', 'y', '--help'])).toBe(0);
    expect(printed).toEqual({ out: 'npm run it\n', err: '' });
    expect(run).not.toHaveBeenCalled();
  });

  it.each([
    [['--frob'], "Unknown option '--frob'"],
    [['--name'], "'--name <value>' argument missing"],
    [['word'], "Unexpected argument 'word'"],
  ])('refuses %j as a mistake of the user', async (args, words) => {
    expect(await command(() => 0)(args)).toBe(2);
    expect(printed.err).toContain(words);
    expect(printed.err).not.toContain('fault in the program');
  });
});

describe('an error that the user can put right', () => {
  const missing = (): never => readFileSync('/nowhere/at-all.json') as never;
  const named = { name: 'HttpError', status: 404 };
  const refused = Object.assign(new Error('Not Found'), { ...named, response: {} });
  const unreached = Object.assign(new Error('no network'), { ...named, status: 500 });

  it.each<[string, () => unknown, string]>([
    ['of ours', () => failing(new UserError('Give --name.')), 'Give --name.\n'],
    ['of git', () => failing(new GitError('There is no such.')), 'There is no such.\n'],
    ['of the system', () => command(missing), '/nowhere/at-all.json: no such file or directory.\n'],
    ['of GitHub', () => failing(refused), 'GitHub refused with status 404: Not Found\n'],
    ['without it', () => failing(unreached), 'GitHub could not be reached: no network\n'],
  ])('%s is one sentence, with exit code 2', async (_what, make, words) => {
    const run = make() as ReturnType<typeof command>;
    expect(await run([])).toBe(2);
    expect(printed).toEqual({ out: '', err: words });
  });

  it('keeps its lines, and shows what a terminal would obey', async () => {
    await failing(new UserError('One:\n  \u001b[31mtwo'))([]);
    expect(printed.err).toBe('One:\n  \\u{1b}[31mtwo\n');
  });
});

describe('a fault of the program', () => {
  const fault = new TypeError('Cannot read properties of undefined');

  it.each<[string, unknown, string]>([
    ['a TypeError', fault, 'TypeError: Cannot read'],
    ['an error without a kind', new Error('odd'), 'Error: odd'],
    ['something that is not an error', 'odd', ': odd'],
  ])('is called one, with another exit code: %s', async (_what, error, words) => {
    expect(await failing(error)([])).toBe(70);
    const [first, second, third] = printed.err.split('\n');
    expect(first).toContain('This is a fault in the program, not in your input: ');
    expect(first).toContain(words);
    expect(second).toContain('DEBUG=1');
    expect(third).toMatch(/^Please report it: https:\/\/.+\/issues$/);
    expect(printed.err).not.toContain(import.meta.filename);
  });
});

describe('DEBUG=1', () => {
  beforeEach(() => vi.stubEnv('DEBUG', '1'));

  it.each([
    [new TypeError('odd', { cause: new RangeError('deeper') }), 70],
    [new UserError('odd', { cause: new RangeError('deeper') }), 2],
  ])('shows the stack and the causes of %s', async (error, code) => {
    expect(await failing(error)([])).toBe(code);
    expect(printed.err).toContain(import.meta.filename);
    expect(printed.err).toContain('Caused by RangeError: deeper');
  });

  it('comes to an end with causes that go in a circle, and shows nothing else of an error', async () => {
    const error = Object.assign(new Error('round'), { token: 'secret' });
    error.cause = error;
    expect(await failing(error)([])).toBe(70);
    expect(printed.err).not.toContain('secret');
  });

  it('is heard by the commands', async () => {
    const check = promisify(execFile)(
      process.execPath,
      ['scripts/check.ts', '--catalogue', 'nowhere'],
      { env: { ...process.env, DEBUG: '1' } },
    );
    await expect(check).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/There is no catalogue folder[^]*read-folder\.ts/) as string,
    });
  });
});
