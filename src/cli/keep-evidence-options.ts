import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { GITHUB_HELP } from './github-access.ts';
import { catalogueFolder, evidenceFolder, requireFolder } from './read-folder.ts';

/** What `npm run keep-evidence` was asked to do. */
export interface KeepEvidenceOptions {
  readonly help: boolean;
  readonly act: boolean;
  /** Absolute: the register as main has it. */
  readonly catalogue: string;
  /** Absolute: folder of folders that runs of the monitor wrote. */
  readonly from: string;
  /** Absolute: a copy of the branch `status`; it need not be there. */
  readonly evidence: string | undefined;
}

export const KEEP_EVIDENCE_HELP = `npm run keep-evidence -- --from DIR [options]

Adds what runs of the monitor saw to the branch status. Each file is taken for a stranger's: it is checked against its
schema, and against what must not be published. What the register has no longer goes. Shows what it would do; does it with
--act only.

  --from DIR        folder with one folder for each part of a run, as npm run monitor -- --out leaves it
  --evidence DIR    a copy of the branch status (or EVIDENCE_DIR); nothing is known without it
  --act             do it
  --catalogue DIR   the register as main has it (or CATALOGUE_DIR)
  --help            this text

${GITHUB_HELP}
Exit code: 0 done or nothing to do, 1 a file was refused, 2 it could not be done.
`;

/**
 * Reads the options of the command line and the environment.
 * @throws on an unknown or missing option or folder, in words for the person at the terminal
 */
export function readKeepEvidenceOptions(args: readonly string[]): KeepEvidenceOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      from: { type: 'string' },
      evidence: { type: 'string' },
      act: { type: 'boolean', default: false },
      catalogue: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const { help, act } = values;
  if (!help && values.from === undefined) throw new Error('--from DIR is needed: see --help.');
  const catalogue = catalogueFolder(values.catalogue);
  const from = resolve(values.from ?? '');
  for (const folder of help ? [] : [catalogue, from]) requireFolder(folder);
  return { help, act, catalogue, from, evidence: evidenceFolder(values.evidence) };
}
