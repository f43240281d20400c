import type { ReviewReport } from '../review-report.ts';
import { renderChanges } from './render-changes.ts';
import { renderOwnership } from './render-ownership.ts';
import { renderProblems } from './render-problems.ts';
import { renderDependents, renderLookAlikes } from './render-relations.ts';
import { renderRisk } from './render-risk.ts';
import type { ReviewPlace } from './review-place.ts';

/** GitHub refuses comments over 65,536 characters; some room is left for what is put around. */
const LONGEST = 60_000;

/** How many entries, and lists of other things, are shown; less where the comment gets too long. */
const SIZES: readonly number[] = [20, 8, 3, 1];

/**
 * Renders the comment for a pull request. Nothing that the proposal says can act in it: no mention, link, image,
 * HTML or end of a code block comes from its values.
 */
export function renderReview(report: ReviewReport, place: ReviewPlace): string {
  for (const size of SIZES) {
    const text = render(report, place, size);
    if (text.length <= LONGEST) return text;
  }
  return '## Review\n\nThis proposal is too large for a comment: run `npm run review` to read it.\n';
}

function render(report: ReviewReport, place: ReviewPlace, size: number): string {
  const sections = [
    renderRisk(report, place, size),
    renderChanges(report, size),
    renderOwnership(report, size),
    renderProblems(report, place, Math.min(size, MOST_ANNOTATIONS)),
    renderDependents(report, size),
    renderLookAlikes(report, size),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

/** GitHub shows ten annotations at a change. */
const MOST_ANNOTATIONS = 10;
