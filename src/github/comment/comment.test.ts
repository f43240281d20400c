import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { computeReview } from '../../core/review/compute-review.ts';
import { fitReport } from '../../core/review/fit-report.ts';
import type { ChangedPath, ReviewReport } from '../../core/review/review-report.ts';
import { startGitHubMock, type GitHubMock, type MadeCall } from '../../testing/github-mock.ts';
import { proposalOf, registerOf, type Values } from '../../testing/review-proposal.ts';
import { createGitHub } from '../client.ts';
import { WORKFLOW_ACCOUNT } from '../repository.ts';
import { actComment } from './act-comment.ts';
import { decideComment } from './decide-comment.ts';
import { parseReport } from './parse-report.ts';
import { findPull, parseRunEvent, readCommentFacts } from './read-comment.ts';
import { COMMENT_MARKER, SUGGESTION_MARKER } from './render-comment.ts';

/** What a recorded folder says; the rest is as below. */
interface Given {
  readonly what: string;
  readonly author?: number;
  readonly login?: string;
  readonly after: Readonly<Record<string, object | null>>;
  readonly others?: readonly ChangedPath[];
  readonly files?: readonly object[];
  readonly fileCount?: number;
  readonly patch?: string;
  readonly suggestions?: readonly { start: number; end: number; lines: string[] }[];
  readonly labels?: readonly string[];
  readonly comment?: string;
  readonly notes?: readonly { id: number; path: string; line: number; body: string }[];
  readonly passed?: boolean;
  readonly movedTo?: string;
  readonly twice?: boolean;
  readonly foundLabel?: string;
  /** Laid over the report. */
  readonly tamper?: object;
  /** In place of the report. */
  readonly text?: string;
  readonly padding?: number;
}

const FOLDER = join(import.meta.dirname, '../../testing/fixtures/github/comment');
const SCRIPT = join(import.meta.dirname, '../../../scripts/comment.ts');
const HEAD = 'a'.repeat(40);
const ROADS = 'datasets/acme/roads.yaml';
const BASE: Values = {
  'publishers/acme.yaml': {
    name: 'Acme',
    domains: ['acme.org'],
    contact: { name: 'Data team', email: 'data@acme.example' },
    maintainers: [{ github: 'acme-data', id: 7 }],
  },
  [ROADS]: { title: 'Map of all roads', access: { level: 'open' }, licence: 'open-one' },
  'datasets/acme/visits.yaml': { title: 'Visits', access: { level: 'restricted' } },
};
const repository = { owner: 'o', repo: 'r', main: 'main' };
const cases = readdirSync(FOLDER);

function reportOf(given: Given): ReviewReport {
  const after = Object.fromEntries(
    Object.entries({ ...BASE, ...given.after }).flatMap(([file, value]) =>
      value === null ? [] : [[file, { ...BASE[file], ...value }]],
    ),
  );
  const report = computeReview({ ...proposalOf(BASE, after, given.others), author: 7 });
  const text = {
    code: 'text/not-nfc' as const,
    line: 1,
    column: 1,
    path: '',
    args: {},
    what: 'Odd form.',
  };
  const problems = (given.suggestions ?? []).map((one) => ({
    ...{ ...text, severity: 'warning' as const, file: ROADS, fix: '' },
    ...{ help: '/help/problems/text/not-nfc/', suggestions: [{ file: ROADS, ...one }] },
  }));
  return { ...report, problems, warnings: problems.length };
}

function bytesOf(given: Given, report: ReviewReport): Uint8Array {
  const text = given.text ?? fitReport({ ...report, ...given.tamper });
  return new TextEncoder().encode(text + ' '.repeat(given.padding ?? 0));
}

/** What GitHub answers of the pull request. */
function answersOf(given: Given, report: ReviewReport, said: MadeCall[]): Record<string, unknown> {
  const paths = [
    ...report.changes.map(({ file, change }) => ({ path: `catalogue/${file}`, change })),
    ...report.otherPaths,
  ];
  const files =
    given.files ??
    paths.map(({ path, change }) => ({
      ...{ filename: path, status: change === 'changed' ? 'modified' : change },
      ...(given.patch !== undefined && { patch: given.patch }),
    }));
  const label = given.foundLabel ?? 'writer:patch-1';
  const head = { sha: given.movedTo ?? HEAD, label };
  const pull = {
    ...{ number: 12, state: 'open', head, base: { ref: 'main' } },
    user: { id: given.author ?? 7, login: given.login ?? 'writer' },
    labels: (given.labels ?? []).map((name) => ({ name })),
    changed_files: given.fileCount ?? files.length,
  };
  const bot = { login: WORKFLOW_ACCOUNT };
  const bodies = said.flatMap(({ body }) => (body as { comments?: { body: string }[] }).comments);
  const told = said.find(({ call }) => call.includes('/comments'));
  const earlier =
    given.comment === 'same'
      ? (told?.body as { body: string } | undefined)?.body
      : `${COMMENT_MARKER}\n\n${given.comment}`;
  const status = said.find(({ call }) => call.includes('/statuses/'))?.body as object | undefined;
  return {
    [`GET /repos/o/r/commits/${head.sha}/statuses`]: status
      ? [
          { ...status, context: 'another', creator: bot },
          { ...status, creator: bot },
        ]
      : [{ context: 'reviewed', state: 'success', creator: { login: 'stranger' } }],
    'GET /repos/o/r/pulls': given.twice ? [pull, { ...pull, number: 13 }] : [pull],
    'GET /repos/o/r/pulls/12': pull,
    'GET /repos/o/r/pulls/12/files': files,
    'GET /repos/o/r/issues/12/comments': [
      { id: 20, user: { login: 'stranger' }, body: `${COMMENT_MARKER} Ready.` },
      { id: 21, user: bot, body: 'Something else.' },
      ...(given.comment ? [{ id: 22, user: bot, body: earlier?.replaceAll('\n', '\r\n') }] : []),
    ],
    'GET /repos/o/r/pulls/12/comments': [
      { id: 30, user: { login: 'stranger' }, path: 'x', line: 1, body: SUGGESTION_MARKER },
      ...(given.notes ?? []).map((note) => ({
        ...{ ...note, user: bot },
        body: note.body === 'same' ? bodies.at(-1)?.body : `${SUGGESTION_MARKER}\n\n${note.body}`,
      })),
    ],
  };
}

