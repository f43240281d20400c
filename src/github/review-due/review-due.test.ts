import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Publisher } from '../../core/generated/types.ts';
import { registerOf } from '../../testing/review-proposal.ts';
import { startGitHubMock, type GitHubMock } from '../../testing/github-mock.ts';
import { createGitHub } from '../client.ts';
import { LABELS } from '../labels.ts';
import { WORKFLOW_ACCOUNT } from '../repository.ts';
import { actPublisherIssues } from '../publisher-issues/act-publisher-issues.ts';
import type {
  PublisherIssue,
  PublisherIssueDecision,
} from '../publisher-issues/decide-publisher-issues.ts';
import { readPublisherIssues } from '../publisher-issues/read-publisher-issues.ts';
import { decideReviewDue } from './decide-review-due.ts';
import { listDueEntries, type DueEntry } from './list-due-entries.ts';
import { REVIEW_ISSUES } from './render-review-due.ts';

const publisher = (name: string, more: Partial<Publisher> = {}): object => ({ name, ...more });
const register = registerOf({
  'publishers/acme.yaml': publisher('Acme @everyone', {
    contact: { name: 'Data team', email: 'data@acme.example' },
    maintainers: [{ github: 'acme-data', id: 7 }],
  }),
  'publishers/other.yaml': publisher('Other'),
});
const words = {
  label: LABELS.reviewDue.name,
  repository: 'https://github.com/o/r',
  main: 'main',
  root: 'catalogue',
};
const due = (publisherId: string, slug: string): DueEntry => ({
  key: `datasets/${publisherId}/${slug}`,
  publisher: publisherId,
  title: `Title of ${slug} [x](https://evil.example)`,
  reasons: ['It was to be reviewed by 1 November 2026.'],
});
const decide = (
  entries: readonly DueEntry[],
  issues: readonly PublisherIssue[],
): PublisherIssueDecision => decideReviewDue(register, entries, issues, words);
const bodyOf = ({ steps }: PublisherIssueDecision): string => steps[0]!.body;

describe('listDueEntries', () => {
  const entry = (more: object): object => ({ title: 'Roads', status: 'current', ...more });

  it('takes what the checks call overdue, and what falls due today', () => {
    const entries = registerOf({
      'publishers/acme.yaml': publisher('Acme'),
      'datasets/acme/today.yaml': entry({ nextReview: '2026-11-03' }),
      'datasets/acme/late.yaml': entry({ nextReview: '2026-10-01' }),
      'datasets/acme/later.yaml': entry({ nextReview: '2027-01-01' }),
      'datasets/acme/gone.yaml': entry({ nextReview: '2026-11-03', status: 'withdrawn' }),
    });
    const problem = {
      code: 'date/review-overdue' as const,
      severity: 'warning' as const,
      ...{ file: 'datasets/acme/late.yaml', line: 1, column: 1, path: '/nextReview', args: {} },
    };
    const found = listDueEntries(entries, [problem], '2026-11-03');
    expect(found.map(({ key }) => key)).toEqual(['datasets/acme/late', 'datasets/acme/today']);
  });
});

