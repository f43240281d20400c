import { parseArgs } from 'node:util';

import { GITHUB_HELP } from './github-access.ts';
import { catalogueFolder, requireFolder } from './read-folder.ts';

/** What `npm run review-due` was asked to do. */
export interface ReviewDueOptions {
  readonly help: boolean;
  readonly act: boolean;
  /** Absolute. */
  readonly catalogue: string;
}

export const REVIEW_DUE_HELP = `npm run review-due [-- options]

Keeps one issue for each publisher that names its entries whose day of review has come, or whose data is much
older than its frequency says. Shows what it would do; does it with --act only.

  --act             do it
  --catalogue DIR   another catalogue folder (or CATALOGUE_DIR)
  --help            this text

${GITHUB_HELP}
Exit code: 0 done or nothing to do, 2 it could not be done.
`;

/**
 * Reads the options of the command line and the environment.
 * @throws on an unknown option or folder, in words for the person at the terminal
 */
export function readReviewDueOptions(args: readonly string[]): ReviewDueOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      act: { type: 'boolean', default: false },
      catalogue: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const { help, act } = values;
  const catalogue = catalogueFolder(values.catalogue);
  if (!help) requireFolder(catalogue, 'catalogue');
  return { help, act, catalogue };
}
