import { LABELS } from '../github/labels.ts';
import { readPublisherIssues } from '../github/publisher-issues/read-publisher-issues.ts';
import { decideReviewDue } from '../github/review-due/decide-review-due.ts';
import { listDueEntries } from '../github/review-due/list-due-entries.ts';
import { publisherOfIssue } from '../github/review-due/render-review-due.ts';
import { today } from '../io/clock.ts';
import { loadChecked } from '../io/load-checked.ts';
import { defineCommand } from './define-command.ts';
import { connectGitHub, GITHUB_HELP, repositoryOf } from './github-access.ts';
import { catalogueFolder } from './read-folder.ts';
import { settlePublisherIssues } from './settle-publisher-issues.ts';
import { requireSound } from './require-sound.ts';
import { plural } from '../core/model/plural.ts';

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
  options: {
    act: { type: 'boolean', default: false },
    catalogue: { type: 'string' },
  },
  async run({ act, catalogue }) {
    const day = today();
    const { register, problems } = await loadChecked(catalogueFolder(catalogue), { today: day });
    requireSound(problems);

    const github = connectGitHub(act);
    const repository = repositoryOf(register);
    const due = listDueEntries(register, problems, day);
    const label = LABELS.reviewDue.name;
    const issues = await readPublisherIssues(github, repository, label, publisherOfIssue);
    const decision = decideReviewDue(register, due, issues, {
      label,
      repository: `https://github.com/${repository.owner}/${repository.repo}`,
      main: repository.main,
      root: 'catalogue',
    });
    await settlePublisherIssues(decision, plural(due.length, 'entry is due', 'entries are due'), {
      github,
      repository,
      act,
    });
  },
});
