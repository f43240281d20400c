import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { identifyEvidence } from './parse-evidence.ts';
import { writePlainFile } from './write-plain-file.ts';

/**
 * Makes an evidence folder hold these files.
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
    writePlainFile(directory, file, text);
  }
  for (const file of gone) rmSync(join(directory, file));
}
