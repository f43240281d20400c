import { plural } from '../core/model/plural.ts';
import { deriveCatalogue } from '../core/derive/derive-catalogue.ts';
import { decideStatus } from '../github/report-status/decide-status.ts';
import { listTrouble } from '../github/report-status/list-trouble.ts';
import { STATUS_ISSUES } from '../github/report-status/render-status.ts';
import { readEvidence } from '../io/read-evidence.ts';
import { UserError } from '../core/model/user-error.ts';
import { defineCommand } from './define-command.ts';
import { GITHUB_HELP, GITHUB_OPTIONS, openGitHub } from './github-access.ts';
import { evidenceFolder, requireFolder } from './read-folder.ts';
import { settlePublisherIssues } from './settle-publisher-issues.ts';

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
  options: { evidence: { type: 'string' }, ...GITHUB_OPTIONS },
  async run(given) {
    const from = evidenceFolder(given.evidence);
    // Without evidence everything would look healthy, and every issue would be closed.
    if (from === undefined) throw new UserError('--evidence DIR is needed: see --help.');
    requireFolder(from);
    const access = await openGitHub(given, { soundness: true });
    const evidence = await readEvidence(from, (line) => process.stderr.write(`${line}\n`));
    if (evidence.services.size === 0 && evidence.links.size === 0) {
      process.stdout.write('There is no evidence yet: nothing changes.\n');
      return;
    }
    const catalogue = deriveCatalogue(access.register);
    const trouble = listTrouble(catalogue, evidence);
    const found = plural(trouble.length, 'entry does not work', 'entries do not work');
    await settlePublisherIssues(STATUS_ISSUES, found, access, (issues, words) =>
      decideStatus(catalogue, trouble, issues, words),
    );
  },
});
