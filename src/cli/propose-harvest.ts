import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { escapeControl } from '../core/report/escape.ts';
import { readProposal } from '../github/proposal/read-proposal.ts';
import { actSteps } from '../github/proposal/act-steps.ts';
import { decideHarvest, harvestBranch } from '../github/propose-harvest/decide-harvest.ts';
import { parseRun } from '../github/propose-harvest/parse-run.ts';
import { reviewHarvest } from '../github/propose-harvest/review-harvest.ts';
import { loadCatalogue } from '../io/load-catalogue.ts';
import { actOrShow } from './act-or-show.ts';
import { UserError } from '../core/model/user-error.ts';
import { defineCommand } from './define-command.ts';
import { GITHUB_HELP, GITHUB_OPTIONS, openGitHub, type GitHubAccess } from './github-access.ts';
import { requireFolder } from './read-folder.ts';
import { EXIT_FAULT, tellError } from './tell-error.ts';
import { tellNotPermitted } from './tell-not-permitted.ts';

/** `npm run propose-harvest`. */
export const proposeHarvestCommand = defineCommand({
  help: `npm run propose-harvest -- --harvest DIR [options]

Proposes what a harvest found: one pull request per source. Updates it in place; closes it when nothing is left to
propose. A dry run unless you pass --act.

  --harvest DIR     catalogue folder with harvested/<source>/ and its run.json, as npm run harvest leaves it
  --act             do it
  --catalogue DIR   the register as main has it (or CATALOGUE_DIR)
  --help            this text

${GITHUB_HELP}
Exit code: 0 done or nothing to do; 1 a source could not be proposed, or GitHub does not let workflows open its pull
request (the output says what to switch on); 2 could not run.
`,
  options: { harvest: { type: 'string' }, ...GITHUB_OPTIONS },
  async run(given) {
    if (given.harvest === undefined) throw new UserError('--harvest DIR is needed: see --help.');
    const harvest = requireFolder(given.harvest);
    return proposeHarvest(harvest, await openGitHub(given));
  },
});

async function proposeHarvest(harvest: string, main: GitHubAccess): Promise<number> {
  const { files: harvested } = await loadCatalogue(harvest);
  const { act, register, github, repository, place } = main;
  const unopened: string[] = [];
  const codes: number[] = [];
  for (const path of globSync('harvested/*/run.json', { cwd: harvest }).sort()) {
    try {
      const run = parseRun(readFileSync(join(harvest, path)));
      if (!register.source.has(run.source))
        throw new UserError('The source is not configured on main.');
      const review = reviewHarvest(run, main, harvested, place.root);
      const state = await readProposal(github, repository, harvestBranch(run.source));
      const { reason, steps } = decideHarvest({ ...review, state }, place);
      process.stdout.write(`${escapeControl(reason)}\n`);
      const failed = await actOrShow(act, steps, (decided) =>
        actSteps(github, repository, decided),
      );
      unopened.push(...(failed ?? []));
    } catch (error) {
      // One source never stops another.
      codes.push(tellError(error, path));
    }
  }
  tellNotPermitted(repository, unopened);
  if (codes.includes(EXIT_FAULT)) return EXIT_FAULT;
  return codes.length + unopened.length > 0 ? 1 : 0;
}
