import { validateFiles } from '../core/validate/validate-files.ts';
import { LABELS } from '../github/labels.ts';
import { readPublisherIssues } from '../github/publisher-issues/read-publisher-issues.ts';
import { decideReviewDue } from '../github/review-due/decide-review-due.ts';
import { listDueEntries } from '../github/review-due/list-due-entries.ts';
import { publisherOfIssue } from '../github/review-due/render-review-due.ts';
import { today } from '../io/clock.ts';
import { examineFiles } from '../io/examine-files.ts';
import { loadCatalogue } from '../io/load-catalogue.ts';
import { connectGitHub, repositoryOf } from './github-access.ts';
import {
  readReviewDueOptions,
  REVIEW_DUE_HELP,
  type ReviewDueOptions,
} from './review-due-options.ts';
import { settlePublisherIssues } from './settle-publisher-issues.ts';
import { requireSound } from './require-sound.ts';

/**
 * `npm run review-due`.
 * @returns the exit code: 0 done or nothing to do, 2 it could not be done
 */
export async function reviewDueCommand(args: readonly string[]): Promise<number> {
  try {
    const options = readReviewDueOptions(args);
    if (options.help) process.stdout.write(REVIEW_DUE_HELP);
    else await runReviewDue(options);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

async function runReviewDue({ catalogue, act }: ReviewDueOptions): Promise<void> {
  const { files, problems: unread } = await loadCatalogue(catalogue);
  const examine = await examineFiles(catalogue, files);
  const day = today();
  const { register, problems } = validateFiles(files, { today: day, examine, problems: unread });
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
  await settlePublisherIssues(decision, `${due.length} entries are due`, {
    github,
    repository,
    act,
  });
}
