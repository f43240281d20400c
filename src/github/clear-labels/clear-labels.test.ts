import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startGitHubMock, type GitHubMock } from '../../testing/github-mock.ts';
import { renderRefusal } from '../comment/render-comment.ts';
import { WORKFLOW_ACCOUNT } from '../repository.ts';
import { parseBegunRun } from './read-labelled.ts';

const SCRIPT = join(import.meta.dirname, '../../../scripts/clear-labels.ts');
const CATALOGUE = join(import.meta.dirname, '../../testing/fixtures/small-catalogue');
const [OLD, NEW] = ['a'.repeat(40), `${'a'.repeat(7)}${'b'.repeat(33)}`];
const LABELS = ['risk: low', 'ready: owner-change', 'please'];

const begun = (event: string): object => ({ workflow_run: { event, head_sha: NEW } });
const pull = (number: number, head: string, labels: readonly string[]): object => ({
  ...{ number, state: 'open', head: { sha: head }, base: { ref: 'main' } },
  labels: labels.map((name) => ({ name })),
});
const comment = (head: string, login: string = WORKFLOW_ACCOUNT): object[] => [
  { id: 1, user: { login: 'stranger' }, body: renderRefusal('Ready.', { head: NEW }) },
  { id: 2, user: { login }, body: renderRefusal('A.', { head }).replaceAll('\n', '\r\n') },
];

describe('npm run clear-labels', () => {
  let mock: GitHubMock;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'clear-'));
    mock = await startGitHubMock([
      ...['/repos/{owner}/{repo}/pulls', '/repos/{owner}/{repo}/statuses/{sha}'],
      ...['comments', 'labels/{name}'].map(
        (part) => `/repos/{owner}/{repo}/issues/{issue_number}/${part}`,
      ),
    ]);
  }, 60_000);
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await mock.close();
  });

  /** Runs the command; gives back what it said and what it wrote at GitHub. */
  async function run(
    answers: Readonly<Record<string, unknown>>,
    event: object,
    ...args: string[]
  ): Promise<{ out: string; writes: string[] }> {
    mock.answer(answers);
    const file = join(folder, 'event.json');
    writeFileSync(file, JSON.stringify(event));
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [SCRIPT, '--event', file, '--catalogue', CATALOGUE, ...args],
      {
        env: {
          ...process.env,
          ...{ GITHUB_API_URL: mock.baseUrl, GITHUB_REPOSITORY: 'o/r', GITHUB_TOKEN: 'test' },
        },
      },
    );
    expect(mock.violations).toEqual([]);
    const writes = mock.calls
      .filter(({ call }) => !call.startsWith('GET '))
      .map(({ call, body }) => [call, ...(body ? [JSON.stringify(body)] : [])].join(' '));
    return { out: stdout, writes };
  }

  const oneAt = (head: string, comments: object[]): Readonly<Record<string, unknown>> => ({
    'GET /repos/o/r/pulls': [pull(12, head, LABELS), pull(13, head, ['please'])],
    'GET /repos/o/r/issues/12/comments': comments,
  });
  const CLEARED = [
    'DELETE /repos/o/r/issues/12/labels/risk%3A%20low',
    'DELETE /repos/o/r/issues/12/labels/ready%3A%20owner-change',
  ];
  const PENDING = `POST /repos/o/r/statuses/${NEW} {"state":"pending","description":"The review follows the checks.","context":"reviewed"}`;

  it('takes off what the last commit earned as soon as checks of a new one begin', async () => {
    const { writes } = await run(oneAt(NEW, comment(OLD)), begun('pull_request'), '--act');
    expect(writes).toEqual([PENDING, ...CLEARED]);
  });

  it('needs no checks for that: they may have another name, or never run', async () => {
    const { out, writes } = await run(
      oneAt(NEW, comment(OLD)),
      { schedule: '37 * * * *' },
      '--act',
    );
    expect(out).toBe('Labels of an earlier commit: #12.\n');
    expect(writes).toEqual(CLEARED);
  });

  it.each<[string, object[]]>([
    ['nobody has reviewed', []],
    ['a stranger says to have reviewed', comment(NEW, 'stranger')],
    [
      'our comment of another commit quotes',
      [
        {
          id: 2,
          user: { login: WORKFLOW_ACCOUNT },
          body: `${renderRefusal(`\n<!-- commit: ${NEW} -->\n`, { head: OLD })}`,
        },
      ],
    ],
  ])('clears the labels of a commit that %s', async (_name, comments) => {
    expect((await run(oneAt(NEW, comments), {}, '--act')).writes).toEqual(CLEARED);
  });

  it('leaves the labels of the commit that was reviewed, and other people’s', async () => {
    const { out, writes } = await run(oneAt(NEW, comment(NEW)), {}, '--act');
    expect(out).toBe('Every label is of the commit that its branch is at.\n');
    expect(writes).toEqual([]);
  });

  it('lets a group of the merge queue pass: each proposal was reviewed before', async () => {
    const { writes } = await run(oneAt(NEW, comment(NEW)), begun('merge_group'), '--act');
    expect(writes).toEqual([
      `POST /repos/o/r/statuses/${NEW} {"state":"success","description":"Each proposal was reviewed before it was queued.","context":"reviewed"}`,
    ]);
  });

  it('does nothing unless told', async () => {
    const { out, writes } = await run(oneAt(NEW, comment(OLD)), begun('pull_request'));
    expect(out).toContain('Would do, with --act:');
    expect(writes).toEqual([]);
  });

  it('takes no other event', () => {
    expect(() => parseBegunRun(begun('push'))).toThrow('not that of a workflow');
    expect(() => parseBegunRun({ workflow_run: { event: 'merge_group' } })).toThrow();
  });
});
