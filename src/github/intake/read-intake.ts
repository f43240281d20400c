import type { Octokit } from 'octokit';

import { readProposal } from '../proposal/read-proposal.ts';
import { findComment } from '../comments.ts';
import type { Repository } from '../repository.ts';
import { UserError } from '../../core/model/user-error.ts';
import { intakeBranch } from './decide-intake.ts';
import type { IntakeFacts, IntakeIssue, IntakeState } from './intake.ts';
import { INTAKE_MARKER } from './render-intake.ts';

/** What started an intake, before anything is asked of GitHub. */
export interface LabelEvent {
  readonly label: string;
  readonly issue: IntakeIssue;
  readonly sender: { readonly login: string; readonly isBot: boolean };
}

/**
 * Reads the event file of a workflow that runs on labels of issues. The text of the issue is as it was when the
 * label was put on, so that nothing is slipped in after a person has read it.
 * @throws if it is another event
 */
export function parseLabelEvent(event: unknown): LabelEvent {
  const { action, label, issue, sender } = (event ?? {}) as RawEvent;
  if (action !== 'labeled' || !label?.name || !issue?.number || !sender?.login) {
    throw new UserError('The event is not about a label added to an issue.');
  }
  return { label: label.name, issue: issueOf(issue), sender: accountOf(sender) };
}

/**
 * Finds out the same from GitHub itself: the issue as it is now, and who put the label on last.
 * @throws if nobody has put the label on
 */
export async function fetchLabelEvent(
  github: Octokit,
  { owner, repo }: Repository,
  number: number,
  label: string,
): Promise<LabelEvent> {
  const at = { owner, repo, issue_number: number };
  const { data: issue } = await github.request(
    'GET /repos/{owner}/{repo}/issues/{issue_number}',
    at,
  );
  const events = await github.paginate('GET /repos/{owner}/{repo}/issues/{issue_number}/events', {
    ...at,
    per_page: 100,
  });
  const last = events.findLast(
    (event) => event.event === 'labeled' && 'label' in event && event.label.name === label,
  );
  const has = issue.labels.some((item) => (typeof item === 'string' ? item : item.name) === label);
  if (!has || !last?.actor)
    throw new UserError(`Issue ${number} does not have the label "${label}".`);
  return { label, issue: issueOf(issue), sender: accountOf(last.actor) };
}

/** Asks GitHub for everything that the decision rests on. */
export async function readIntakeFacts(
  github: Octokit,
  repository: Repository,
  { label, issue, sender }: LabelEvent,
): Promise<IntakeFacts> {
  const { owner, repo } = repository;
  const { data: rights } = await github.request(
    'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
    { owner, repo, username: sender.login },
  );
  return {
    issue,
    label,
    sender: { isBot: sender.isBot, permission: rights.permission, role: rights.role_name },
    state: await readState(github, repository, issue.number),
  };
}

async function readState(
  github: Octokit,
  repository: Repository,
  issue: number,
): Promise<IntakeState> {
  return {
    comment: await findComment(github, repository, issue, INTAKE_MARKER),
    ...(await readProposal(github, repository, intakeBranch(issue))),
  };
}

function issueOf({ number, body, state, created_at, pull_request }: RawIssue): IntakeIssue {
  return {
    number,
    body: body ?? null,
    created: created_at?.slice(0, 10),
    isOpen: state === 'open',
    isPullRequest: pull_request !== undefined,
  };
}

function accountOf({ login, type }: RawAccount): LabelEvent['sender'] {
  return { login, isBot: type !== 'User' };
}

interface RawAccount {
  readonly login: string;
  readonly type?: string;
}

interface RawIssue {
  readonly number: number;
  readonly body?: string | null;
  readonly state?: string;
  readonly created_at?: string;
  readonly pull_request?: unknown;
}

interface RawEvent {
  readonly action?: string;
  readonly label?: { readonly name?: string };
  readonly issue?: RawIssue;
  readonly sender?: RawAccount;
}
