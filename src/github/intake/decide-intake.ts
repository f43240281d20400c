import { renderEntryYaml } from '../../core/contribute/render-entry-yaml.ts';
import { sameText } from '../same-text.ts';
import type { IntakeBase, IntakeDecision, IntakeFacts, IntakeState, IntakeStep } from './intake.ts';
import { makeRequest } from './make-request.ts';
import { makeSuggestion, type Obstacle, type SuggestedEntry } from './make-suggestion.ts';
import { parseIssueBody, type FormQuestion } from './parse-issue-form.ts';
import {
  renderObstacles,
  renderProposed,
  renderPull,
  renderRefusal,
  renderRequestPull,
  type IntakeWords,
} from './render-intake.ts';

/** Only people who may label issues can start this, even if the label got there another way. */
const MAY_START: ReadonlySet<string> = new Set(['triage', 'write', 'maintain', 'admin']);

/** What `decideIntake` has to know of this register. */
export interface IntakeSettings {
  /** The label that starts an intake. */
  readonly label: string;
  /** Folder of the catalogue in the repository. */
  readonly root: string;
  /** Address of the site, for links to help pages. */
  readonly site: string | undefined;
}

/** The branch of an issue: one for each, so that there is never a second proposal. */
export function intakeBranch(issue: number): string {
  return `intake/issue-${issue}`;
}

/**
 * Decides what to do with a suggestion. What is missing, doubtful or assigned is left to a person.
 */
export function decideIntake(
  facts: IntakeFacts,
  base: IntakeBase,
  settings: IntakeSettings,
): IntakeDecision {
  const { issue, label, sender, state } = facts;
  const idle = (reason: string): IntakeDecision => ({ reason, steps: [] });
  if (label !== settings.label) return idle(`The label that counts is "${settings.label}".`);
  if (issue.isPullRequest) return idle('This is a pull request, not an issue.');
  if (!issue.isOpen) return idle('The issue is closed.');
  if (sender.isBot) return idle('A program added the label; only a person may.');
  if (!MAY_START.has(sender.permission) && !MAY_START.has(sender.role)) {
    return idle('The person who added the label has no right to do so.');
  }

  const form = chooseForm(issue.body, base);
  const words: IntakeWords = { ...settings, questions: form.questions };
  const stop = (reason: string, body: string): IntakeDecision => ({
    reason,
    steps: [
      ...commentStep(issue.number, state, body, true),
      { step: 'remove-label', issue: issue.number, label: settings.label },
    ],
  });
  const refuse = (text: string): IntakeDecision => stop(text, renderRefusal(text));

  const taken = takenBy(state);
  if (taken !== undefined) return refuse(taken);
  const { answers, ambiguous, isFromForm } = parseIssueBody(issue.body, form.questions);
  if (!isFromForm) {
    return refuse(
      'The text of this issue does not have the headings of the forms "Suggest a dataset" and "Ask for data that is not here". Open a new issue with one of them.',
    );
  }
  const asked = { issue: issue.number, day: issue.created ?? base.today };
  const { entry, obstacles } = form.isRequest
    ? makeRequest(answers, base.register, asked)
    : makeSuggestion(answers, base.register);
  const all: readonly Obstacle[] = [
    ...ambiguous.map((heading) => ({
      text: `The heading "${heading}" occurs more than once. Remove it from the answers.`,
    })),
    ...obstacles,
  ];
  if (entry && base.files.has(entry.file)) {
    return refuse(
      `The entry \`${entry.file}\` already exists and was not changed. If this is different data, give it a different title.`,
    );
  }
  const text = entry ? renderEntryYaml(entry.identity, entry.value) : '';
  const problems = entry ? base.check({ file: entry.file, text }) : [];
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (!entry || all.length > 0 || errors.length > 0) {
    return stop('The answers do not make an entry yet.', renderObstacles(all, errors, words));
  }

  const path = `${settings.root}/${entry.file}`;
  const worksThere = answers.get('role');
  const body = form.isRequest
    ? renderRequestPull({ issue: issue.number, file: path }, problems, words)
    : renderPull({ issue: issue.number, file: path, worksThere }, problems, words);
  return {
    reason: `Proposes ${path}.`,
    steps: [
      ...proposalSteps(issue.number, state, { entry, path, text, body }),
      ...commentStep(issue.number, state, renderProposed(), false),
    ],
  };
}

/**
 * Tells by its headings which form an issue was made with; the suggestion of a dataset where both have as many,
 * none included.
 */
function chooseForm(
  body: string | null,
  { questions, requestQuestions }: IntakeBase,
): { readonly questions: readonly FormQuestion[]; readonly isRequest: boolean } {
  const found = (asked: readonly FormQuestion[]): number => {
    const { answers, ambiguous } = parseIssueBody(body, asked);
    return answers.size + ambiguous.length;
  };
  const isRequest = found(requestQuestions) > found(questions);
  return { questions: isRequest ? requestQuestions : questions, isRequest };
}

/** Why the branch or its pull request is not ours to change. */
function takenBy({ branch, pulls }: IntakeState): string | undefined {
  const merged = pulls.find(({ state }) => state === 'merged');
  if (merged) return `This suggestion was accepted with #${merged.number}.`;
  const isOpen = pulls.some(({ state }) => state === 'open');
  const closed = pulls.find(({ state }) => state === 'closed');
  if (closed && !isOpen) {
    return `Somebody closed #${closed.number}, which proposed this. Reopen it first if that has changed.`;
  }
  if (branch && !branch.isOurs) {
    return 'Somebody has worked on the proposal for this issue, so it stays as it is. Make further changes there.';
  }
  return undefined;
}

function proposalSteps(
  issue: number,
  { main, branch, pulls, comment }: IntakeState,
  proposal: { entry: SuggestedEntry; path: string; text: string; body: string },
): IntakeStep[] {
  const { entry, path, text, body } = proposal;
  const name = intakeBranch(issue);
  const title = `Add ${entry.identity.id}`;
  const message = `${title}\n\nSuggested in #${issue}.`;
  const open = pulls.find(({ state }) => state === 'open');
  const write: IntakeStep = {
    step: 'write-branch',
    branch: name,
    isNew: branch === undefined,
    parent: main,
    files: [{ path, text }],
    message,
  };
  if (!open) {
    return [write, { step: 'open-pull', issue, comment: comment?.id, branch: name, title, body }];
  }
  const isSame = open.title === title && sameText(open.body, body);
  return isSame ? [write] : [write, { step: 'update-pull', number: open.number, title, body }];
}

/** Changes the earlier comment, or makes the first; nothing where it says so already. */
function commentStep(
  issue: number,
  { comment }: IntakeState,
  body: string,
  isNews: boolean,
): IntakeStep[] {
  if (!comment) return isNews ? [{ step: 'comment', issue, body }] : [];
  return sameText(comment.body, body) ? [] : [{ step: 'comment', issue, id: comment.id, body }];
}
