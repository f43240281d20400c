import type { CommentDecision, CommentStep } from '../comment/comment.ts';
import { LABELS } from '../labels.ts';
import type { BegunRun, LabelledPull } from './labelled-pull.ts';

/** Labels that a commit earns, and the next one has to earn again. */
export const EARNED: readonly string[] = [
  ...[LABELS.riskLow, LABELS.riskMedium, LABELS.riskHigh, LABELS.ready].map(({ name }) => name),
];

/**
 * Decides which labels no longer say anything: those that an earlier commit earned. The checks of the new commit may
 * take long, may never run, or may run under another name, so this does not wait for them.
 * @param begun the run that has just begun; undefined where the clock started this
 */
export function decideClear(
  pulls: readonly LabelledPull[],
  begun: BegunRun | undefined,
): CommentDecision {
  const stale = pulls.filter(({ head, reviewed }) => head !== reviewed);
  const steps: CommentStep[] = [
    ...(begun ? [statusOf(begun)] : []),
    ...stale.flatMap(({ number, labels }) =>
      labels
        .filter((label) => EARNED.includes(label))
        .map((label): CommentStep => ({ step: 'remove-label', pull: number, label })),
    ),
  ];
  const names = stale.map(({ number }) => `#${number}`).join(', ');
  const reason =
    stale.length === 0
      ? 'Every label is of the commit that its branch is at.'
      : `Labels of an earlier commit: ${names}.`;
  return { reason, steps };
}

/**
 * The same commit may have been reviewed as part of another proposal, so the status of a proposal begins again with each
 * run. What is in the queue has been reviewed, or it would not be there.
 */
function statusOf({ of, head: commit }: BegunRun): CommentStep {
  return of === 'merge_group'
    ? {
        step: 'status',
        commit,
        state: 'success',
        text: 'Each proposal was reviewed before it was queued.',
      }
    : { step: 'status', commit, state: 'pending', text: 'The review follows the checks.' };
}
