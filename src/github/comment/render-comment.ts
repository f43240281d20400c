import { renderProblemText } from '../../core/review/render/render-problems.ts';
import { renderReview } from '../../core/review/render/render-review.ts';
import type { ReviewPlace } from '../../core/review/render/review-place.ts';
import { renderSuggestionBlock } from '../../core/review/render/render-suggestion-block.ts';
import type { ReviewProblem, ReviewReport, Suggestion } from '../../core/review/review-report.ts';

/** By which the comment of an earlier run is found. */
export const COMMENT_MARKER = '<!-- register: review -->';
/** By which suggestions of earlier runs are found. */
export const SUGGESTION_MARKER = '<!-- register: suggestion -->';

/** Of which proposal a comment speaks. */
export interface CommentSubject {
  readonly number: number;
  readonly head: string;
  readonly hasPassed: boolean;
}

/** The comment: the review, with a link to the proposal as a page, and of which commit it speaks. */
export function renderComment(
  report: ReviewReport,
  place: ReviewPlace,
  subject: CommentSubject,
): string {
  const { number, head, hasPassed } = subject;
  const preview = place.site && `${place.site.replace(/\/$/, '')}/preview/?pr=${number}`;
  const facts = [
    `For commit \`${head.slice(0, 7)}\`, on which the checks ${hasPassed ? 'passed' : 'have not passed'}.`,
    'Brought up to date with every push.',
  ];
  return `${COMMENT_MARKER}\n\n${renderReview(report, { ...place, preview })}\n${facts.join(' ')}`;
}

/** Says that a person has to do what the program could not. */
export function renderRefusal(reason: string, { head }: Pick<CommentSubject, 'head'>): string {
  const commit = head.slice(0, 7);
  return [
    COMMENT_MARKER,
    '## Review',
    `**This proposal needs a person.** ${reason} Nothing is known about its risk.`,
    `For commit \`${commit}\`. A maintainer can fetch the branch and print the review: \`npm run review -- --base main --head ${commit}\`.`,
  ].join('\n\n');
}

/** The review's own account of a proposal that is too large to compare with GitHub's list of its files. */
export function renderUnverified(
  report: ReviewReport,
  reason: string,
  { head, root, site }: Pick<CommentSubject, 'head'> & ReviewPlace,
): string {
  const risk = { ...report.risk, level: 'high' } as const;
  return [
    COMMENT_MARKER,
    `**This proposal needs a person.** ${reason} Its risk therefore counts as high. This is what its files say:`,
    renderReview({ ...report, risk, isReady: false }, { root, site }),
    `For commit \`${head.slice(0, 7)}\`.`,
  ].join('\n\n');
}

/**
 * What stands beside the lines that a suggestion replaces.
 * @returns undefined if the suggestion cannot be shown
 */
export function renderNote(
  problem: ReviewProblem,
  { lines }: Suggestion,
  place: ReviewPlace,
): string | undefined {
  const block = renderSuggestionBlock(lines);
  if (block === undefined) return undefined;
  return [SUGGESTION_MARKER, renderProblemText(problem, place), block].join('\n\n');
}
