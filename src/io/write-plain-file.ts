import { lstatSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { UserError } from '../core/model/user-error.ts';

/**
 * Writes a file through a temporary one beside it, so that a crash leaves the old one.
 * @param file path below the directory
 * @throws UserError if something other than a plain file is there
 */
export function writePlainFile(directory: string, file: string, text: string): void {
  const path = join(directory, file);
  const existing = lstatSync(path, { throwIfNoEntry: false });
  if (existing && !existing.isFile()) throw new UserError(`${file} is not a plain file.`);
  mkdirSync(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.${process.pid}.tmp`);
  writeFileSync(temporary, text);
  renameSync(temporary, path);
}
