import { plural } from '../core/model/plural.ts';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { deriveCatalogue } from '../core/derive/derive-catalogue.ts';
import { actKeep } from '../github/keep-evidence/act-keep.ts';
import { decideKeep, STATUS_BRANCH } from '../github/keep-evidence/decide-keep.ts';
import { findTip } from '../github/proposal/find-tip.ts';
import { readEvidenceFiles } from '../io/read-evidence.ts';
import { mergeEvidence, renderEvidence } from '../monitor/merge-evidence.ts';
import { UserError } from '../core/model/user-error.ts';
import { defineCommand } from './define-command.ts';
import { GITHUB_HELP, GITHUB_OPTIONS, openGitHub } from './github-access.ts';
import { evidenceFolder, requireFolder } from './read-folder.ts';

/** `npm run keep-evidence`. */
export const keepEvidenceCommand = defineCommand({
  help: `npm run keep-evidence -- --from DIR [options]

Adds results of monitor runs to the branch status. Checks every file as if a stranger wrote it: against its schema and
for secrets. Removes what is no longer in the register. A dry run unless you pass --act.

  --from DIR        folder with one folder for each part of a run, as npm run monitor -- --out leaves it
  --evidence DIR    a copy of the branch status (or EVIDENCE_DIR); without it the branch counts as empty
  --act             do it
  --catalogue DIR   the register as main has it (or CATALOGUE_DIR)
  --help            this text

${GITHUB_HELP}
Exit code: 0 done or nothing to do, 1 a file was refused, 2 could not run.
`,
  options: {
    from: { type: 'string' },
    evidence: { type: 'string' },
    ...GITHUB_OPTIONS,
  },
  async run(given) {
    if (given.from === undefined) throw new UserError('--from DIR is needed: see --help.');
    const from = requireFolder(given.from);
    let refused = 0;
    const say = (line: string): void => void process.stderr.write(`${line}\n`);
    const refuse = (line: string): void => {
      refused += 1;
      say(line);
    };
    const { register, github, repository } = await openGitHub(given, { soundness: true });
    const catalogue = deriveCatalogue(register);
    const known = readEvidenceFiles(evidenceFolder(given.evidence), say);
    const parts = readdirSync(from, { withFileTypes: true })
      .filter((item) => item.isDirectory())
      .map(({ name }) => name)
      .sort();
    const incoming = [from, ...parts.map((part) => join(from, part))].flatMap((part) => [
      ...readEvidenceFiles(part, refuse).values(),
    ]);
    const now = Date.now();
    const after = mergeEvidence(known.values(), incoming, catalogue, now);
    const before = new Map([...known].map(([path, { value }]) => [path, renderEvidence(value)]));
    const tip = await findTip(github, repository, STATUS_BRANCH);
    if (tip && known.size === 0) {
      throw new UserError(`There is a branch ${STATUS_BRANCH}, and --evidence has no copy of it.`);
    }
    const steps = decideKeep(before, after, tip, new Date(now).toISOString().slice(0, 10));
    const files = steps.flatMap((step) => step.parts.flat());
    process.stdout.write(
      `${plural(incoming.length, 'file')} of runs, ${refused} refused; ${plural(files.length, 'file changes', 'files change')}.\n`,
    );
    if (given.act) await actKeep(github, repository, steps);
    else {
      for (const { path, text } of files) {
        process.stdout.write(
          `Would ${text === undefined ? 'remove' : 'write'} ${path}, with --act.\n`,
        );
      }
    }
    return refused > 0 ? 1 : 0;
  },
});
