import { execFile } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { temporaryRepository, type TemporaryRepository } from '../testing/temporary-repository.ts';

const run = promisify(execFile);
const SCRIPT = join(import.meta.dirname, '../../scripts/check.ts');
const GOOD = join(import.meta.dirname, '../testing/fixtures/good-catalogue');

interface Result {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the real command in a separate process. */
async function check(args: readonly string[], cwd: string, env: object = {}): Promise<Result> {
  const options = { cwd, env: { ...process.env, SITE_URL: '', NO_COLOR: '1', ...env } };
  try {
    const { stdout, stderr } = await run(process.execPath, [SCRIPT, ...args], options);
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

const TREES = 'catalogue/datasets/springfield/tree-register.yaml';
const MONITORS = 'catalogue/datasets/springfield/air-monitors.yaml';

describe('npm run check', () => {
  let repository: TemporaryRepository;
  let folder: string;
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const edit = (file: string, from: string, to: string): void =>
    repository.put(file, read(file).replace(from, to));

  beforeEach(() => {
    repository = temporaryRepository();
    ({ folder } = repository);
    cpSync(GOOD, join(folder, 'catalogue'), { recursive: true });
    repository.commit('first');
  });
  afterEach(() => repository.dispose());

  it('ends with 0 and a summary where nothing is wrong', async () => {
    const { code, out, err } = await check([], folder);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^\d+ files checked: no problems\.\n$/);
  });

  it('ends with 1 on errors, with paths that an editor opens from here', async () => {
    edit(TREES, 'status: current', 'status: curent');
    const { code, out } = await check([], folder);
    expect(code).toBe(1);
    expect(out).toContain(`${TREES}\n  4:9     error`);
    expect(out.trimEnd()).toMatch(/files checked: 1 error, 0 warnings\.$/);
  });

  it.each([
    [['--frob'], /--frob/],
    [['--format', 'pdf'], /expected one of text, json, github, markdown/],
    [['--catalogue', 'nowhere'], /no catalogue folder/],
    [['nowhere.yaml'], /no file or folder nowhere\.yaml/],
    [['..'], /not in the catalogue/],
    [['--base', '--upload-pack=x'], /--base/],
    [['--base', 'nowhere'], /no revision `nowhere`/],
    [['--base=-x'], /not the name of a revision/],
  ])('ends with 2 on %j and says why', async (args, message) => {
    const { code, out, err } = await check(args, folder);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(message);
  });

  it('explains itself', async () => {
    const { code, out } = await check(['--help'], folder);
    expect(code).toBe(0);
    for (const option of ['--base', '--format', '--fix', '--catalogue', 'Exit code']) {
      expect(out).toContain(option);
    }
  });

  it('reports paths only, from here or from the catalogue, but reads everything', async () => {
    edit(TREES, 'status: current', 'status: curent');
    edit(MONITORS, 'status: current', 'status: curent');
    for (const path of [TREES, 'datasets/springfield/tree-register.yaml', join(folder, TREES)]) {
      const { code, out } = await check([path], folder);
      expect(code).toBe(1);
      expect(out).toContain('tree-register.yaml');
      expect(out).not.toContain('air-monitors.yaml');
      expect(out).toContain('1 file checked');
    }
    expect((await check(['catalogue/publishers'], folder)).code).toBe(0);
  });

  it('checks another catalogue by option or environment', async () => {
    edit(TREES, 'status: current', 'status: curent');
    expect((await check(['--catalogue', GOOD], folder)).code).toBe(0);
    expect((await check([], folder, { CATALOGUE_DIR: GOOD })).code).toBe(0);
  });

  it('writes json, github and markdown', async () => {
    edit(TREES, 'status: current', 'status: curent');
    const json = JSON.parse((await check(['--format', 'json'], folder)).out) as { errors: number };
    expect(json.errors).toBe(1);
    const site = { SITE_URL: 'https://a.org', BASE_PATH: '/b/' };
    const github = await check(['--format', 'github'], folder, site);
    expect(github.out).toContain(`::error file=${TREES},line=4,col=9,title=schema/enum::`);
    expect(github.out).toContain('https://a.org/b/help/problems/schema/enum/');
    const markdown = await check(['--format', 'markdown'], folder, site);
    expect(markdown.out).toContain('[schema/enum](https://a.org/b/help/problems/schema/enum/)');
  });

  describe('--base', () => {
    it('reports what has gone without a redirect, and warnings of changed files only', async () => {
      repository.put(TREES, `${read(TREES)}`.replace('title: ', 'title:  '));
      repository.put(MONITORS, `${read(MONITORS)}`.replace('title: ', 'title:  '));
      repository.commit('second');
      repository.remove('catalogue/datasets/springfield/care-home-visits.yaml');
      edit(MONITORS, 'Air monitors', 'All air monitors');
      const { code, out } = await check(['--base', 'HEAD', '--format', 'json'], folder);
      const { problems } = JSON.parse(out) as { problems: { code: string; file: string }[] };
      expect(code).toBe(1);
      expect(problems.map((problem) => problem.code).sort()).toEqual([
        'file/not-canonical',
        'register/vanished',
      ]);
    });

    it('lets an exception that has expired fail proposals about its own entry, and no others', async () => {
      const list = `exceptions:
  - rule: text/placeholder
    record: datasets/springfield/tree-register
    reason: The survey is not over.
    review: "2020-01-01"
`;
      repository.put(TREES, `${read(TREES)}limitations: TBC\n`);
      edit('catalogue/exceptions.yaml', 'exceptions: []\n', list);
      repository.commit('second');
      const problems = async (): Promise<string[]> => {
        const { code, out } = await check(['--base', 'HEAD', '--format', 'json'], folder);
        const report = JSON.parse(out) as { problems: { code: string; file: string }[] };
        return [String(code), ...report.problems.map((one) => `${one.file} ${one.code}`).sort()];
      };
      edit(MONITORS, 'Air monitors', 'All air monitors');
      expect(await problems()).toEqual(['0']);
      edit(TREES, 'Register of street trees', 'Register of all street trees');
      const own = 'datasets/springfield/tree-register.yaml';
      const expected = ['1', `${own} register/exception-expired`, `${own} text/placeholder`];
      expect((await problems()).filter((one) => !one.endsWith('not-canonical'))).toEqual(expected);
      // Another exception in the list is not about that entry.
      repository.commit('changed');
      const other = list.replace('exceptions:\n', '').replace('tree-register', 'air-monitors');
      const later = other.replace('2020-01-01', '2999-01-01');
      edit('catalogue/exceptions.yaml', 'exceptions:\n', `exceptions:\n${later}`);
      expect(await problems()).toEqual(['0']);
      // All is told where everything is checked, and to who changes that exception.
      expect((await check([], folder)).code).toBe(1);
      repository.commit('third');
      edit('catalogue/exceptions.yaml', '2020-01-01', '2020-01-02');
      expect(await problems()).toEqual(expected);
    });

    it('finds nothing where nothing has changed', async () => {
      expect((await check(['--base', 'main'], folder)).code).toBe(0);
    });
  });

  describe('--fix', () => {
    it('repairs files, says which, and leaves the others alone', async () => {
      const before = read(TREES);
      edit(TREES, 'modified: "2024-05"', 'modified: 2024-05');
      edit(TREES, 'title: Register of street trees\n', '');
      edit(TREES, 'status: current', 'status: current # still\ntitle: Register of street trees');
      const { code, out, err } = await check(['--fix'], folder);
      expect({ code, err }).toEqual({
        code: 0,
        err: 'Repaired datasets/springfield/tree-register.yaml\n1 file repaired.\n',
      });
      expect(out).toContain('no problems');
      expect(read(TREES)).toBe(before.replace('status: current', 'status: current # still'));
    });

    it('changes http: to https: only with --fix-https, and lists the addresses', async () => {
      repository.put(TREES, `${read(TREES)}landingPage: http://www.example.org/trees\n`);
      expect((await check(['--fix'], folder)).code).toBe(1);
      expect(read(TREES)).toContain('http://www');
      const { code, err } = await check(['--fix-https', TREES], folder);
      expect(code).toBe(0);
      expect(err).toContain('please try them:\n  https://www.example.org/trees\n');
      expect(read(TREES)).toContain('landingPage: https://www.example.org/trees\n');
    });
  });
});
