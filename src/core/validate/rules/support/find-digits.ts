/** Addresses and mailboxes, whose digits mean something else. */
const ADDRESS = /\b[a-z][a-z0-9+.-]{1,30}:\/\/\S+|\bwww\.\S+|[^\s@]{1,64}@[^\s@]{1,255}/gi;

/** Text without its addresses, because numbers in addresses are ids, not people's. */
export function withoutAddresses(text: string): string {
  return text.includes('://') || text.includes('@') || text.includes('www.')
    ? text.replace(ADDRESS, ' ')
    : text;
}

/** A cheap first test for the rules that look for long numbers. */
export function hasDigits(text: string, atLeast: number): boolean {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57 && ++count >= atLeast) return true;
  }
  return false;
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
