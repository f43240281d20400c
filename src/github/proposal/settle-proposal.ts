import { createHash } from 'node:crypto';

import type { SourceFile } from '../../core/model/entry.ts';
import { plural } from '../../core/model/plural.ts';
import type { Decision } from '../decision.ts';
import { sameText } from '../same-text.ts';
import type { OpenPull, ProposalState, UpdatePull, WriteBranch } from './proposal.ts';

/** One thing to do at GitHub for a proposal that a program keeps up to date, in order. */
export type ProposalStep =
  | WriteBranch
  | OpenPull
  | UpdatePull
  | { readonly step: 'close-pull'; readonly number: number; readonly body: string }
  | { readonly step: 'delete-branch'; readonly branch: string };

/** What is proposed, and how GitHub stands. */
export interface KeptProposal {
  /** What it is about, for the reason: an id. */
  readonly subject: string;
  readonly branch: string;
  readonly state: ProposalState;
  /** Files of the catalogue folder; none where nothing is left to propose. */
  readonly files: readonly SourceFile[];
  /** The catalogue folder in the repository. */
  readonly root: string;
  readonly title: string;
  /** Of the commit, below its title. */
  readonly message: string;
  /** The line at the head of the text by which two of the same proposal are known. */
  readonly mark: (digest: string) => string;
  /** The text, which begins with the mark. */
  readonly body: (digest: string) => string;
  /** The text when nothing is left to propose. */
  readonly nothingLeft: string;
}

/**
 * Decides what becomes of a proposal that has a branch to itself: opened, updated in place, closed when there is nothing
 * left to propose. What a person closed is not proposed again until it is something else; a branch on which somebody
 * has worked is left alone.
 */
export function settleProposal(proposal: KeptProposal): Decision<ProposalStep> {
  const { subject, branch, state, files, root, title, message } = proposal;
  const open = state.pulls.find((pull) => pull.state === 'open');
  if (state.branch && !state.branch.isOurs) {
    return {
      reason: `${subject}: somebody has worked on ${branch}, so it stays as it is.`,
      steps: [],
    };
  }
  if (files.length === 0) {
    const steps: ProposalStep[] = [
      ...(open
        ? [{ step: 'close-pull', number: open.number, body: proposal.nothingLeft } as const]
        : []),
      ...(state.branch ? [{ step: 'delete-branch', branch } as const] : []),
    ];
    return { reason: `${subject}: nothing to propose.`, steps };
  }
  const digest = digestOf(files);
  const mark = proposal.mark(digest);
  const [latest] = state.pulls;
  if (latest?.state === 'closed' && latest.body.startsWith(mark)) {
    return {
      reason: `${subject}: somebody closed #${latest.number}, which proposed the same.`,
      steps: [],
    };
  }
  const body = proposal.body(digest);
  const isSame = open?.body.startsWith(mark) === true && state.branch !== undefined;
  const steps: ProposalStep[] = [];
  if (!isSame) {
    steps.push({
      step: 'write-branch',
      branch,
      isNew: state.branch === undefined,
      parent: state.main,
      files: files.map(({ file, text }) => ({ path: `${root}/${file}`, text })),
      message: `${title}\n\n${message}`,
    });
  }
  if (!open) steps.push({ step: 'open-pull', branch, title, body });
  else if (open.title !== title || !sameText(open.body, body)) {
    steps.push({ step: 'update-pull', number: open.number, title, body });
  }
  return { reason: `${subject}: ${plural(files.length, 'file is', 'files are')} proposed.`, steps };
}

/** The same for the same proposal: its files and their texts. */
function digestOf(files: readonly SourceFile[]): string {
  const digest = createHash('sha256');
  for (const { file, text } of files) digest.update(`${file}\0${text.length}\0${text}`);
  return digest.digest('hex');
}
