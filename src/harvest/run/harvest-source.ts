import { collectVocabularies } from '../../core/derive/collect-vocabularies.ts';
import type { Source } from '../../core/generated/types.ts';
import type { SourceFile } from '../../core/model/entry.ts';
import { codeVersion } from '../../io/code-version.ts';
import type { Http } from '../../io/http.ts';
import { loadChecked } from '../../io/load-checked.ts';
import { writeYaml } from '../../io/write-yaml.ts';
import { fileReader } from '../file-reader.ts';
import { httpReader, type HttpReader, type Validators } from '../http-reader.ts';
import { HarvestError, type HarvestSource, type Protocol } from '../protocol.ts';
import type { Clock } from './budget.ts';
import { readValidators, stateOf, writeRunFile } from './run-file.ts';
import { runSource } from './run-source.ts';
import type { RunReport } from './run-report.ts';

/** Ways of reading catalogues by the name that a source's `protocol` gives. */
export type Protocols = Readonly<Partial<Record<Source['protocol'], Protocol>>>;

export interface HarvestOptions {
  /** The catalogue folder that is read and, unless it is a dry run, written. */
  readonly catalogue: string;
  readonly protocols: Protocols;
  readonly http: Http;
  /** Today as YYYY-MM-DD. */
  readonly today: string;
  readonly isDryRun: boolean;
  /** A file or folder with the source's answers, instead of the source. */
  readonly files?: string | undefined;
  /** Catalogue folder of an open proposal, whose noted absences count. */
  readonly proposed?: string | undefined;
  readonly onProgress?: (fetched: number) => void;
  /** Milliseconds of computing so far; the process's own if left out. */
  readonly clock?: Clock;
}

/**
 * Harvests one source into the catalogue folder and leaves its `run.json` there.
 * @throws if the catalogue cannot be read or written, or the protocol is not known; nothing that the source does
 */
export async function harvestSource(
  source: HarvestSource,
  options: HarvestOptions,
): Promise<RunReport> {
  const { catalogue, today, isDryRun } = options;
  const protocol = options.protocols[source.settings.protocol];
  if (!protocol) {
    throw new HarvestError(`The protocol ${source.settings.protocol} is not known here.`);
  }
  // The check of the register reports faults there.
  const { register, files } = await loadChecked(catalogue, { today, rules: false });
  const texts = textsOf(files, source.id);
  const validators = readValidators(catalogue, source.id, stateFor(files, texts));
  const reader = openReader(source, options, validators);
  const after = new Map(texts);
  const report = await runSource({
    source,
    protocol,
    reader,
    register,
    vocabularies: collectVocabularies(register),
    texts,
    proposedAbsences: await readAbsences(options.proposed, source.id, today),
    today,
    clock: options.clock ?? timeOfProcess,
    write(file) {
      if (!isDryRun) writeYaml(catalogue, file);
      after.set(file.file, file.text);
    },
    ...(options.onProgress && { onProgress: options.onProgress }),
    ...('isUnchanged' in reader && { isUnmodified: reader.isUnchanged }),
  });
  // An answer that nothing has changed leaves what it was asked with in place.
  if (!isDryRun && report.isUnmodified !== true) {
    const found = 'validators' in reader ? reader.validators() : undefined;
    const isSettled = report.complete && !report.guard && report.missing.length === 0;
    const memory =
      found && isSettled ? { validators: found, state: stateFor(files, after) } : undefined;
    writeRunFile(catalogue, report, memory);
  }
  return report;
}

function timeOfProcess(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function openReader(
  source: HarvestSource,
  { http, files }: HarvestOptions,
  validators: Validators | undefined,
): HttpReader | ReturnType<typeof fileReader> {
  if (files !== undefined) return fileReader(files);
  const { url, limits } = source.settings;
  return httpReader(http, { named: url, bytes: limits?.bytes, validators });
}

/**
 * One value for all that decides what a run makes of an answer: code, the hand-made part of the register with the
 * source's own settings, and the source's records.
 */
function stateFor(files: readonly SourceFile[], texts: ReadonlyMap<string, string>): string {
  const byHand = files.filter(({ file }) => !file.startsWith('harvested/'));
  return stateOf([
    codeVersion(['src/core', 'src/harvest']),
    ...byHand.flatMap(({ file, text }) => [file, text]),
    ...[...texts].sort().flat(),
  ]);
}

/** File → text of a source's records. */
function textsOf(files: readonly SourceFile[], source: string): Map<string, string> {
  const own = files.filter(({ file }) => file.startsWith(`harvested/${source}/`));
  return new Map(own.map(({ file, text }) => [file, text]));
}

async function readAbsences(
  proposed: string | undefined,
  source: string,
  today: string,
): Promise<Map<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  if (proposed === undefined) return found;
  const { register } = await loadChecked(proposed, { today, rules: false });
  for (const { id, file, fields } of register.harvested.values()) {
    const { missingRuns } = fields.harvest;
    if (id.startsWith(`${source}/`) && missingRuns) found.set(file, missingRuns);
  }
  return found;
}
