import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { refreshInsight } from '../../core/contribute/refresh-insight.ts';
import type { Register, SourceFile } from '../../core/model/entry.ts';
import { checkInsights } from '../../core/validate/check-insights.ts';
import { checkCity } from '../../testing/city.ts';
import { startGitHubMock, type GitHubMock } from '../../testing/github-mock.ts';
import { INSIGHT_SOURCE, insightFiles, pinText } from '../../testing/insight-fixture.ts';
import { createGitHub } from '../client.ts';
import { actSteps } from '../proposal/act-steps.ts';
import type { ProposalState } from '../proposal/proposal.ts';
import { decideInsight } from './decide-insight.ts';
import { reviewInsight, type InsightChange } from './review-insight.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const sha = (letter: string): string => letter.repeat(40);
const PINNED = pinText(undefined, {
  sourceSha256: sha256(INSIGHT_SOURCE),
  sourceBytes: String(INSIGHT_SOURCE.length),
});
const CHANGED = INSIGHT_SOURCE.replace('1460', '1461');
const FRESH: ProposalState = {
  main: { commit: sha('a'), tree: sha('b') },
  branch: undefined,
  pulls: [],
};

let register: Register;
beforeAll(async () => {
  ({ register } = await checkCity());
});

function main(pin: string): Parameters<typeof reviewInsight>[2] {
  const { texts, beside } = insightFiles({ pin });
  const { contents } = checkInsights(texts, beside, { register, sha256 });
  return { register, files: texts, beside, insights: contents };
}

/** What the job that speaks with strangers leaves. */
function refreshed(source: string, pin: string): readonly SourceFile[] {
  const { beside, insights } = main(pin);
  const { files } = refreshInsight('cycling', insights.get('cycling')!, {
    sources: new Map([['counts', { text: source, sha256: sha256(source), bytes: source.length }]]),
    pinTexts: new Map(beside.map(({ file, text }) => [file, text])),
    today: '2026-11-28',
    sha256,
  });
  return files;
}

const review = (source: string, pin = PINNED): InsightChange =>
  reviewInsight('cycling', refreshed(source, pin), main(pin), sha256);

describe('reviewInsight', () => {
  it('finds nothing to propose where the source has not changed, or has the same figures', () => {
    expect(review(INSIGHT_SOURCE).files).toEqual([]);
    expect(review(`${INSIGHT_SOURCE}\n`).files).toEqual([]);
  });

  it('proposes the first comparison with a source', () => {
    const change = review(INSIGHT_SOURCE, pinText());
    expect(change).toMatchObject({ changesFigures: false, errors: 0 });
    expect(change.files.map(({ file }) => file)).toEqual(['insights/cycling/counts.yaml']);
  });

  it.each([
    [
      'another file',
      [{ file: 'insights/cycling/more.csv', text: 'a,b\n1,2\n' }],
      'more.csv is not on main',
    ],
    [
      'another address in a pin',
      [
        {
          file: 'insights/cycling/counts.yaml',
          text: PINNED.replace('www.example.org', 'evil.example'),
        },
      ],
      'counts.yaml changes more than a refresh may',
    ],
  ])('refuses %s', (_, files, message) => {
    expect(() => reviewInsight('cycling', files, main(PINNED), sha256)).toThrow(message);
  });

  it('counts as an error an extract that its pin does not have', () => {
    const [extract] = refreshed(CHANGED, PINNED);
    expect(reviewInsight('cycling', [extract!], main(PINNED), sha256).errors).toBe(1);
  });
});

