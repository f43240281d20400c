import { readFileSync } from 'node:fs';

import { UserError } from '../core/model/user-error.ts';

/**
 * Reads a user's file as data.
 * @param parse for the language of the file; throws on anything else
 * @throws UserError if the file is in another language; the system's own error if it cannot be read
 */
export function readDataFile(path: string, parse: (text: string) => unknown): unknown {
  const text = readFileSync(path, 'utf8');
  try {
    return parse(text);
  } catch (cause) {
    throw new UserError(`${path} cannot be read: ${(cause as Error).message}`, { cause });
  }
}
