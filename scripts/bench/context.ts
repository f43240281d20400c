import { globSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cachePath } from '../../src/io/parse-cache.ts';

/** The project, whose scripts run. */
export const ROOT = resolve(import.meta.dirname, '..', '..');

/** What the parts of a benchmark share. */
export interface BenchContext {
  readonly datasets: number;
  readonly runs: number;
  /** The corpus: a catalogue folder. */
  readonly corpus: string;
  /** Where its site is built. */
  readonly out: string;
}

/** Flags for Node, the script and nothing else: the same as in `package.json`, so that we measure what users run. */
export function commandLine(name: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const [, ...rest] = (scripts[name] ?? '').split(' ');
  return rest.map((part) => (part.startsWith('scripts/') ? join(ROOT, part) : part));
}

/** Every entry of a dataset, made by hand or by a harvest. */
export function datasetFiles(catalogue: string): string[] {
  return globSync('{datasets,harvested}/*/*.yaml', { cwd: catalogue }).sort();
}

/** An entry with another frequency: a change that shows. */
export function changeEntry(text: string): string {
  const changed = text.replace(/^( *frequency:).*$/m, '$1 irregular');
  return changed === text ? text.replace(/^( *frequency:).*$/m, '$1 unknown') : changed;
}

/**
 * Removes what earlier commands remember of a catalogue folder. Commands run in the project's folder, as users run
 * them.
 */
export function forgetParsed(catalogue: string): void {
  rmSync(join(ROOT, cachePath(catalogue)), { force: true });
}
