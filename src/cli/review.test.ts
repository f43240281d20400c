import { execFile } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { ReviewReport } from '../core/review/review-report.ts';
import { temporaryRepository, type TemporaryRepository } from '../testing/temporary-repository.ts';

const run = promisify(execFile);
const SCRIPT = join(import.meta.dirname, '../../scripts/review.ts');
const CHECK = join(import.meta.dirname, '../../scripts/check.ts');
const GOOD = join(import.meta.dirname, '../testing/fixtures/good-catalogue');

interface Result {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a real command in a process of its own. */
async function command(script: string, args: readonly string[], cwd: string): Promise<Result> {
  const options = {
    cwd,
    env: { ...process.env, SITE_URL: '', NO_COLOR: '1' },
    maxBuffer: 64 * 1024 * 1024,
  };
  try {
    const { stdout, stderr } = await run(process.execPath, [script, ...args], options);
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

const FOLDER = 'catalogue/datasets/springfield';
const TREES = `${FOLDER}/tree-register.yaml`;
const MONITORS = `${FOLDER}/air-monitors.yaml`;
const VISITS = `${FOLDER}/care-home-visits.yaml`;
const PUBLISHER = 'catalogue/publishers/springfield.yaml';
const OWNER = '4242';

describe('npm run review', () => {
  let repository: TemporaryRepository;
  let folder: string;
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const edit = (file: string, from: string, to: string): void => {
    expect(read(file)).toContain(from);
    repository.put(file, read(file).replace(from, to));
  };
  const review = (...args: string[]): Promise<Result> =>
    command(SCRIPT, ['--base', 'main', '--head', 'change', ...args], folder);

  /** The proposal as a report and as a comment. */
  async function propose(author = OWNER): Promise<{ report: ReviewReport; comment: string }> {
    repository.commit('change');
    const [json, markdown] = await Promise.all([
      review('--author', author, '--format', 'json'),
      review('--author', author),
    ]);
    expect({ code: json.code, err: json.err }).toEqual({ code: 0, err: '' });
    expect(markdown.out.length).toBeLessThan(65_536);
    return { report: JSON.parse(json.out) as ReviewReport, comment: markdown.out };
  }
  const codesOf = ({ changes }: ReviewReport, file: string): string[] =>
    changes
      .filter((change) => `catalogue/${change.file}` === file)
      .flatMap(({ meanings }) => meanings.map(({ code }) => code));

  beforeEach(() => {
    repository = temporaryRepository();
    ({ folder } = repository);
    cpSync(GOOD, join(folder, 'catalogue'), { recursive: true });
    repository.put(
      PUBLISHER,
      `${read(PUBLISHER)}domains:\n  - example.org\nmaintainers:\n  - github: springfield-data\n    id: ${OWNER}\n`,
    );
    repository.commit('first');
    repository.git('switch', '--quiet', '--create', 'change');
  });
  afterEach(() => repository.dispose());

  it('calls words by the owner low and ready, and not so by anybody else', async () => {
    edit(TREES, 'title: Register of street trees', 'title: Register of all street trees');
    const { report, comment } = await propose();
    expect(codesOf(report, TREES)).toEqual(['words/changed']);
    expect(report.risk).toEqual({ level: 'low', reasons: [] });
    expect(report.isReady).toBe(true);
    expect(comment).toContain('**low risk · 1 file · proposed by the owner · no errors**');
    const { report: foreign, comment: other } = await propose('4243');
    expect(foreign.isReady).toBe(false);
    expect(other).toContain('Ask `springfield-data`, Data team');
  });

  it('says what ten kinds of change mean', async () => {
    edit(TREES, 'licence: ogl-uk-3-0', 'licence: not-stated');
    edit(TREES, 'frequency: irregular', 'frequency: monthly');
    edit(TREES, 'data.example.org/trees.csv', 'files.elsewhere.net/trees.csv');
    edit(TREES, '  period:\n    start: "2012"\n', '');
    edit(VISITS, 'level: restricted', 'level: shared');
    edit(VISITS, 'personalData: personal', 'personalData: anonymised');
    edit(MONITORS, 'status: current', 'status: draft');
    edit('catalogue/services/springfield/river-gauges.yaml', 'status: live', 'status: beta');
    edit(PUBLISHER, 'contact:\n  name: Data team\n  url: https://www.example.org/contact\n', '');
    edit('catalogue/vocabularies/licences.yaml', 'open: false', 'open: true');
    repository.put(
      `${FOLDER}/street-trees.yaml`,
      read(TREES).replace('Register of street trees', 'Register of street trees '),
    );
    repository.put('.github/workflows/x.yml', 'on: push\n');
    const { report } = await propose();
    expect(codesOf(report, TREES)).toEqual([
      'licence/changed',
      'distribution/moved',
      'frequency/changed',
      'coverage/shrunk',
      'host/new',
    ]);
    expect(codesOf(report, VISITS)).toEqual(['access/opened', 'personal-data/changed']);
    expect(codesOf(report, MONITORS)).toContain('status/changed');
    expect(codesOf(report, PUBLISHER)).toContain('contact/lost');
    expect(codesOf(report, 'catalogue/vocabularies/licences.yaml')).toEqual(['shared/rules']);
    expect(codesOf(report, `${FOLDER}/street-trees.yaml`)).toContain('entry/added');
    expect(report.otherPaths.map(({ path }) => path)).toEqual(['.github/workflows/x.yml']);
    expect(report.risk.level).toBe('high');
    expect(report.ownership.isOwner).toBe(false);
    expect(report.lookAlikes.map(({ other }) => other)).toContain(
      'datasets/springfield/tree-register',
    );
  });

  it('counts a rename as removal and addition, and still sees what else changed', async () => {
    const renamed = `${FOLDER}/street-tree-list.yaml`;
    repository.put(renamed, read(TREES).replace('ogl-uk-3-0', 'not-stated'));
    repository.remove(TREES);
    repository.put(
      'catalogue/redirects.yaml',
      `${read('catalogue/redirects.yaml').replace(' []', '')}  - from: datasets/springfield/tree-register\n    kind: moved\n    to: datasets/springfield/street-tree-list\n    date: "2026-11-01"\n`,
    );
    const { report } = await propose();
    expect(codesOf(report, TREES)).toEqual(['entry/renamed', 'entry/removed']);
    expect(codesOf(report, renamed)).toEqual(['entry/renamed', 'licence/tightened']);
    expect(report.errors).toBe(0);
    expect(report.lookAlikes).toEqual([]);
    expect(report.isReady).toBe(false);
  });

  it('reports an entry that vanishes, and who depended on it', async () => {
    edit(
      MONITORS,
      'frequency:',
      'provenance:\n  derivedFrom:\n    - springfield/tree-register\nfrequency:',
    );
    repository.commit('tie');
    repository.git('branch', '--force', 'main');
    repository.remove(TREES);
    const { report, comment } = await propose();
    expect(codesOf(report, TREES)).toEqual(['entry/removed']);
    expect(report.problems.map(({ code }) => code)).toContain('register/vanished');
    expect(report.dependents).toEqual([
      {
        on: 'datasets/springfield/tree-register',
        key: 'datasets/springfield/air-monitors',
        relation: 'derived',
        title: 'Air monitors of the city',
      },
    ]);
    expect(comment).toContain('What depends on it');
  });

  it('sees a takeover: the publisher file and an entry in one proposal', async () => {
    edit(PUBLISHER, `id: ${OWNER}`, 'id: 666');
    edit(TREES, 'title: Register', 'title: The register');
    const { report, comment } = await propose('666');
    expect(report.risk.level).toBe('high');
    expect(report.ownership.isOwner).toBe(false);
    expect(report.isReady).toBe(false);
    expect(comment).toContain('A publisher’s own file and its entries in one proposal');
    expect((await propose(OWNER)).report.isReady).toBe(false);
  });

  it('asks the base branch as it is now who the owner is, not as it was', async () => {
    edit(TREES, 'title: Register', 'title: The register');
    repository.commit('change');
    repository.git('switch', '--quiet', 'main');
    edit(PUBLISHER, `id: ${OWNER}`, 'id: 5000');
    repository.commit('another owner');
    repository.git('switch', '--quiet', 'change');
    expect((await propose(OWNER)).report.isReady).toBe(false);
    const { report } = await propose('5000');
    expect(report.isReady).toBe(true);
    expect(report.changes.length).toBe(1);
  });

  it('lets no text of the proposal act in the comment', async () => {
    const title =
      '@everyone ![x](https://evil.example/p.png) <img src=x> [a](https://evil.example) ``` #1';
    edit(TREES, 'title: Register of street trees', `title: ${JSON.stringify(title)}`);
    repository.put(
      MONITORS,
      `${read(MONITORS)}keywords: ["\`\`\`\\n@everyone", "<b>x</b>"]\ndescription: |\n  \`\`\`\`\`\n  @everyone <script>\n`,
    );
    repository.put('@everyone <b> ```.txt', 'x');
    const { comment } = await propose();
    const fence = /^(`{3,})suggestion\n[\s\S]*?^\1$/gm;
    const outside = comment.replace(fence, '').replace(/`[^`\n]*`/g, '');
    expect(outside).not.toMatch(/@everyone|<img|<b>|<script|evil\.example|!\[|^`{3}|https?:\/\//m);
    expect(outside).not.toContain('```');
  });

  it('takes links and binary files as high risk and never follows them', async () => {
    symlinkSync('/etc/passwd', join(folder, FOLDER, 'linked-entry.yaml'));
    repository.put(TREES, Buffer.from([0, 1, 2, 255]));
    const { report, comment } = await propose();
    expect(codesOf(report, `${FOLDER}/linked-entry.yaml`)).toEqual(['entry/unreadable']);
    expect(codesOf(report, TREES)).toEqual(['entry/unreadable']);
    expect(report.risk.level).toBe('high');
    expect(comment).not.toContain('root:');
    expect(report.problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['file/not-regular', 'file/not-utf8']),
    );
  });

  it('fits 300 files into one comment', async () => {
    for (let index = 0; index < 300; index += 1) {
      const name = `entry-${'abcdefghij'[index % 10]!.repeat(4)}-${index}`;
      repository.put(`${FOLDER}/${name}.yaml`, read(TREES).replace('access:', 'acces:'));
    }
    const { report, comment } = await propose();
    expect(report.changes.length).toBe(300);
    expect(comment).toContain('… and 280 more entries.');
    expect(comment.match(/^\*\*error\*\*/gm)?.length).toBe(10);
  });

  it('offers suggestions with which the check passes', async () => {
    repository.put(
      MONITORS,
      'title: "Air monitors of the city"\nstatus: current\nkeywords: [Air, "Clean ``` air"]\nsummary: Facts for everybody in Springfield about this subject, namely air monitors of the city.\nthemes: [environment]\nlicence: ogl-uk-3-0\naccess:\n  level: open\nfrequency: irregular\nissued: 2024-05-01',
    );
    edit(TREES, 'format: csv\n    mediaType', "format: 'CSV'\n    mediaType");
    const { report, comment } = await propose();
    expect(comment).toMatch(/^`{3,}suggestion$/m);
    const suggestions = report.problems.flatMap((problem) => problem.suggestions);
    expect(new Set(suggestions.map(({ file }) => `catalogue/${file}`))).toEqual(
      new Set([MONITORS, TREES]),
    );
    for (const { file, start, end, lines } of [...suggestions].sort((a, b) => b.start - a.start)) {
      const path = `catalogue/${file}`;
      const text = read(path).split('\n');
      text.splice(start - 1, end - start + 1, ...lines);
      repository.put(path, text.join('\n'));
    }
    const { out } = await command(CHECK, ['--base', 'main'], folder);
    expect(out).toContain('no problems');
  });

  it.each([
    [['--frob'], /--frob/],
    [['--format', 'pdf'], /expected markdown or json/],
    [['--author', 'octocat'], /expected the account's number/],
    [['--head', '--upload-pack=x'], /--head/],
    [['--head', 'nowhere'], /no revision `nowhere`/],
    [['--head', ''], /Both --base and --head/],
    [['--catalogue', 'nowhere'], /no catalogue folder/],
  ])('ends with 2 on %j and says why', async (args, message) => {
    const { code, out, err } = await review(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
  });

  it('explains itself', async () => {
    const { code, out } = await command(SCRIPT, ['--help'], folder);
    expect(code).toBe(0);
    expect(out).toContain('npm run review -- --base REV --head REV');
  });

  it('says so where nothing has changed', async () => {
    const { code, out } = await review();
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringContaining('Nothing has changed.'),
    });
  });
});
