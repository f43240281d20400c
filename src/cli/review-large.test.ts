import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { LARGEST_REPORT } from '../core/review/fit-report.ts';
import type { ReviewReport } from '../core/review/review-report.ts';
import type { CommentDecision, CommentFacts, PullFile } from '../github/comment/comment.ts';
import { decideComment } from '../github/comment/decide-comment.ts';
import { parseReport } from '../github/comment/parse-report.ts';
import {
  FILES,
  OWNER,
  reviewRepository,
  type ReviewRepository,
} from '../testing/review-repository.ts';
import { registerOf } from '../testing/review-proposal.ts';

const HEAD = 'a'.repeat(40);
const ADDED = 1_000;

/** What a comment says of a report, if GitHub lists these files. */
function decide(
  report: ReviewReport,
  files: readonly PullFile[],
  fileCount = files.length,
): CommentDecision {
  const facts: CommentFacts = {
    pull: {
      ...{ number: 12, head: HEAD, isOpen: true, into: 'main', author: Number(OWNER) },
      ...{ labels: ['risk: low', 'ready: owner-change'], fileCount },
    },
    ...{ files, comment: undefined, suggestions: [], status: undefined },
  };
  const bytes = new TextEncoder().encode(JSON.stringify(report));
  return decideComment(facts, parseReport(bytes, 'catalogue'), {
    ...{ head: HEAD, hasPassed: true, main: 'main', root: 'catalogue', site: undefined },
    publishers: registerOf({
      'publishers/springfield.yaml': {
        name: 'Springfield',
        maintainers: [{ github: 'a', id: Number(OWNER) }],
      },
    }).publisher,
  });
}

const bodyOf = ({ steps }: CommentDecision): string =>
  steps.flatMap((step) => (step.step === 'comment' ? [step.body] : [])).join();

const labelsOf = ({ steps }: CommentDecision): string[] =>
  steps.flatMap((step) => (step.step === 'add-labels' ? step.labels : []));

describe('a proposal of a thousand files', () => {
  let repository: ReviewRepository;
  let report: ReviewReport;
  let files: PullFile[];

  beforeAll(async () => {
    repository = reviewRepository();
    const trees = repository.read(FILES.trees);
    for (let index = 0; index < ADDED; index += 1) {
      const text = trees.replace(/^title: .*$/m, `title: Register of trees in ward ${index}`);
      repository.put(`${FILES.folder}/trees-of-a-ward-${index}.yaml`, text);
    }
    repository.edit(FILES.visits, 'level: restricted', 'level: shared');
    ({ report } = await repository.propose());
    const names = repository.git('diff', '--name-only', 'main', 'change').trim().split('\n');
    files = names.map((path) => ({
      ...{ path, previous: undefined, patch: undefined },
      change: path === FILES.visits ? ('changed' as const) : ('added' as const),
    }));
  }, 120_000);
  afterAll(() => repository.dispose());

  it('is reported within the limit, with its risk and the riskiest entry', () => {
    expect(Buffer.byteLength(JSON.stringify(report))).toBeLessThan(LARGEST_REPORT);
    expect(report.risk.level).toBe('high');
    expect(report.changes.map(({ file }) => `catalogue/${file}`)).toContain(FILES.visits);
    expect(report.changes.length + report.unlisted!.changes).toBe(ADDED + 1);
    const added = report.unlisted!.meanings.find(({ code }) => code === 'entry/added');
    expect(added?.count).toBe(report.unlisted!.changes);
  });

  it('is told in the comment with its risk and what it means', () => {
    const decision = decide(report, files);
    expect(labelsOf(decision)).toEqual(['risk: high']);
    const body = bodyOf(decision);
    expect(body).toContain(`**high risk · ${ADDED + 1} files · proposed by the owner`);
    expect(body).toContain('Access opened: `datasets/springfield/care-home-visits`.');
    expect(body).toMatch(/… and \d+ more entries: .*New entry \(\d+\)/);
    expect(body).not.toContain('Nothing is known');
    expect(body.length).toBeLessThan(65_536);
  });

  it('is refused where the files that it only counts are others', () => {
    const [first, ...rest] = files;
    const elsewhere = { ...first!, path: '.github/workflows/x.yml' };
    expect(decide(report, rest).reason).toMatch(/not about the files/);
    expect(decide(report, [elsewhere, ...rest]).reason).toMatch(/not about the files/);
  });

  it('is never ready, even if it calls what it only counts harmless', () => {
    const low = {
      ...report,
      changes: [],
      isReady: false,
      risk: { level: 'low' as const, reasons: [] },
    };
    const unlisted = (code: 'words/changed', count: number): ReviewReport => ({
      ...low,
      unlisted: { changes: files.length, otherPaths: 0, meanings: [{ code, count }] },
    });
    const changed = files.map((file) => ({ ...file, change: 'changed' as const }));
    expect(labelsOf(decide(unlisted('words/changed', files.length), changed))).toEqual([]);
    expect(decide(unlisted('words/changed', 1), changed).reason).toMatch(/what a change means/);
  });

  it('is said to be high where GitHub lists no more of its files', () => {
    const many = Array.from({ length: 3_000 }, (_, index) => ({
      ...files[0]!,
      path: `${FILES.folder}/some-${index}.yaml`,
    }));
    const decision = decide(report, many, 4_000);
    expect(labelsOf(decision)).toEqual(['risk: high', 'needs: a person']);
    expect(bodyOf(decision)).toMatch(/needs a person\.\*\* GitHub lists 3000 of the 4000 files/);
    expect(bodyOf(decision)).toContain('Access opened: `datasets/springfield/care-home-visits`.');
  });
});
