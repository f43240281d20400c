import { lstatSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { SourceFile } from '../core/model/entry.ts';
import { checkPath } from '../core/validate/check-path.ts';
import { UserError } from '../core/model/user-error.ts';

/**
 * Writes one entry of a catalogue folder, through a temporary file so that a crash leaves the old one.
 * @param directory the catalogue folder
 * @throws if the model has no such place, or if something other than a plain file is there
 */
export function writeYaml(directory: string, { file, text }: SourceFile): void {
  if (checkPath(file).use !== 'entry') throw new Error(`The catalogue has no place for ${file}.`);
  const path = join(directory, file);
  const existing = lstatSync(path, { throwIfNoEntry: false });
  if (existing && !existing.isFile()) throw new UserError(`${file} is not a plain file.`);
  mkdirSync(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.${process.pid}.tmp`);
  writeFileSync(temporary, text);
  renameSync(temporary, path);
}
