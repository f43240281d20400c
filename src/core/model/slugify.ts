/** The same pattern as in the schemas and the check of file names. */
const LONGEST_SLUG = 80;

/**
 * Makes a slug from a title: lower-case ASCII words joined by single hyphens, cut between words.
 * @returns an empty text if nothing usable is left
 */
export function slugify(title: string): string {
  const slug = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug.length <= LONGEST_SLUG) return slug;
  const cut = slug.slice(0, LONGEST_SLUG + 1);
  const end = cut.lastIndexOf('-');
  return end === -1 ? slug.slice(0, LONGEST_SLUG) : cut.slice(0, end);
}
