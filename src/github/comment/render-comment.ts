import { renderProblemText } from '../../core/review/render/render-problems.ts';
import { renderReview } from '../../core/review/render/render-review.ts';
import type { ReviewPlace } from '../../core/review/render/review-place.ts';
import { renderSuggestionBlock } from '../../core/review/render/render-suggestion-block.ts';
import type { ReviewProblem, ReviewReport, Suggestion } from '../../core/review/review-report.ts';

/** By which the comment of an earlier run is found. */
export const COMMENT_MARKER = '<!-- register: review -->';
/**
 * The status of a commit whose review was told. It is required on main, so that nothing merges on the labels of an
 * earlier commit: a commit that nobody reviewed has no such status.
 */
export const REVIEW_STATUS = 'reviewed';
/** By which suggestions of earlier runs are found. */
export const SUGGESTION_MARKER = '<!-- register: suggestion -->';

const OF_COMMIT = /^<!-- commit: ([0-9a-f]{40}) -->$/m;

/** The commit of which a comment of ours speaks; only what stands above the first heading is the program's own. */
export function reviewedCommit(body: string): string | undefined {
  return OF_COMMIT.exec(body.replaceAll('\r\n', '\n').split('\n#')[0]!)?.[1];
}

/** By the whole hash: another commit can be made with the same beginning. */
const marksOf = ({ head }: Pick<CommentSubject, 'head'>): string =>
  `${COMMENT_MARKER}\n<!-- commit: ${head} -->`;

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
    `For commit \`${head.slice(0, 7)}\`, where the checks ${hasPassed ? 'passed' : 'have not passed'}.`,
    'Updated with every push.',
  ];
  return `${marksOf(subject)}\n\n${renderReview(report, { ...place, preview })}\n${facts.join(' ')}`;
}

/** Says that a person has to do what the program could not. */
export function renderRefusal(reason: string, subject: Pick<CommentSubject, 'head'>): string {
  const commit = subject.head.slice(0, 7);
  return [
    marksOf(subject),
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
