import { computeReview } from '../core/review/compute-review.ts';
import { fitReport } from '../core/review/fit-report.ts';
import { renderReview } from '../core/review/render/render-review.ts';
import { today } from '../io/clock.ts';
import { readPrefix } from '../io/git.ts';
import { loadProposal } from '../io/load-proposal.ts';
import { REVIEW_HELP, readReviewOptions } from './review-options.ts';
import { siteAddress } from './site-address.ts';

/**
 * `npm run review`.
 * @returns the exit code: 0 the comment was printed, 2 it could not be made
 */
export async function reviewCommand(args: readonly string[]): Promise<number> {
  try {
    const { help, base, head, author, format, catalogue } = readReviewOptions(args);
    if (help) {
      process.stdout.write(REVIEW_HELP);
      return 0;
    }
    const report = computeReview(
      await loadProposal(catalogue, { base, head, author, today: today() }),
    );
    const root = (await readPrefix(catalogue)).replace(/\/$/, '');
    process.stdout.write(
      format === 'json'
        ? `${fitReport(report)}\n`
        : renderReview(report, { root, site: siteAddress() }),
    );
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}
