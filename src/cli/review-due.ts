import { plural } from '../core/model/plural.ts';
import { decideReviewDue } from '../github/review-due/decide-review-due.ts';
import { listDueEntries } from '../github/review-due/list-due-entries.ts';
import { REVIEW_ISSUES } from '../github/review-due/render-review-due.ts';
import { defineCommand } from './define-command.ts';
import { GITHUB_HELP, GITHUB_OPTIONS, openGitHub } from './github-access.ts';
import { settlePublisherIssues } from './settle-publisher-issues.ts';

/** `npm run review-due`. */
export const reviewDueCommand = defineCommand({
  help: `npm run review-due [-- options]

Keeps one issue per publisher listing entries that are due for review, or whose data is much older than its frequency
says. A dry run unless you pass --act.

  --act             do it
  --catalogue DIR   another catalogue folder (or CATALOGUE_DIR)
  --help            this text

${GITHUB_HELP}
Exit code: 0 done or nothing to do, 2 could not run.
`,
  options: GITHUB_OPTIONS,
  async run(given) {
    const access = await openGitHub(given, { soundness: true });
    const { register, problems, day } = access;
    const due = listDueEntries(register, problems, day);
    const found = plural(due.length, 'entry is due', 'entries are due');
    await settlePublisherIssues(REVIEW_ISSUES, found, access, (issues, words) =>
      decideReviewDue(register, due, issues, words),
    );
  },
});
