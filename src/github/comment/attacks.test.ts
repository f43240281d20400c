import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { computeReview } from '../../core/review/compute-review.ts';
import { fitReport } from '../../core/review/fit-report.ts';
import type { ReviewReport } from '../../core/review/review-report.ts';
import { loadProposal } from '../../io/load-proposal.ts';
import { ATTACKS, CONTROLS, prepareForAttacks, type Attack } from '../../testing/attacks.ts';
import { startGitHubMock, type GitHubMock, type MadeCall } from '../../testing/github-mock.ts';
import { OWNER, reviewRepository, type ReviewRepository } from '../../testing/review-repository.ts';
import { createGitHub } from '../client.ts';
import { actComment } from './act-comment.ts';
import { decideComment } from './decide-comment.ts';
import { parseReport } from './parse-report.ts';
import { readCommentFacts } from './read-comment.ts';

const AT = { owner: 'o', repo: 'r', main: 'main' };
/** What the commit before the proposal's earned. */
const EARNED = ['risk: low', 'ready: owner-change'];

describe('review and comment, in a real repository', () => {
  let mock: GitHubMock;
  let repository: ReviewRepository;
  beforeAll(async () => {
    const [pull, issue] = ['pulls/{pull_number}', 'issues/{issue_number}'];
    mock = await startGitHubMock(
      [
        ...['pulls', pull, `${pull}/files`, `${pull}/comments`, `${pull}/reviews`],
        ...[`${issue}/comments`, `${issue}/labels`, `${issue}/labels/{name}`],
        ...['commits/{ref}/statuses', 'statuses/{sha}'],
      ].map((path) => `/repos/{owner}/{repo}/${path}`),
    );
  }, 60_000);
  afterAll(() => mock.close());
  beforeEach(() => {
    repository = reviewRepository();
    prepareForAttacks(repository);
  });
  afterEach(() => repository.dispose());

  /** Commits the change, reviews it and tells it, as the workflow does. */
  async function propose({ change }: Attack): Promise<{ report: ReviewReport; calls: MadeCall[] }> {
    change(repository);
    const head = repository.commit('proposal');
    const proposal = await loadProposal(join(repository.folder, 'catalogue'), {
      ...{ base: 'main', head, today: '2026-11-28' },
    });
    const report = computeReview(proposal);
    mock.answer({
      'GET /repos/o/r/pulls/12': {
        ...{ number: 12, state: 'open', head: { sha: head }, base: { ref: 'main' } },
        user: { id: Number(OWNER) },
        labels: EARNED.map((name) => ({ name })),
        changed_files: proposal.paths.length,
      },
      'GET /repos/o/r/pulls/12/files': proposal.paths.map(({ path, change: how }) => ({
        ...{ filename: path, status: how === 'changed' ? 'modified' : how },
      })),
      'GET /repos/o/r/pulls/12/comments': [],
      'GET /repos/o/r/issues/12/comments': [],
      [`GET /repos/o/r/commits/${head}/statuses`]: [],
    });
    const github = createGitHub({ token: 'test', baseUrl: mock.baseUrl, throttled: false });
    const { steps } = decideComment(
      await readCommentFacts(github, AT, 12),
      parseReport(new TextEncoder().encode(fitReport(report)), 'catalogue'),
      {
        ...{ head, hasPassed: report.errors === 0, main: 'main', root: 'catalogue' },
        ...{ publishers: proposal.publishers, site: undefined },
      },
    );
    await actComment(github, AT, steps);
    expect(mock.violations).toEqual([]);
    return { report, calls: mock.calls.filter(({ call }) => !call.startsWith('GET ')) };
  }

  const bodyOf = (calls: readonly MadeCall[], part: string): Readonly<Record<string, unknown>> =>
    (calls.find(({ call }) => call.startsWith('POST') && call.includes(part))?.body ??
      {}) as Record<string, unknown>;

  it.each(ATTACKS.map((attack) => [attack.name, attack] as const))(
    'shows %s',
    async (_name, attack) => {
      const { report, calls } = await propose(attack);
      expect({ level: report.risk.level, isReady: report.isReady }).toEqual({
        ...{ level: attack.level, isReady: false },
      });
      const comment = String(bodyOf(calls, '/comments')['body']);
      for (const text of attack.says) expect(comment).toContain(text);
      expect(comment).not.toMatch(/sig=|bloggs/);
      // What made it look safe is taken off before anything else is said, and the way to merging opens last.
      expect(calls.map(({ call }) => call.replace(/[0-9a-f]{40}/, 'HEAD'))).toEqual([
        ...EARNED.map((name) => `DELETE /repos/o/r/issues/12/labels/${encodeURIComponent(name)}`),
        'POST /repos/o/r/issues/12/comments',
        'POST /repos/o/r/statuses/HEAD',
        'POST /repos/o/r/issues/12/labels',
      ]);
      expect(bodyOf(calls, '/labels')).toEqual({ labels: [`risk: ${attack.level}`] });
      expect(bodyOf(calls, '/statuses')['description']).toBe(
        `Risk: ${attack.level}. The comment says why.`,
      );
    },
  );

  it.each(CONTROLS.map((control) => [control.name, control] as const))(
    'leaves low and ready: %s',
    async (_name, control) => {
      const { report, calls } = await propose(control);
      expect(report.risk).toEqual({ level: 'low', reasons: [] });
      const comment = String(bodyOf(calls, '/comments')['body']);
      for (const text of control.says) expect(comment).toContain(text);
      expect(calls.map(({ call }) => call.replace(/[0-9a-f]{40}/, 'HEAD'))).toEqual([
        'POST /repos/o/r/issues/12/comments',
        'POST /repos/o/r/statuses/HEAD',
      ]);
    },
  );
});
