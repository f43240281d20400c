import { Document } from 'yaml';

import type { EntryIdentity } from '../model/entry.ts';
import { writeCanonical } from '../parse/fix/canonical.ts';
import { schemaLine } from '../parse/fix/fix-text.ts';

/**
 * Writes an entry as a file, in the form that `npm run check -- --fix` leaves alone. Fields that are undefined
 * are left out.
 * @param identity as `identifyFile` gives it for the path of the file
 * @param value plain data, in any order
 */
export function renderEntryYaml(identity: EntryIdentity, value: object): string {
  const plain: unknown = JSON.parse(JSON.stringify(value));
  const document = new Document(plain, { version: '1.2', schema: 'core' });
  return schemaLine(identity) + writeCanonical(document, identity, {}).text;
}
