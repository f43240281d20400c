/** CKAN's longest name of a package (`PACKAGE_NAME_MAX_LENGTH`). */
const LONGEST = 100;

/**
 * The id of a record as one word, for standards whose names have no slash: `tfl/numbat` → `tfl--numbat`. No slug has
 * two hyphens in a row, so it can be read backwards. A name that CKAN would refuse as too long ends in a part of its
 * hash instead.
 */
export function flatName(id: string, sha256: (content: string) => string): string {
  const name = id.replace('/', '--');
  return name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 9)}-${sha256(id).slice(0, 8)}`;
}
