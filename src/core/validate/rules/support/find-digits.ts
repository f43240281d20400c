/** Addresses, whose digits mean something else, looked for from the colon. */
const ADDRESS = /:\/\/(?<=\b[a-z][a-z0-9+.-]{1,30}:\/\/)\S+|\bwww\.\S+/gi;

/** Mailboxes, with more than belongs to them: both sides up to the next blank. */
const MAILBOX = /(?<![^\s@])([^\s@]+)@([^\s@]+)/g;

/** Dashes of all lengths, and blanks, of which a page shows one. */
const DASHES = /[\u2010-\u2015\u2212]/g;
const BLANKS = /[^\S\n]{2,}/g;

/**
 * Text without its addresses, because numbers in addresses are ids, not people's; with one kind of hyphen, and one blank
 * where more stand.
 */
export function withoutAddresses(text: string): string {
  const plain = text.replace(DASHES, '-').replace(BLANKS, ' ');
  return /:\/\/|@|www\./i.test(plain)
    ? plain.replace(ADDRESS, ' ').replace(MAILBOX, longPartsOnly)
    : plain;
}

/** What is too long to be part of a mailbox stays. */
function longPartsOnly(_: string, local: string, domain: string): string {
  return `${local.slice(0, -64)} ${domain.slice(255)}`;
}

/**
 * Fields for numbers of things: identifiers of records, fingerprints, codes and ids. Nobody writes a person's number
 * there, and honest ids would be mistaken for one.
 */
export function isIdentifierPath(path: readonly (string | number)[]): boolean {
  return path.some(
    (part) =>
      part === 'identifiers' || part === 'identifier' || part === 'checksum' || part === 'id',
  );
}