describe('decideReviewDue', () => {
  it('opens one issue for each publisher, in which user text does nothing', () => {
    const decision = decide([due('acme', 'roads'), due('acme', 'trees'), due('other', 'x')], []);
    expect(decision.steps.map(({ step }) => step)).toEqual(['open', 'open']);
    const body = bodyOf(decision);
    expect(body).toContain('@acme-data');
    expect(body).not.toMatch(/@everyone|\]\(https:\/\/evil/);
    expect(body).toContain('/edit/main/catalogue/datasets/acme/roads.yaml');
  });

  it('leaves what is up to date alone, changes what is not, closes what is done', () => {
    const first = decide([due('acme', 'roads')], []).steps[0]!;
    const issue = { number: 5, isOpen: true, title: first.title!, body: first.body };
    expect(decide([due('acme', 'roads')], [issue]).steps).toEqual([]);
    expect(decide([due('acme', 'trees')], [issue]).steps).toMatchObject([
      { step: 'update', number: 5 },
    ]);
    const done = decide([], [issue]);
    expect(done.steps).toMatchObject([{ step: 'update', number: 5, state: 'closed' }]);
    expect(decide([], [{ ...issue, isOpen: false, body: bodyOf(done) }]).steps).toEqual([]);
  });

  it('stays closed where somebody closed it knowing, and opens again for something new', () => {
    const first = decide([due('acme', 'roads')], []).steps[0]!;
    const closed = { number: 5, isOpen: false, title: first.title!, body: first.body };
    expect(decide([due('acme', 'roads')], [closed]).steps).toEqual([]);
    expect(decide([due('acme', 'roads'), due('acme', 'trees')], [closed]).steps).toMatchObject([
      { step: 'update', number: 5, state: 'open' },
    ]);
  });

  it('opens no flood of issues', () => {
    const ids = Array.from({ length: 25 }, (_, index) => `publisher-${index + 10}`);
    const many = registerOf(
      Object.fromEntries(ids.map((id) => [`publishers/${id}.yaml`, publisher(id)])),
    );
    const { steps, waiting } = decideReviewDue(
      many,
      ids.map((id) => due(id, 'x')),
      [],
      words,
    );
    expect([steps.length, waiting.length]).toEqual([20, 5]);
  });
});

describe('at GitHub, as its description has it', () => {
  let mock: GitHubMock;
  const repository = { owner: 'o', repo: 'r', main: 'main' };
  beforeAll(async () => {
    mock = await startGitHubMock([
      '/repos/{owner}/{repo}/issues',
      '/repos/{owner}/{repo}/issues/{issue_number}',
    ]);
  }, 60_000);
  afterAll(() => mock.close());
  beforeEach(() => mock.answer({}));
  const github = (): ReturnType<typeof createGitHub> =>
    createGitHub({ token: 'test', baseUrl: mock.baseUrl });

  it('reads only the issues that this program made', async () => {
    const body = bodyOf(decide([due('acme', 'roads')], []));
    const issue = (number: number, login: string, more: object = {}): object => ({
      ...{ number, title: 'Review due', state: 'open', body, user: { login }, ...more },
    });
    mock.answer({
      'GET /repos/o/r/issues': [
        issue(1, 'somebody'),
        issue(2, WORKFLOW_ACCOUNT),
        issue(3, WORKFLOW_ACCOUNT, { pull_request: {} }),
        issue(4, WORKFLOW_ACCOUNT, { body: 'Something else' }),
        issue(5, WORKFLOW_ACCOUNT, { body: body.replaceAll('\n', '\r\n') }),
      ],
    });
    const issues = await readPublisherIssues(github(), repository, REVIEW_ISSUES);
    expect(issues.map(({ number }) => number)).toEqual([2, 5]);
    expect(mock.violations).toEqual([]);
  });

  it('makes calls that GitHub takes', async () => {
    await actPublisherIssues(github(), repository, [
      { step: 'open', title: 'T', body: 'B', labels: ['review due'] },
      { step: 'update', number: 5, body: 'B', title: 'T', state: 'open' },
      { step: 'update', number: 6, body: 'B', state: 'closed' },
    ]);
    expect(mock.calls).toEqual([
      {
        call: 'POST /repos/o/r/issues',
        query: {},
        body: { title: 'T', body: 'B', labels: ['review due'] },
      },
      {
        call: 'PATCH /repos/o/r/issues/5',
        query: {},
        body: { body: 'B', title: 'T', state: 'open', state_reason: 'reopened' },
      },
      {
        call: 'PATCH /repos/o/r/issues/6',
        query: {},
        body: { body: 'B', state: 'closed', state_reason: 'completed' },
      },
    ]);
    expect(mock.violations).toEqual([]);
  });

  it('sees a call that GitHub would refuse', async () => {
    const wrong = github().request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
      ...{ owner: 'o', repo: 'r', issue_number: 5, state: 'ajar' as 'open' },
    });
    await expect(wrong).rejects.toThrow();
    expect(mock.violations).toHaveLength(1);
    mock.violations.length = 0;
  });
});
