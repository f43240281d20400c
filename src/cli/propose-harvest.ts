import { appendFileSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { escapeControl } from '../core/report/escape.ts';
import { validateFiles } from '../core/validate/validate-files.ts';
import { actHarvest } from '../github/propose-harvest/act-harvest.ts';
import { decideHarvest } from '../github/propose-harvest/decide-harvest.ts';
import { parseRun } from '../github/propose-harvest/parse-run.ts';
import { renderNotPermitted } from '../github/propose-harvest/render-harvest.ts';
import { readHarvestState } from '../github/propose-harvest/read-harvest.ts';
import { reviewHarvest } from '../github/propose-harvest/review-harvest.ts';
import { today } from '../io/clock.ts';
import { loadCatalogue } from '../io/load-catalogue.ts';
import { connectGitHub, repositoryOf } from './github-access.ts';
import { printSteps } from './print-steps.ts';
import {
  PROPOSE_HARVEST_HELP,
  readProposeHarvestOptions,
  type ProposeHarvestOptions,
} from './propose-harvest-options.ts';
import { siteAddress } from './site-address.ts';

/**
 * `npm run propose-harvest`.
 * @returns the exit code: 0 done or nothing to do, 1 a source could not be proposed, 2 it could not be done
 */
export async function proposeHarvestCommand(args: readonly string[]): Promise<number> {
  try {
    const options = readProposeHarvestOptions(args);
    if (!options.help) return await runProposeHarvest(options);
    process.stdout.write(PROPOSE_HARVEST_HELP);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

async function runProposeHarvest({
  catalogue,
  harvest,
  act,
}: ProposeHarvestOptions): Promise<number> {
  const day = today();
  const { files: main } = await loadCatalogue(catalogue);
  const { files: harvested } = await loadCatalogue(harvest);
  const { register } = validateFiles(main, { today: day, rules: [] });
  const github = connectGitHub(act);
  const repository = repositoryOf(register);
  const place = {
    root: 'catalogue',
    site: siteAddress(register.catalogue.get('catalogue')?.fields.baseUrl),
  };
  const unopened: string[] = [];
  let broken = 0;
  for (const path of globSync('harvested/*/run.json', { cwd: harvest }).sort()) {
    try {
      const run = parseRun(readFileSync(join(harvest, path)));
      if (!register.source.has(run.source)) throw new Error('It is no source of main.');
      const review = reviewHarvest(run, main, harvested, { root: place.root, today: day });
      const state = await readHarvestState(github, repository, run.source);
      const { reason, steps } = decideHarvest({ ...review, state }, place);
      process.stdout.write(`${escapeControl(reason)}\n`);
      if (act) unopened.push(...(await actHarvest(github, repository, steps)));
      else if (steps.length > 0) {
        process.stdout.write(`Would do, with --act:\n\n${printSteps(steps)}`);
      }
    } catch (error) {
      // One source never stops another.
      broken += 1;
      const words = error instanceof Error ? error.message : String(error);
      process.stderr.write(`${escapeControl(`${path}: ${words}`)}\n`);
    }
  }
  if (unopened.length > 0) tellNotPermitted(renderNotPermitted(repository, unopened));
  return broken + unopened.length > 0 ? 1 : 0;
}

/** In the log, and on the page of the workflow's run, where people look first. */
function tellNotPermitted(text: string): void {
  process.stderr.write(`\n${text}\n`);
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  if (summary) appendFileSync(summary, `${text}\n`);
}
