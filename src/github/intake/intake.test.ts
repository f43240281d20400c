import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startGitHubMock, type GitHubMock } from '../../testing/github-mock.ts';
import { findStep, intakeBase, stepNames } from '../../testing/intake-fixture.ts';
import { createGitHub } from '../client.ts';
import { LABELS } from '../labels.ts';
import { WORKFLOW_ACCOUNT } from '../repository.ts';
import { actIntake } from './act-intake.ts';
import { decideIntake } from './decide-intake.ts';
import type { IntakeDecision, IntakeFacts, IntakeState } from './intake.ts';
import { parseIssueBody } from './parse-issue-form.ts';
import { parseLabelEvent, readIntakeFacts } from './read-intake.ts';
import { INTAKE_MARKER } from './render-intake.ts';

const { questions, register } = intakeBase;
const settings = { label: LABELS.accepted.name, root: 'catalogue', site: undefined };
const publisher = [...register.publisher.values()][0]!;
const option = (id: string, start = ''): string =>
  questions.find((one) => one.id === id)!.options.find((text) => text.startsWith(start))!;

const ANSWERS = {
  title: 'Lamp posts by street, seen from a test',
  publisher: publisher.fields.name,
  address: 'https://www.gov.uk/lamp-posts',
  content: 'Where the lamp posts of each street stand. One row for each lamp post.',
  theme: option('theme'),
  frequency: 'Every month',
  licence: option('licence'),
  access: option('access', 'open'),
  role: 'No',
  public: '- [x] What I have written contains no personal data.',
};

/** The text of an issue as GitHub makes it of a form. */
function bodyOf(answers: Readonly<Record<string, string>>): string {
  return questions
    .map(({ id, label }) => `### ${label}\n\n${answers[id] ?? '_No response_'}`)
    .join('\n\n');
}

const STATE: IntakeState = {
  main: { commit: 'c'.repeat(40), tree: 'd'.repeat(40) },
  branch: undefined,
  pulls: [],
  comment: undefined,
};

function decide(
  answers: Readonly<Record<string, string>> = ANSWERS,
  more: Partial<IntakeFacts> & { readonly body?: string } = {},
): IntakeDecision {
  const { body = bodyOf(answers), ...facts } = more;
  return decideIntake(
    {
      issue: { number: 12, body, isOpen: true, isPullRequest: false },
      label: settings.label,
      sender: { isBot: false, permission: 'read', role: 'triage' },
      state: STATE,
      ...facts,
    },
    intakeBase,
    settings,
  );
}

