import { deriveCatalogue } from '../core/derive/derive-catalogue.ts';
import { LABELS } from '../github/labels.ts';
import { readPublisherIssues } from '../github/publisher-issues/read-publisher-issues.ts';
import { decideStatus } from '../github/report-status/decide-status.ts';
import { listTrouble } from '../github/report-status/list-trouble.ts';
import { publisherOfStatus } from '../github/report-status/render-status.ts';
import { loadChecked } from '../io/load-checked.ts';
import { today } from '../io/clock.ts';
import { readEvidence } from '../io/read-evidence.ts';
import { UserError } from '../core/model/user-error.ts';
import { defineCommand } from './define-command.ts';
import { connectGitHub, GITHUB_HELP, repositoryOf } from './github-access.ts';
import { catalogueFolder, evidenceFolder, requireFolder } from './read-folder.ts';
import { settlePublisherIssues } from './settle-publisher-issues.ts';
import { requireSound } from './require-sound.ts';
import { plural } from '../core/model/plural.ts';

/** `npm run report-status`. */
export const reportStatusCommand = defineCommand({
  help: `npm run report-status -- --evidence DIR [options]

Keeps one issue per publisher listing services that are down, stale or moved and links that are broken or moved;
closes it when all work. A dry run unless you pass --act.

  --evidence DIR    a copy of the branch status (or EVIDENCE_DIR)
  --act             do it
  --catalogue DIR   another catalogue folder (or CATALOGUE_DIR)
  --help            this text

${GITHUB_HELP}
Exit code: 0 done or nothing to do, 2 could not run.
`,
  options: {
    evidence: { type: 'string' },
    act: { type: 'boolean', default: false },
    catalogue: { type: 'string' },
  },
  async run({ act, ...given }) {
    const from = evidenceFolder(given.evidence);
    // Without evidence everything would look healthy, and every issue would be closed.
    if (from === undefined) throw new UserError('--evidence DIR is needed: see --help.');
    requireFolder(from);
    const { register, problems } = await loadChecked(catalogueFolder(given.catalogue), {
      today: today(),
    });
    requireSound(problems);
    const evidence = await readEvidence(from, (line) => process.stderr.write(`${line}\n`));
    if (evidence.services.size === 0 && evidence.links.size === 0) {
      process.stdout.write('There is no evidence yet: nothing changes.\n');
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
    await settlePublisherIssues(
      decision,
      plural(trouble.length, 'entry does not work', 'entries do not work'),
      {
        github,
        repository,
        act,
      },
    );
  },
});
