import { createHash } from 'node:crypto';

import { slugify } from '../../core/model/slugify.ts';
import { isReservedName } from '../../core/validate/rules/record-reserved-id.ts';

/** The limit of the check of file names. */
const SHORTEST = 3;
const LONGEST = 80;

/** Enough for a hundred thousand records of one title each. */
const HASH_LENGTH = 8;

/**
 * The possible slugs of a new record, the best first: from its title, and with a few letters of a hash of its
 * identifier where that is taken. A number would depend on the order in which records come.
 */
export function possibleSlugs(title: string, identifier: string): [string, string] {
  const hash = createHash('sha256').update(identifier).digest('hex').slice(0, HASH_LENGTH);
  const slug = slugify(title);
  const plain = slug.length >= SHORTEST && !isReservedName(slug) ? slug : `record-${hash}`;
  const room = LONGEST - HASH_LENGTH - 1;
  const cut = plain.length <= room ? plain : plain.slice(0, room).replace(/-[^-]*$/, '');
  return [plain, `${cut}-${hash}`];
}
