import { hasRoleWord } from '../../model/role-words.ts';
import type { TextRule } from '../rule.ts';
import { fieldName, finding, NOTHING } from './support/finding.ts';

/** A full United Kingdom postcode (the Government Data Standards Catalogue's form), looked for from its first digit. */
const POSTCODE = /\d(?<=(?<!\w)(?<area>[A-Z]{1,2})\d)[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}(?!\w)/gi;

/** Where an address with a name in front of it begins at the earliest, counted back from its postcode. */
const REACH = 160;

/** A person's name, a mark or a line end, and a house with its street: the parts of a pattern. */
const NAME =
  "(?<![\\p{L}\\p{N}_'-])(?:(Mr|Mrs|Ms|Miss|Mx|Dr)\\.? )?((?:\\p{Lu}[\\p{L}'’-]{0,20}\\.? ){0,2}\\p{Lu}[\\p{L}'’-]{1,20})";
const BETWEEN = '(?:[,;\\n]| ?[|(–-]| of| at)\\s?(?:- )?';
const FLAT =
  '(?:(?:flat|apartment|unit) \\w{1,5}[, ]{1,2}(?:\\p{Lu}\\p{L}{1,20} house[, ]{1,2})?)?';
const HOUSE = "\\d{1,4}[a-z]?(?:-\\d{1,4}[a-z]?)? (?:\\p{Lu}[\\p{L}\\p{N}_' .-]{1,40} )?";
const STREET =
  '(?:street|st|road|rd|avenue|ave|lane|close|drive|way|gardens|grove|terrace|crescent|court|place|square|hill|row|walk|mews|green|park|rise|parade|broadway|vale|wharf|quay|circus|embankment|villas|yard|view|mount)(?![\\p{L}\\p{N}_])';

const NAME_AND_HOUSE = new RegExp(`${NAME}${BETWEEN}${FLAT}${HOUSE}${STREET}`, 'giu');

/** Words in the names of organisations and buildings. */
const ORGANISATION =
  /\b(?:council|library|house|hall|centre|center|school|college|university|hospital|trust|ltd|limited|plc|association|authority|brigade|borough|office|department|museum|church|building|tower|station|service|services|group|society|institute|agency|team|company|surgery|practice|court|police|fire|the|of)\b/i;

/** The home address of a person: a name, a house, a street and a full postcode. */
export const leakPostalAddress: TextRule = {
  scope: 'text',
  reads: 'as-read',
  codes: ['leak/postal-address'],
  check(text, path, entry, { digits }) {
    if (text.length < 24 || digits < 2) return NOTHING;
    const postcodes = [...text.matchAll(POSTCODE)].map(
      ({ index, groups }) => index - groups!['area']!.length,
    );
    if (postcodes.length === 0) return NOTHING;
    let next = 0;
    for (const { 0: address, 1: title, 2: name, index } of text.matchAll(NAME_AND_HOUSE)) {
      while (next < postcodes.length && postcodes[next]! < index + address.length) next += 1;
      const isNear = next < postcodes.length && postcodes[next]! - index <= REACH;
      if (isNear && (title !== undefined || isPersonsName(name!)))
        return [finding('leak/postal-address', entry, path, { field: fieldName(path) })];
    }
    return NOTHING;
  },
};

/** Two or three capitalised words, none of which belongs to an organisation or a role. */
function isPersonsName(name: string): boolean {
  const words = name.split(' ');
  if (words.length < 2 || words.some((word) => !/^\p{Lu}/u.test(word))) return false;
  return !ORGANISATION.test(name) && !words.some((word) => hasRoleWord(word.toLowerCase()));
}