describe('decideInsight', () => {
  it('opens one pull request with the sentences, the charts and the rows that change', () => {
    const { reason, steps } = decideInsight(review(CHANGED), FRESH, 'catalogue');
    expect(reason).toBe('cycling: 2 files are proposed.');
    expect(steps.map(({ step }) => step)).toEqual(['write-branch', 'open-pull']);
    const [, pull] = steps;
    expect(pull).toMatchObject({
      branch: 'insight/cycling',
      title: 'Insight cycling: its source has new figures',
    });
    const body = pull?.step === 'open-pull' ? pull.body : '';
    expect(body).toContain('1,460 people cycled in the north');
    expect(body).toMatch(/\*\*Now:\*\* In 2024, 1,461 people/);
    expect(body).toContain('**Old**\n\n```mermaid\nxychart-beta');
    expect(body).toContain('line [1200, 1460]');
    expect(body).toContain('line [1200, 1461]');
    expect(body).toMatch(/Is this still true: “The north passed the south in 2024/);
    expect(body).toContain('| 4 |');
  });

  it('updates the one that is open, and closes it when the figures are those of the source again', () => {
    const opened = decideInsight(review(CHANGED), FRESH, 'catalogue').steps.at(-1);
    const body = opened?.step === 'open-pull' ? opened.body : '';
    const title = 'Insight cycling: its source has new figures';
    const state: ProposalState = {
      ...FRESH,
      branch: { isOurs: true },
      pulls: [{ number: 7, state: 'open', title, body }],
    };
    expect(decideInsight(review(CHANGED), state, 'catalogue').steps).toEqual([]);
    const other = decideInsight(review(CHANGED.replace('1461', '1462')), state, 'catalogue').steps;
    expect(other.map(({ step }) => step)).toEqual(['write-branch', 'update-pull']);
    const closing = decideInsight(review(INSIGHT_SOURCE), state, 'catalogue').steps;
    expect(closing.map(({ step }) => step)).toEqual(['close-pull', 'delete-branch']);
  });

  it('leaves alone what somebody has worked on or closed, and what the check refuses', () => {
    const change = review(CHANGED);
    const theirs = { ...FRESH, branch: { isOurs: false } };
    expect(decideInsight(change, theirs, 'catalogue').steps).toEqual([]);
    const opened = decideInsight(change, FRESH, 'catalogue').steps.at(-1);
    const body = opened?.step === 'open-pull' ? opened.body : '';
    const closed: ProposalState = {
      ...FRESH,
      pulls: [{ number: 7, state: 'closed', title: '', body }],
    };
    expect(decideInsight(change, closed, 'catalogue').steps).toEqual([]);
    expect(decideInsight({ ...change, errors: 1 }, FRESH, 'catalogue').steps).toEqual([]);
  });

  it('lets nothing of the source act in the text', () => {
    const hostile = INSIGHT_SOURCE.replaceAll(
      'North',
      '"```\n\n@everyone <img src=x> [x](javascript:1)"'.replace('\n\n', ' '),
    );
    const opened = decideInsight({ ...review(hostile), errors: 0 }, FRESH, 'catalogue').steps.at(
      -1,
    );
    const body = opened?.step === 'open-pull' ? opened.body : '';
    expect(body).not.toMatch(/(?<!\\)<img|(?<!\\)\]\(javascript|(?<![\\`])```(?!mermaid|\n)/);
  });
});

describe('at GitHub, as its description has it', () => {
  let mock: GitHubMock;
  const repository = { owner: 'o', repo: 'r', main: 'main' };
  beforeAll(async () => {
    mock = await startGitHubMock([
      '/repos/{owner}/{repo}/git/commits',
      '/repos/{owner}/{repo}/git/trees',
      '/repos/{owner}/{repo}/git/refs',
      '/repos/{owner}/{repo}/pulls',
    ]);
  }, 60_000);
  afterAll(() => mock.close());

  it('writes the branch and opens the pull request', async () => {
    mock.answer({
      'POST /repos/o/r/git/trees': { status: 201, body: { sha: sha('d') } },
      'POST /repos/o/r/git/commits': { status: 201, body: { sha: sha('e') } },
    });
    const { steps } = decideInsight(review(CHANGED), FRESH, 'catalogue');
    await actSteps(createGitHub({ token: 'test', baseUrl: mock.baseUrl }), repository, steps);
    expect(mock.calls.map(({ call }) => call)).toEqual([
      'POST /repos/o/r/git/trees',
      'POST /repos/o/r/git/commits',
      'POST /repos/o/r/git/refs',
      'POST /repos/o/r/pulls',
    ]);
    expect(mock.calls[0]?.body).toMatchObject({
      tree: [
        { path: 'catalogue/insights/cycling/counts.csv' },
        { path: 'catalogue/insights/cycling/counts.yaml' },
      ],
    });
    expect(mock.violations).toEqual([]);
  });
});
