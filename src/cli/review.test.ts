import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import {
  codesOf,
  FILES,
  reviewRepository,
  runScript,
  type ReviewRepository,
} from '../testing/review-repository.ts';

const SCRIPT = join(import.meta.dirname, '../../scripts/review.ts');
const CHECK = join(import.meta.dirname, '../../scripts/check.ts');

describe('npm run review', () => {
  let repository: ReviewRepository;
  beforeEach(() => {
    repository = reviewRepository();
  });
  afterEach(() => repository.dispose());

  it('calls words by the owner low and ready, and not so by anybody else', async () => {
    repository.edit(
      FILES.trees,
      'title: Register of street trees',
      'title: Register of all street trees',
    );
    const { report, comment } = await repository.propose();
    expect(codesOf(report, FILES.trees)).toEqual(['words/changed']);
    expect(report.risk).toEqual({ level: 'low', reasons: [] });
    expect(report.isReady).toBe(true);
    expect(comment).toContain('**low risk · 1 file · proposed by the owner · no errors**');
    const { report: foreign, comment: other } = await repository.propose('4243');
    expect(foreign.isReady).toBe(false);
    expect(other).toContain('Ask `springfield-data`, Data team');
  });

  it('says what ten kinds of change mean', async () => {
    repository.edit(FILES.trees, 'licence: ogl-uk-3-0', 'licence: not-stated');
    repository.edit(FILES.trees, 'frequency: irregular', 'frequency: monthly');
    repository.edit(FILES.trees, 'data.example.org/trees.csv', 'files.elsewhere.net/trees.csv');
    repository.edit(FILES.trees, '  period:\n    start: "2012"\n', '');
    repository.edit(FILES.visits, 'level: restricted', 'level: shared');
    repository.edit(FILES.visits, 'personalData: personal', 'personalData: anonymised');
    repository.edit(FILES.monitors, 'status: current', 'status: draft');
    repository.edit(
      'catalogue/services/springfield/river-gauges.yaml',
      'status: live',
      'status: beta',
    );
    repository.edit(
      FILES.publisher,
      'contact:\n  name: Data team\n  url: https://www.example.org/contact\n',
      '',
    );
    repository.edit('catalogue/vocabularies/licences.yaml', 'open: false', 'open: true');
    repository.put(
      `${FILES.folder}/street-trees.yaml`,
      repository.read(FILES.trees).replace('Register of street trees', 'Register of street trees '),
    );
    repository.put('.github/workflows/x.yml', 'on: push\n');
    const { report } = await repository.propose();
    expect(codesOf(report, FILES.trees)).toEqual([
      'licence/changed',
      'distribution/moved',
      'frequency/changed',
      'coverage/shrunk',
      'host/new',
      'address/changed',
    ]);
    expect(codesOf(report, FILES.visits)).toEqual(['access/opened', 'personal-data/changed']);
    expect(codesOf(report, FILES.monitors)).toContain('status/changed');
    expect(codesOf(report, FILES.publisher)).toContain('contact/lost');
    expect(codesOf(report, 'catalogue/vocabularies/licences.yaml')).toEqual(['shared/rules']);
    expect(codesOf(report, `${FILES.folder}/street-trees.yaml`)).toContain('entry/added');
    expect(report.otherPaths.map(({ path }) => path)).toEqual(['.github/workflows/x.yml']);
    expect(report.risk.level).toBe('high');
    expect(report.ownership.isOwner).toBe(false);
    expect(report.lookAlikes.map(({ other }) => other)).toContain(
      'datasets/springfield/tree-register',
    );
  });

  it('counts a rename as removal and addition, and still sees what else changed', async () => {
    const renamed = `${FILES.folder}/street-tree-list.yaml`;
    repository.put(renamed, repository.read(FILES.trees).replace('ogl-uk-3-0', 'not-stated'));
    repository.remove(FILES.trees);
    repository.put(
      'catalogue/redirects.yaml',
      `${repository.read('catalogue/redirects.yaml').replace(' []', '')}  - from: datasets/springfield/tree-register\n    kind: moved\n    to: datasets/springfield/street-tree-list\n    date: "2026-11-01"\n`,
    );
    const { report } = await repository.propose();
    expect(codesOf(report, FILES.trees)).toEqual(['entry/renamed', 'entry/removed']);
    expect(codesOf(report, renamed)).toEqual(['entry/renamed', 'licence/tightened']);
    expect(report.errors).toBe(0);
    expect(report.lookAlikes).toEqual([]);
    expect(report.isReady).toBe(false);
  });

  it('reports an entry that vanishes, and who depended on it', async () => {
    repository.edit(
      FILES.monitors,
      'frequency:',
      'provenance:\n  derivedFrom:\n    - springfield/tree-register\nfrequency:',
    );
    repository.commit('tie');
    repository.git('branch', '--force', 'main');
    repository.remove(FILES.trees);
    const { report, comment } = await repository.propose();
    expect(codesOf(report, FILES.trees)).toEqual(['entry/removed']);
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

  it('offers suggestions with which the check passes', async () => {
    repository.put(
      FILES.monitors,
      'title: "Air monitors of the city"\nstatus: current\nkeywords: [Air, "Clean ``` air"]\nsummary: Facts for everybody in Springfield about this subject, namely air monitors of the city.\nthemes: [environment]\nlicence: ogl-uk-3-0\naccess:\n  level: open\nfrequency: irregular\nissued: 2024-05-01',
    );
    repository.edit(FILES.trees, 'format: csv\n    mediaType', "format: 'CSV'\n    mediaType");
    repository.edit(FILES.trees, 'licence: ogl-uk-3-0', 'lisence: ogl-uk-3-0');
    repository.edit(FILES.trees, '  level: open', '  level: "opan"');
    repository.edit(FILES.visits, 'themes:\n  - ', 'themes:\n  - x');
    const { report, comment } = await repository.propose();
    expect(report.errors).toBeGreaterThan(1);
    expect(comment).toMatch(/^`{3,}suggestion$/m);
    const suggestions = report.problems.flatMap((problem) => problem.suggestions);
    expect(new Set(suggestions.map(({ file }) => `catalogue/${file}`))).toEqual(
      new Set([FILES.monitors, FILES.trees, FILES.visits]),
    );
    for (const { file, start, end, lines } of [...suggestions].sort((a, b) => b.start - a.start)) {
      const path = `catalogue/${file}`;
      const text = repository.read(path).split('\n');
      text.splice(start - 1, end - start + 1, ...lines);
      repository.put(path, text.join('\n'));
    }
    const { out } = await runScript(CHECK, ['--base', 'main'], repository.folder);
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
    const { code, out, err } = await repository.review(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
  });

  it('explains itself', async () => {
    const { code, out } = await runScript(SCRIPT, ['--help'], repository.folder);
    expect(code).toBe(0);
    expect(out).toContain('npm run review -- --base REV --head REV');
  });

  it('says so where nothing has changed', async () => {
    const { code, out } = await repository.review();
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringContaining('Nothing has changed.'),
    });
  });
});
