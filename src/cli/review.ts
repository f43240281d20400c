import { computeReview } from '../core/review/compute-review.ts';
import { fitReport } from '../core/review/fit-report.ts';
import { renderReview } from '../core/review/render/render-review.ts';
import { today } from '../io/clock.ts';
import { readPrefix } from '../io/git.ts';
import { loadProposal } from '../io/load-proposal.ts';
import { UserError } from '../core/model/user-error.ts';
import { defineCommand } from './define-command.ts';
import { catalogueFolder } from './read-folder.ts';
import { siteAddress } from './site-address.ts';

/** `npm run review`. */
export const reviewCommand = defineCommand({
  help: `npm run review -- --base REV --head REV [options]

Prints the comment for a pull request: what the change means, how risky it is, whose entries it
touches, what is wrong and how to fix it. Reads only Git; checks nothing out.

  --base REV        the branch that the change is for; owners are read from it
  --head REV        the change itself
  --author ID       the author's numeric GitHub id, to see whether an owner proposes the change
  --format FORMAT   markdown (default) or json
  --catalogue DIR   another catalogue folder (or CATALOGUE_DIR)
  --help            this text

Exit code: 0 the comment was printed, 2 could not run.
SITE_URL (and BASE_PATH) give the address of the site, for links to its help pages.
`,
  options: {
    base: { type: 'string' },
    head: { type: 'string' },
    author: { type: 'string' },
    format: { type: 'string', default: 'markdown' },
    catalogue: { type: 'string' },
  },
  async run({ base, head, format, ...given }) {
    if (format !== 'markdown' && format !== 'json') {
      throw new UserError(`--format is "${format}"; expected markdown or json.`);
    }
    if (given.author !== undefined && !/^[1-9][0-9]{0,14}$/.test(given.author)) {
      throw new UserError(
        `--author is "${given.author}"; expected the account's number, such as 583231.`,
      );
    }
    if (!base || !head) {
      throw new UserError(
        'Both --base and --head are needed: npm run review -- --base main --head HEAD',
      );
    }
    const catalogue = catalogueFolder(given.catalogue);
    const author = given.author === undefined ? undefined : Number(given.author);
    const report = computeReview(
      await loadProposal(catalogue, { base, head, author, today: today() }),
    );
    const root = (await readPrefix(catalogue)).replace(/\/$/, '');
    process.stdout.write(
      format === 'json'
        ? `${fitReport(report)}\n`
        : renderReview(report, { root, site: siteAddress() }),
    );
  },
});
