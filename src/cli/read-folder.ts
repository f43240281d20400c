import { statSync } from 'node:fs';
import { resolve } from 'node:path';

import { UserError } from '../core/model/user-error.ts';

/**
 * The catalogue folder that a command works on, absolute.
 * @param given with `--catalogue`; else the one in the environment, else that of the repository
 * @throws UserError if there is no such folder
 */
export function catalogueFolder(given: string | undefined): string {
  return requireFolder(given ?? process.env['CATALOGUE_DIR'] ?? 'catalogue', 'catalogue ');
}

/** A copy of the branch `status`, absolute: as given with `--evidence`, else as the environment says, else none. */
export function evidenceFolder(given: string | undefined): string | undefined {
  const folder = given ?? (process.env['EVIDENCE_DIR'] || undefined);
  return folder === undefined ? undefined : resolve(folder);
}

/**
 * @param kind of the folder, for the message, with a space after it
 * @returns the folder, absolute
 * @throws UserError if there is no such folder
 */
export function requireFolder(given: string, kind = ''): string {
  const path = resolve(given);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return path;
  throw new UserError(`There is no ${kind}folder ${path}.`);
}
