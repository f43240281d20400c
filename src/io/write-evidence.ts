import { lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { identifyEvidence } from './parse-evidence.ts';

import { UserError } from '../core/model/user-error.ts';

/**
 * Makes an evidence folder hold these files. Each is written through a temporary file, so that a crash leaves the old one.
 * @param files text by path below the folder
 * @param gone paths of files that are removed
 * @throws if evidence has no such file, or something other than a plain file is there
 */
export function writeEvidence(
  directory: string,
  files: ReadonlyMap<string, string>,
  gone: readonly string[],
): void {
  for (const [file, text] of files) {
    if (!identifyEvidence(file)) throw new Error(`Evidence has no place for ${file}.`);
    const path = join(directory, file);
    const existing = lstatSync(path, { throwIfNoEntry: false });
    if (existing && !existing.isFile()) throw new UserError(`${file} is not a plain file.`);
    mkdirSync(dirname(path), { recursive: true });
    const temporary = join(dirname(path), `.${process.pid}.tmp`);
    writeFileSync(temporary, text);
    renameSync(temporary, path);
  }
  for (const file of gone) rmSync(join(directory, file));
}
