import { parseArgs } from 'node:util';

import { GITHUB_HELP } from './github-access.ts';
import { catalogueFolder, evidenceFolder, requireFolder } from './read-folder.ts';

/** What `npm run report-status` was asked to do. */
export interface ReportStatusOptions {
  readonly help: boolean;
  readonly act: boolean;
  /** Absolute. */
  readonly catalogue: string;
  /** Absolute: a copy of the branch `status`. */
  readonly evidence: string;
}

export const REPORT_STATUS_HELP = `npm run report-status -- --evidence DIR [options]

Keeps one issue for each publisher that names its services that are down, stale or have moved, and its links that are
broken or have moved, and closes it when all is well. Shows what it would do; does it with --act only.

  --evidence DIR    a copy of the branch status (or EVIDENCE_DIR)
  --act             do it
  --catalogue DIR   another catalogue folder (or CATALOGUE_DIR)
  --help            this text

${GITHUB_HELP}
Exit code: 0 done or nothing to do, 2 it could not be done.
`;

/**
 * Reads the options of the command line and the environment.
 * @throws on an unknown or missing option or folder, in words for the person at the terminal
 */
export function readReportStatusOptions(args: readonly string[]): ReportStatusOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      evidence: { type: 'string' },
      act: { type: 'boolean', default: false },
      catalogue: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const { help, act } = values;
  const evidence = evidenceFolder(values.evidence) ?? '';
  // Without evidence everything would look as if it were well, and every issue would be closed.
  if (!help && evidence === '') throw new Error('--evidence DIR is needed: see --help.');
  const catalogue = catalogueFolder(values.catalogue);
  for (const folder of help ? [] : [catalogue, evidence]) requireFolder(folder);
  return { help, act, catalogue, evidence };
}
