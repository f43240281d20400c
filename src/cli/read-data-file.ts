import { readFileSync } from 'node:fs';

import { UserError } from '../core/model/user-error.ts';

/**
 * Reads a file of the user's as data.
 * @param parse of the language that the file is written in; throws on what is not of it
 * @throws UserError if the file is written in another, or the system's own error if it cannot be read
 */
export function readDataFile(path: string, parse: (text: string) => unknown): unknown {
  const text = readFileSync(path, 'utf8');
  try {
    return parse(text);
  } catch (cause) {
    throw new UserError(`${path} cannot be read: ${(cause as Error).message}`, { cause });
  }
}
