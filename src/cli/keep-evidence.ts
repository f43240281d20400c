import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { deriveCatalogue } from '../core/derive/derive-catalogue.ts';
import { actKeep } from '../github/keep-evidence/act-keep.ts';
import { decideKeep, STATUS_BRANCH } from '../github/keep-evidence/decide-keep.ts';
import { readTip } from '../github/keep-evidence/read-tip.ts';
import { checkCatalogue } from '../io/check-catalogue.ts';
import { today } from '../io/clock.ts';
import { readEvidenceFiles } from '../io/read-evidence.ts';
import { mergeEvidence, renderEvidence } from '../monitor/merge-evidence.ts';
import { connectGitHub, repositoryOf } from './github-access.ts';
import {
  KEEP_EVIDENCE_HELP,
  readKeepEvidenceOptions,
  type KeepEvidenceOptions,
} from './keep-evidence-options.ts';
import { requireSound } from './require-sound.ts';

/**
 * `npm run keep-evidence`.
 * @returns the exit code: 0 done or nothing to do, 1 a file was refused, 2 it could not be done
 */
export async function keepEvidenceCommand(args: readonly string[]): Promise<number> {
  try {
    const options = readKeepEvidenceOptions(args);
    if (!options.help) return await runKeepEvidence(options);
    process.stdout.write(KEEP_EVIDENCE_HELP);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

async function runKeepEvidence(options: KeepEvidenceOptions): Promise<number> {
  const { catalogue: folder, from, evidence, act } = options;
  let refused = 0;
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const refuse = (line: string): void => {
    refused += 1;
    say(line);
  };
  const { register, problems } = await checkCatalogue(folder, { today: today() });
  requireSound(problems);
  const catalogue = deriveCatalogue(register);
  const known = readEvidenceFiles(evidence, say);
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
  const github = connectGitHub(act);
  const repository = repositoryOf(register);
  const tip = await readTip(github, repository);
  if (tip && known.size === 0) {
    throw new Error(`There is a branch ${STATUS_BRANCH}, and --evidence has no copy of it.`);
  }
  const steps = decideKeep(before, after, tip, new Date(now).toISOString().slice(0, 10));
  const files = steps.flatMap((step) => step.parts.flat());
  process.stdout.write(
    `${incoming.length} files of runs, ${refused} refused; ${files.length} files change.\n`,
  );
  if (act) await actKeep(github, repository, steps);
  else {
    for (const { path, text } of files) {
      process.stdout.write(
        `Would ${text === undefined ? 'remove' : 'write'} ${path}, with --act.\n`,
      );
    }
  }
  return refused > 0 ? 1 : 0;
}
