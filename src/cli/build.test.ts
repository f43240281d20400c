import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '../..');
const GOOD = join(ROOT, 'src/testing/fixtures/good-catalogue');
const DATASETS = 'catalogue/datasets/springfield';

describe('npm run build', () => {
  let folder = '';
  const path = (file: string): string => join(folder, file);
  const read = (file: string): string => readFileSync(path(file), 'utf8');
  const edit = (file: string, from: string | RegExp, to: string): void =>
    writeFileSync(path(file), read(file).replace(from, to));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'build-'));
    cpSync(GOOD, path('catalogue'), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs the real command in a separate process. */
  async function build(): Promise<{ code: number; out: string }> {
    const args = [join(ROOT, 'scripts/build.ts'), '--catalogue', path('catalogue')];
    const options = { cwd: ROOT, env: { ...process.env, NO_COLOR: '1', OUT_DIR: path('dist') } };
    try {
      const { stdout } = await run(process.execPath, args, options);
      return { code: 0, out: stdout };
    } catch (error) {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { code, out: stdout + stderr };
    }
  }

  it('leaves out what has an error of any kind, names it, and publishes the rest', async () => {
    // Of the schema, of a rule, and an exception whose time is over.
    edit(`${DATASETS}/air-monitors.yaml`, 'status: current', 'status: curent');
    const copy = read(`${DATASETS}/tree-register.yaml`).replace(/^title: .*/m, 'title: Old trees');
    writeFileSync(path(`${DATASETS}/old-trees.yaml`), `${copy}limitations: TBC\n`);
    const exception = `exceptions:
  - rule: text/title-file-name
    record: datasets/springfield/care-home-visits
    reason: The name is a name.
    review: "2020-01-01"
`;
    edit('catalogue/exceptions.yaml', 'exceptions: []\n', exception);
    edit(`${DATASETS}/care-home-visits.yaml`, /^title: .*/m, 'title: care_home_visits_final.xlsx');
    const { code, out } = await build();
    expect(code).toBe(1);
    const names = out.match(/(?<= s {2})datasets\/.*/g);
    expect(names).toEqual([
      'datasets/springfield/air-monitors.yaml: schema/enum',
      'datasets/springfield/care-home-visits.yaml: register/exception-expired',
      'datasets/springfield/old-trees.yaml: text/placeholder',
    ]);
    const slugs = ['air-monitors', 'care-home-visits', 'old-trees', 'tree-register'];
    const published = slugs.filter((slug) =>
      existsSync(path(`dist/datasets/springfield/${slug}/index.html`)),
    );
    expect(published).toEqual(['tree-register']);
    expect(read('dist/index.html')).not.toMatch(/air-monitors|old-trees/);
  }, 120_000);

  it('builds nothing where what every page needs is broken', async () => {
    edit('catalogue/vocabularies/themes.yaml', /$/, '\nnonsense: 1\n');
    expect(await build()).toMatchObject({
      code: 2,
      out: expect.stringContaining('Every page needs vocabularies/themes.yaml') as string,
    });
    edit('catalogue/catalogue.yaml', /$/, '\nnonsense: 1\n');
    expect((await build()).code).toBe(2);
    expect(existsSync(path('dist'))).toBe(false);
  }, 60_000);

  it('builds nothing where no entry is sound', async () => {
    edit('catalogue/publishers/springfield.yaml', /$/, '\nnonsense: 1\n');
    const { code, out } = await build();
    expect(code).toBe(2);
    expect(out).toContain(
      'datasets/springfield/air-monitors.yaml: needs publishers/springfield.yaml',
    );
    expect(out).toContain('nothing is left to publish');
  }, 60_000);
});
