import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { UserError } from '../core/model/user-error.ts';

/** What a catalogue needs to be built, and how records are mapped to it. */
const FRAME = ['catalogue.yaml', 'vocabularies', 'publishers', 'sources', 'synonyms.yaml'];

/**
 * Makes a folder a separate catalogue: a copy of a register, or of its frame without records. A folder that is a
 * catalogue already stays as it is.
 * @param frameOnly no records
 * @throws if the folder holds something else
 */
export function copyRegister(from: string, to: string, frameOnly: boolean): void {
  if (existsSync(join(to, 'catalogue.yaml'))) return;
  if (existsSync(to) && readdirSync(to).length > 0) {
    throw new UserError(`${to} is neither empty nor a catalogue: it has no catalogue.yaml.`);
  }
  mkdirSync(to, { recursive: true });
  for (const name of frameOnly ? FRAME : readdirSync(from)) {
    const path = join(from, name);
    if (!existsSync(path)) continue;
    // Links are never followed.
    const filter = (source: string): boolean => !lstatSync(source).isSymbolicLink();
    cpSync(path, join(to, name), { recursive: true, filter });
  }
}
