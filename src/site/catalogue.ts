import { resolve } from 'node:path';
import type { Catalogue } from '../core/derive/catalogue.ts';
import { deriveCatalogue } from '../core/derive/derive-catalogue.ts';
import type { History } from '../core/derive/history.ts';
import type { Register } from '../core/model/entry.ts';
import type { Problem } from '../core/report/problem.ts';
import {
  leaveOutBroken,
  type FaultyList,
  type LeftOut,
} from '../core/validate/leave-out-broken.ts';
import { loadChecked } from '../io/load-checked.ts';
import { today } from '../io/clock.ts';
import { readEvidence } from '../io/read-evidence.ts';
import { readHistory } from '../io/read-history.ts';
import { lastChanges, readLog } from '../io/read-log.ts';

/** The catalogue of one build, with the problems of its files. */
export interface LoadedCatalogue {
  readonly catalogue: Catalogue;
  readonly history: History;
  readonly problems: readonly Problem[];
  /** Entries with errors, and what cannot be shown without them. */
  readonly leftOut: readonly LeftOut[];
  /** Lists that all entries share, with errors. */
  readonly lists: readonly FaultyList[];
  /** The authored entries that are published, for outputs that publish them as written. */
  readonly register: Register;
  /** The text of each file, by path inside the catalogue folder. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * One load serves the configuration (which Node imports) and the pages (which Vite bundles). They are two instances of
 * this module in one process, so the promise lives on a symbol that both can reach.
 */
const SHARED = Symbol.for('register.loaded-catalogue');
const shared = globalThis as { [SHARED]?: Promise<LoadedCatalogue> | undefined };

/** The folder to build: `CATALOGUE_DIR`, else `catalogue/`. */
export function catalogueDirectory(): string {
  return resolve(process.env['CATALOGUE_DIR'] ?? 'catalogue');
}

/** Loads and checks the catalogue once per process; every page shares the result. */
export function loadOnce(): Promise<LoadedCatalogue> {
  return (shared[SHARED] ??= load(catalogueDirectory()));
}

/** The pages' only access to the data. */
export async function getCatalogue(): Promise<Catalogue> {
  return (await loadOnce()).catalogue;
}

/** What is known about the register's past. */
export async function getHistory(): Promise<History> {
  return (await loadOnce()).history;
}

/** Makes the next page read the files again, after a change in development. */
export function forgetCatalogue(): void {
  shared[SHARED] = undefined;
}

async function load(directory: string): Promise<LoadedCatalogue> {
  const [{ register: valid, descriptions, insights, problems, files }, log, evidence] =
    await Promise.all([
      loadChecked(directory, { today: today() }),
      readLog(directory),
      readEvidence(process.env['EVIDENCE_DIR'] || undefined, (line) =>
        process.stderr.write(`${line}\n`),
      ),
    ]);
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const { register, leftOut, lists } = leaveOutBroken(valid, problems, (file) => texts.get(file));
  const isOut = new Set(leftOut.map(({ file }) => file));
  const catalogue = deriveCatalogue(register, {
    changes: lastChanges(log),
    descriptions,
    insights: new Map([...insights].filter(([slug]) => !isOut.has(`insights/${slug}/index.mdx`))),
    evidence,
  });
  // What is left out today has not gone.
  const history = await readHistory(directory, log, { register: valid, catalogue });
  return { catalogue, history, problems, leftOut, lists, register, texts };
}