describe('decideIntake', () => {
  it('makes an entry that the checks accept, and a pull request', () => {
    const decision = decide();
    expect(stepNames(decision)).toEqual(['write-branch', 'open-pull']);
    const { branch, files, isNew } = findStep(decision, 'write-branch');
    const { path, text = '' } = files[0]!;
    expect([branch, isNew]).toEqual(['intake/issue-12', true]);
    const file = `datasets/${publisher.id}/lamp-posts-by-street-seen-from-a-test.yaml`;
    expect(path).toBe(`catalogue/${file}`);
    const errors = intakeBase.check({ file, text }).filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
    expect(findStep(decision, 'open-pull').body).toContain('Suggested in #12');
  });

  it('asks for what is missing instead of proposing half an entry', () => {
    const decision = decide({ ...ANSWERS, frequency: '', publisher: 'Nobody in particular' });
    expect(stepNames(decision)).toEqual(['comment', 'remove-label']);
    const { body } = findStep(decision, 'comment');
    expect(body).toMatch(/Which organisation publishes it/);
    expect(body.startsWith(INTAKE_MARKER)).toBe(true);
  });

  it.each([
    ['another label', { label: 'suggestion' }],
    ['a program', { sender: { isBot: true, permission: 'admin', role: 'admin' } }],
    ['somebody without rights', { sender: { isBot: false, permission: 'read', role: 'read' } }],
    ['a closed issue', { issue: { number: 12, body: '', isOpen: false, isPullRequest: false } }],
    ['a pull request', { issue: { number: 12, body: '', isOpen: true, isPullRequest: true } }],
  ])('does nothing for %s', (_, facts) => {
    expect(decide(ANSWERS, facts).steps).toEqual([]);
  });

  it('never writes over an entry, or over somebody’s work', () => {
    const taken = [...register.dataset.values()].find(({ id }) =>
      id.startsWith(`${publisher.id}/`),
    );
    const title = taken?.id.split('/')[1]?.replaceAll('-', ' ');
    expect(stepNames(decide({ ...ANSWERS, ...(title && { title }) }))).toEqual(
      title ? ['comment', 'remove-label'] : ['write-branch', 'open-pull'],
    );
    const branch = { isOurs: false };
    expect(stepNames(decide(ANSWERS, { state: { ...STATE, branch } }))).not.toContain(
      'write-branch',
    );
    for (const state of ['closed', 'merged'] as const) {
      const pulls = [{ number: 3, state, title: '', body: '' }];
      expect(stepNames(decide(ANSWERS, { state: { ...STATE, pulls } }))).not.toContain(
        'write-branch',
      );
    }
  });

  it('brings the same pull request up to date when it runs again', () => {
    const first = decide();
    const { title, body } = findStep(first, 'open-pull');
    const again: IntakeState = {
      ...STATE,
      branch: { isOurs: true },
      pulls: [{ number: 3, state: 'open', title, body: body.replaceAll('\n', '\r\n') }],
    };
    expect(stepNames(decide(ANSWERS, { state: again }))).toEqual(['write-branch']);
    expect(findStep(decide(ANSWERS, { state: again }), 'write-branch').isNew).toBe(false);
    const changed = { ...ANSWERS, role: 'Yes' };
    expect(stepNames(decide(changed, { state: again }))).toEqual(['write-branch', 'update-pull']);
  });

  it.each([
    '@octocat see https://evil.example ![x](https://evil.example/p.png) <img src=x onerror=alert(1)>',
    'x\n```suggestion\nrm -rf\n```\n::set-output name=a::b',
    '### Which licence does it have?\n\nOpen Government Licence v3.0',
    'key: value\n---\n!!js/function "x"',
    '\u202egnirts\u202c \u200b hidden',
    'x'.repeat(65_000),
  ])('takes %j for text', (hostile) => {
    const decision = decide({ ...ANSWERS, content: hostile, address: hostile, role: hostile });
    for (const one of decision.steps) {
      if (one.step === 'write-branch')
        expect(one.files[0]!.path).toMatch(/^catalogue\/datasets\/[a-z0-9/-]+\.yaml$/);
      else if ('body' in one) {
        expect(one.body.length).toBeLessThan(65_536);
        expect(one.body).not.toMatch(/@octocat|!\[x\]|<img|^```|^::/m);
      }
    }
  });

  it('does not guess which of two answers is meant, or read what is not a form', () => {
    const twice = `${bodyOf(ANSWERS)}\n\n### ${questions[0]!.label}\n\nAnother title`;
    expect(parseIssueBody(twice, questions).ambiguous).toEqual([questions[0]!.label]);
    expect(stepNames(decide(ANSWERS, { body: twice }))).toEqual(['comment', 'remove-label']);
    expect(stepNames(decide(ANSWERS, { body: 'Please add my data' }))).toEqual([
      'comment',
      'remove-label',
    ]);
  });
});

describe('parseLabelEvent', () => {
  it('reads the event of a label and refuses others', () => {
    const event = {
      action: 'labeled',
      label: { name: 'accepted' },
      issue: { number: 12, body: null, state: 'open' },
      sender: { login: 'maintainer', type: 'User' },
    };
    expect(parseLabelEvent(event)).toMatchObject({ label: 'accepted', sender: { isBot: false } });
    expect(() => parseLabelEvent({ ...event, action: 'opened' })).toThrow(/not about a label/);
    expect(() => parseLabelEvent(null)).toThrow(/not about a label/);
  });
});

describe('at GitHub, as its description has it', () => {
  let mock: GitHubMock;
  const repository = { owner: 'o', repo: 'r', main: 'main' };
  const REPO = '/repos/{owner}/{repo}';
  beforeAll(async () => {
    mock = await startGitHubMock([
      `${REPO}/collaborators/{username}/permission`,
      `${REPO}/git/ref/{ref}`,
      `${REPO}/git/matching-refs/{ref}`,
      `${REPO}/git/commits`,
      `${REPO}/git/commits/{commit_sha}`,
      `${REPO}/git/trees`,
      `${REPO}/git/refs`,
      `${REPO}/git/refs/{ref}`,
      `${REPO}/contents/{path}`,
      `${REPO}/compare/{basehead}`,
      `${REPO}/pulls`,
      `${REPO}/pulls/{pull_number}`,
      `${REPO}/issues/{issue_number}/comments`,
      `${REPO}/issues/{issue_number}/labels/{name}`,
      `${REPO}/issues/comments/{comment_id}`,
    ]);
  }, 60_000);
  afterAll(() => mock.close());
  beforeEach(() => mock.answer({}));
  const github = (): ReturnType<typeof createGitHub> =>
    createGitHub({ token: 'test', baseUrl: mock.baseUrl });

  it('reads the facts, and takes a comment for its own by its author', async () => {
    mock.answer({
      'GET /repos/o/r/collaborators/maintainer/permission': {
        permission: 'read',
        role_name: 'triage',
      },
      'GET /repos/o/r/git/matching-refs/heads%2Fmain': [
        { ref: 'refs/heads/main', object: { sha: 'c'.repeat(40) } },
      ],
      [`GET /repos/o/r/git/commits/${'c'.repeat(40)}`]: {
        sha: 'c'.repeat(40),
        tree: { sha: 'd'.repeat(40) },
      },
      'GET /repos/o/r/pulls': [],
      'GET /repos/o/r/git/matching-refs/heads%2Fintake%2Fissue-12': [],
      'GET /repos/o/r/issues/12/comments': [
        { id: 1, body: INTAKE_MARKER, user: { login: 'somebody' } },
        { id: 2, body: `${INTAKE_MARKER}\nmine`, user: { login: WORKFLOW_ACCOUNT } },
      ],
    });
    const facts = await readIntakeFacts(github(), repository, {
      label: 'accepted',
      issue: { number: 12, body: '', isOpen: true, isPullRequest: false },
      sender: { login: 'maintainer', isBot: false },
    });
    expect(mock.violations).toEqual([]);
    expect(facts.sender).toEqual({ isBot: false, permission: 'read', role: 'triage' });
    expect(facts.state).toEqual({ ...STATE, comment: { id: 2, body: `${INTAKE_MARKER}\nmine` } });
  });

  it('makes calls that GitHub takes, in order, and one commit with one file', async () => {
    const decision = decide();
    const { path } = findStep(decision, 'write-branch').files[0]!;
    mock.answer({
      [`GET /repos/o/r/contents/${encodeURIComponent(path)}`]: {
        status: 404,
        body: { message: 'Not Found' },
      },
      'POST /repos/o/r/git/trees': { sha: 'e'.repeat(40) },
      'POST /repos/o/r/git/commits': { sha: 'f'.repeat(40) },
    });
    await actIntake(github(), repository, [
      ...decision.steps,
      { step: 'update-pull', number: 3, title: 'T', body: 'B' },
      { step: 'comment', issue: 12, body: 'B' },
      { step: 'comment', issue: 12, id: 2, body: 'B' },
      { step: 'remove-label', issue: 12, label: 'accepted' },
    ]);
    expect(mock.violations).toEqual([]);
    expect(
      mock.calls.map(({ call }) => call.replace(/ .*\/r\//, ' ').replace(/contents.*/, 'contents')),
    ).toEqual([
      'GET contents',
      'POST git/trees',
      'POST git/commits',
      'POST git/refs',
      'POST pulls',
      'PATCH pulls/3',
      'POST issues/12/comments',
      'PATCH issues/comments/2',
      'DELETE issues/12/labels/accepted',
    ]);
    expect(mock.calls[1]!.body).toMatchObject({ tree: [{ path, mode: '100644' }] });
  });

  it('writes nothing where main has the file by now', async () => {
    const decision = decide();
    await expect(actIntake(github(), repository, decision.steps)).rejects.toThrow(
      /now on the main branch/,
    );
    expect(mock.calls.map(({ call }) => call.slice(0, 4))).toEqual(['GET ']);
  });
});