describe('a comment, from event to calls', () => {
  let mock: GitHubMock;
  beforeAll(async () => {
    const pull = '/repos/{owner}/{repo}/pulls/{pull_number}';
    const issue = '/repos/{owner}/{repo}/issues/{issue_number}';
    mock = await startGitHubMock([
      ...['/repos/{owner}/{repo}/pulls', pull, `${pull}/files`, `${pull}/comments`],
      ...[`${pull}/reviews`, '/repos/{owner}/{repo}/pulls/comments/{comment_id}'],
      ...[`${issue}/comments`, '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
      ...[`${issue}/labels`, `${issue}/labels/{name}`],
      ...['/repos/{owner}/{repo}/commits/{ref}/statuses', '/repos/{owner}/{repo}/statuses/{sha}'],
    ]);
  }, 60_000);
  afterAll(() => mock.close());

  /** Runs read, decide and act; gives back what was written. */
  async function run(given: Given, said: MadeCall[] = []): Promise<[string, MadeCall[]]> {
    const report = reportOf(given);
    mock.answer(answersOf(given, report, said));
    const github = createGitHub({ token: 'test', baseUrl: mock.baseUrl, throttled: false });
    const event = parseRunEvent({
      workflow_run: {
        ...{ event: 'pull_request', head_sha: HEAD, head_branch: 'patch-1' },
        head_repository: { owner: { login: 'writer' } },
        conclusion: given.passed === false ? 'failure' : 'success',
      },
    });
    const number = await findPull(github, repository, event);
    if (number === undefined) return ['No pull request.', writesOf(mock)];
    const facts = await readCommentFacts(github, repository, number);
    const { reason, steps } = decideComment(
      facts,
      parseReport(bytesOf(given, report), 'catalogue'),
      {
        ...{ head: event.head, hasPassed: event.hasPassed, main: 'main', root: 'catalogue' },
        publishers: registerOf(BASE).publisher,
        site: 'https://data.example/',
      },
    );
    await actComment(github, repository, steps);
    return [reason, writesOf(mock)];
  }

  it.each(cases)('%s', async (name) => {
    const folder = join(FOLDER, name);
    const given = parse(readFileSync(join(folder, 'given.yaml'), 'utf8')) as Given;
    const isRepeat = [given.comment, ...(given.notes ?? []).map(({ body }) => body)].includes(
      'same',
    );
    const said = isRepeat ? (await run({ ...given, comment: '', notes: [] }))[1] : [];
    const [reason, writes] = await run(given, said);
    expect(mock.violations).toEqual([]);
    const comment = writes.find(({ call }) => /\/issues\/(12\/)?comments/.test(call));
    const text = (comment?.body as { body?: string } | undefined)?.body ?? '';
    const calls = writes.map(({ call, body }) => ({
      call,
      body: body === comment?.body ? '(expected.md)' : body,
    }));
    await expect(`${JSON.stringify({ reason, calls }, null, 2)}\n`).toMatchFileSnapshot(
      join(folder, 'expected.json'),
    );
    await expect(`${text}\n`).toMatchFileSnapshot(join(folder, 'expected.md'));
  });

  it('is what the command shows, and does nothing unless told', async () => {
    const given: Given = { what: '', after: { [ROADS]: { title: 'All roads' } } };
    const report = reportOf(given);
    mock.answer(answersOf(given, report, []));
    const folder = mkdtempSync(join(tmpdir(), 'comment-'));
    writeFileSync(join(folder, 'report.json'), bytesOf(given, report));
    const small = join(FOLDER, '../../small-catalogue');
    const args = ['--report', join(folder, 'report.json'), '--pull', '12', '--catalogue', small];
    const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT, ...args], {
      env: { ...process.env, GITHUB_API_URL: mock.baseUrl, GITHUB_REPOSITORY: 'o/r' },
    });
    rmSync(folder, { recursive: true });
    expect(stdout).toMatch(/^Risk: low\. Ready: no\.\nWould do, with --act:/);
    expect(stdout).toContain('   | **low risk · 1 file · not proposed by its owner');
    expect(writesOf(mock)).toEqual([]);
    expect(mock.violations).toEqual([]);
  });
});

const writesOf = ({ calls }: GitHubMock): MadeCall[] =>
  calls.filter(({ call }) => !call.startsWith('GET ')).map((call) => ({ ...call }));
