import { deriveCatalogue } from '../core/derive/derive-catalogue.ts';
import { LABELS } from '../github/labels.ts';
import { readPublisherIssues } from '../github/publisher-issues/read-publisher-issues.ts';
import { decideStatus } from '../github/report-status/decide-status.ts';
import { listTrouble } from '../github/report-status/list-trouble.ts';
import { publisherOfStatus } from '../github/report-status/render-status.ts';
import { checkCatalogue } from '../io/check-catalogue.ts';
import { today } from '../io/clock.ts';
import { readEvidence } from '../io/read-evidence.ts';
import { connectGitHub, repositoryOf } from './github-access.ts';
import {
  readReportStatusOptions,
  REPORT_STATUS_HELP,
  type ReportStatusOptions,
} from './report-status-options.ts';
import { settlePublisherIssues } from './settle-publisher-issues.ts';
import { requireSound } from './require-sound.ts';

/**
 * `npm run report-status`.
 * @returns the exit code: 0 done or nothing to do, 2 it could not be done
 */
export async function reportStatusCommand(args: readonly string[]): Promise<number> {
  try {
    const options = readReportStatusOptions(args);
    if (options.help) process.stdout.write(REPORT_STATUS_HELP);
    else await runReportStatus(options);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

async function runReportStatus({
  catalogue: folder,
  evidence: from,
  act,
}: ReportStatusOptions): Promise<void> {
  const { register, problems } = await checkCatalogue(folder, { today: today() });
  requireSound(problems);
  const evidence = await readEvidence(from, (line) => process.stderr.write(`${line}\n`));
  if (evidence.services.size === 0 && evidence.links.size === 0) {
    process.stdout.write('There is no evidence yet: nothing is changed.\n');
    return;
  }
  const catalogue = deriveCatalogue(register);
  const github = connectGitHub(act);
  const repository = repositoryOf(register);
  const trouble = listTrouble(catalogue, evidence);
  const label = LABELS.notWorking.name;
  const issues = await readPublisherIssues(github, repository, label, publisherOfStatus);
  const decision = decideStatus(catalogue, trouble, issues, {
    label,
    repository: `https://github.com/${repository.owner}/${repository.repo}`,
    main: repository.main,
    root: 'catalogue',
  });
  await settlePublisherIssues(decision, `${trouble.length} entries do not work`, {
    github,
    repository,
    act,
  });
}
