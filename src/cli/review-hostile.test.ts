import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { LARGEST_REPORT } from '../core/review/fit-report.ts';
import type { ReviewReport } from '../core/review/review-report.ts';
import {
  codesOf,
  FILES,
  OWNER,
  reviewRepository,
  runScript,
  type ReviewRepository,
} from '../testing/review-repository.ts';
import { temporaryRepository } from '../testing/temporary-repository.ts';

const SCRIPT = join(import.meta.dirname, '../../scripts/review.ts');

describe('npm run review, of a proposal that means no good', () => {
  let repository: ReviewRepository;
  beforeEach(() => {
    repository = reviewRepository();
  });
  afterEach(() => repository.dispose());

  it('sees a takeover: the publisher file and an entry in one proposal', async () => {
    repository.edit(FILES.publisher, `id: ${OWNER}`, 'id: 666');
    repository.edit(FILES.trees, 'title: Register', 'title: The register');
    const { report, comment } = await repository.propose('666');
    expect(report.risk.level).toBe('high');
    expect(report.ownership.isOwner).toBe(false);
    expect(report.isReady).toBe(false);
    expect(comment).toContain('A publisher’s own file and its entries in one proposal');
    expect((await repository.propose(OWNER)).report.isReady).toBe(false);
  });

  it('asks the base branch as it is now who the owner is, not as it was', async () => {
    repository.edit(FILES.trees, 'title: Register', 'title: The register');
    repository.commit('change');
    repository.git('switch', '--quiet', 'main');
    repository.edit(FILES.publisher, `id: ${OWNER}`, 'id: 5000');
    repository.commit('another owner');
    repository.git('switch', '--quiet', 'change');
    expect((await repository.propose(OWNER)).report.isReady).toBe(false);
    const { report } = await repository.propose('5000');
    expect(report.isReady).toBe(true);
    expect(report.changes.length).toBe(1);
  });

  it('lets no text of the proposal act in the comment', async () => {
    const title =
      '@everyone ![x](https://evil.example/p.png) <img src=x> [a](https://evil.example) ``` #1';
    repository.edit(
      FILES.trees,
      'title: Register of street trees',
      `title: ${JSON.stringify(title)}`,
    );
    repository.put(
      FILES.monitors,
      `${repository.read(FILES.monitors)}keywords: ["\`\`\`\\n@everyone", "<b>x</b>"]\ndescription: |\n  \`\`\`\`\`\n  @everyone <script>\n`,
    );
    repository.put('@everyone <b> ```.txt', 'x');
    const { comment } = await repository.propose();
    const fence = /^(`{3,})suggestion\n[\s\S]*?^\1$/gm;
    const outside = comment.replace(fence, '').replace(/`[^`\n]*`/g, '');
    expect(outside).not.toMatch(/@everyone|<img|<b>|<script|evil\.example|!\[|^`{3}|https?:\/\//m);
    expect(outside).not.toContain('```');
  });

  it('takes links and binary files as high risk and never follows them', async () => {
    symlinkSync('/etc/passwd', join(repository.folder, FILES.folder, 'linked-entry.yaml'));
    repository.put(FILES.trees, Buffer.from([0, 1, 2, 255]));
    const { report, comment } = await repository.propose();
    expect(codesOf(report, `${FILES.folder}/linked-entry.yaml`)).toEqual(['entry/unreadable']);
    expect(codesOf(report, FILES.trees)).toEqual(['entry/unreadable']);
    expect(report.risk.level).toBe('high');
    expect(comment).not.toContain('root:');
    expect(report.problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['file/not-regular', 'file/not-utf8']),
    );
  });

  it('reads a fork’s commits by their number, without checking anything out', async () => {
    repository.git('switch', '--quiet', 'main');
    const fork = temporaryRepository();
    fork.git('fetch', '--quiet', repository.folder, 'main');
    fork.git('reset', '--quiet', '--hard', 'FETCH_HEAD');
    const text = repository.read(FILES.trees);
    fork.put(FILES.trees, text.replace('title: Register', 'title: The register'));
    fork.git('config', 'user.name', 'Somebody else');
    fork.commit('one');
    fork.put(
      FILES.monitors,
      readFileSync(join(fork.folder, FILES.monitors), 'utf8').replace('Air', 'All air'),
    );
    fork.git('-c', 'user.email=other@example.org', 'add', '--all');
    const head = fork.commit('two, by another author');
    repository.git('fetch', '--quiet', '--no-tags', fork.folder, head);
    fork.dispose();
    const { code, out } = await runScript(
      SCRIPT,
      ['--base', 'main', '--head', head, '--author', OWNER, '--format', 'json'],
      repository.folder,
    );
    const report = JSON.parse(out) as ReviewReport;
    expect(code).toBe(0);
    // Who wrote a commit is what a stranger chose; only the number of the account that proposes counts.
    expect(report.changes.map(({ file }) => `catalogue/${file}`)).toEqual([
      FILES.monitors,
      FILES.trees,
    ]);
    expect(report.ownership.isOwner).toBe(true);
    expect(repository.read(FILES.trees)).toBe(text);
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  it('takes a submodule as high risk', async () => {
    const commit = repository.git('rev-parse', 'HEAD').trim();
    const path = `${FILES.folder}/module`;
    repository.git('update-index', '--add', '--cacheinfo', `160000,${commit},${path}`);
    repository.put(
      '.gitmodules',
      `[submodule "x"]\n\tpath = ${path}\n\turl = https://evil.example/\n`,
    );
    repository.git('add', '.gitmodules');
    repository.git('commit', '--quiet', '--no-gpg-sign', '--message=module');
    const { out } = await repository.review('--author', OWNER, '--format', 'json');
    const report = JSON.parse(out) as ReviewReport;
    expect(report.risk.level).toBe('high');
    expect(report.isReady).toBe(false);
    expect(report.risk.reasons.map(({ text }) => text).join()).toContain(
      'Links, submodules or executables',
    );
  });

  it('fits 300 files into one comment', async () => {
    for (let index = 0; index < 300; index += 1) {
      const name = `entry-${'abcdefghij'[index % 10]!.repeat(4)}-${index}`;
      repository.put(
        `${FILES.folder}/${name}.yaml`,
        repository.read(FILES.trees).replace('access:', 'acces:'),
      );
    }
    const { report, comment } = await repository.propose();
    expect(report.changes.length + report.unlisted!.changes).toBe(300);
    expect(Buffer.byteLength(JSON.stringify(report))).toBeLessThanOrEqual(LARGEST_REPORT);
    expect(comment).toContain('… and 280 more entries: Cannot be compared (280)');
    expect(comment.match(/^\*\*error\*\*/gm)?.length).toBe(10);
  });
});
