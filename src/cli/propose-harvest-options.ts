import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { GITHUB_HELP } from './github-access.ts';
import { catalogueFolder, requireFolder } from './read-folder.ts';

/** What `npm run propose-harvest` was asked to do. */
export interface ProposeHarvestOptions {
  readonly help: boolean;
  readonly act: boolean;
  /** Absolute: the register as main has it. */
  readonly catalogue: string;
  /** Absolute: a catalogue folder into which sources were harvested. */
  readonly harvest: string;
}

export const PROPOSE_HARVEST_HELP = `npm run propose-harvest -- --harvest DIR [options]

Proposes what a harvest found: one pull request for each source, updated in place, closed when there is nothing left to
propose. Shows what it would do; does it with --act only.

  --harvest DIR     catalogue folder with harvested/<source>/ and its run.json, as npm run harvest leaves it
  --act             do it
  --catalogue DIR   the register as main has it (or CATALOGUE_DIR)
  --help            this text

${GITHUB_HELP}
Exit code: 0 done or nothing to do, 1 a source could not be proposed, or its branch was written but GitHub lets no
workflow open the pull request (it says then what to switch on), 2 it could not be done.
`;

/**
 * Reads the options of the command line and the environment.
 * @throws on an unknown or missing option or folder, in words for the person at the terminal
 */
export function readProposeHarvestOptions(args: readonly string[]): ProposeHarvestOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      harvest: { type: 'string' },
      act: { type: 'boolean', default: false },
      catalogue: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const { help, act } = values;
  const catalogue = catalogueFolder(values.catalogue);
  if (!help && values.harvest === undefined)
    throw new Error('--harvest DIR is needed: see --help.');
  const harvest = resolve(values.harvest ?? '');
  for (const folder of help ? [] : [catalogue, harvest]) requireFolder(folder);
  return { help, act, catalogue, harvest };
}
