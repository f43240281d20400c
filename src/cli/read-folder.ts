import { statSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * The catalogue folder that a command works on, absolute.
 * @param given with `--catalogue`; else the one in the environment, else that of the repository
 */
export function catalogueFolder(given: string | undefined): string {
  return resolve(given ?? process.env['CATALOGUE_DIR'] ?? 'catalogue');
}

/** A copy of the branch `status`, absolute: as given with `--evidence`, else as the environment says, else none. */
export function evidenceFolder(given: string | undefined): string | undefined {
  const folder = given ?? (process.env['EVIDENCE_DIR'] || undefined);
  return folder === undefined ? undefined : resolve(folder);
}

/**
 * @param kind of the folder, for the message
 * @throws in words for the person at the terminal, if there is no such folder
 */
export function requireFolder(path: string, kind?: 'catalogue'): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  throw new Error(`There is no ${kind === undefined ? '' : `${kind} `}folder ${path}.`);
}
