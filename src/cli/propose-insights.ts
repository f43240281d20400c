import { createHash } from 'node:crypto';

import { besideFile } from '../core/insight/insight-content.ts';
import { UserError } from '../core/model/user-error.ts';
import { escapeControl } from '../core/report/escape.ts';
import { actSteps } from '../github/proposal/act-steps.ts';
import { readProposal } from '../github/proposal/read-proposal.ts';
import { decideInsight, insightBranch } from '../github/propose-insights/decide-insight.ts';
import { reviewInsight } from '../github/propose-insights/review-insight.ts';
import { loadCatalogue } from '../io/load-catalogue.ts';
import { actOrShow } from './act-or-show.ts';
import { defineCommand } from './define-command.ts';
import { GITHUB_HELP, GITHUB_OPTIONS, openGitHub } from './github-access.ts';
import { requireFolder } from './read-folder.ts';
import { EXIT_FAULT, tellError } from './tell-error.ts';
import { tellNotPermitted } from './tell-not-permitted.ts';

/** `npm run propose-insights`. */
export const proposeInsightsCommand = defineCommand({
  help: `npm run propose-insights -- --refreshed DIR [options]

Proposes what a refresh of insights found: one pull request for each insight whose figures change, with the old and the
new chart and every sentence that changes. Updates it in place; closes it when nothing is left to propose. A dry run
unless you pass --act.

  --refreshed DIR   catalogue folder with insights/, as npm run insight -- refresh --all --out DIR leaves it
  --act             do it
  --catalogue DIR   the register as main has it (or CATALOGUE_DIR)
  --help            this text

${GITHUB_HELP}
Exit code: 0 done or nothing to do; 1 an insight could not be proposed, or GitHub does not let workflows open its pull
request (the output says what to switch on); 2 could not run.
`,
  options: { refreshed: { type: 'string' }, ...GITHUB_OPTIONS },
  async run({ refreshed, ...given }) {
    if (refreshed === undefined) throw new UserError('--refreshed DIR is needed: see --help.');
    const folder = requireFolder(refreshed);
    const main = await openGitHub(given);
    const { act, github, repository, place } = main;
    const { beside } = await loadCatalogue(folder);
    const bySlug = Map.groupBy(beside, ({ file }) => besideFile(file)?.slug ?? '');
    const unopened: string[] = [];
    const codes: number[] = [];
    for (const [slug, files] of bySlug) {
      try {
        const change = reviewInsight(slug, files, main, sha256);
        const state = await readProposal(github, repository, insightBranch(slug));
        const { reason, steps } = decideInsight(change, state, place.root);
        process.stdout.write(`${escapeControl(reason)}\n`);
        const failed = await actOrShow(act, steps, (decided) =>
          actSteps(github, repository, decided),
        );
        unopened.push(...(failed ?? []));
      } catch (error) {
        // One insight never stops another.
        codes.push(tellError(error, slug));
      }
    }
    tellNotPermitted(repository, unopened);
    if (codes.includes(EXIT_FAULT)) return EXIT_FAULT;
    return codes.length + unopened.length > 0 ? 1 : 0;
  },
});

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
