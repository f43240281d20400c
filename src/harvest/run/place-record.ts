import type { Entry, Register } from '../../core/model/entry.ts';
import { harvestedFile } from './render-harvested.ts';
import { possibleSlugs } from './choose-slug.ts';

/** Which slug a record gets, and which are taken. */
export interface Places {
  /** The slug that the identifier has had since it first came, whatever its title is now. */
  readonly slugOf: (identifier: string) => string | undefined;
  /**
   * The slug for a record that comes for the first time; it is then taken.
   * @returns undefined if a redirect says that a person removed or moved it
   */
  readonly choose: (title: string, identifier: string) => string | undefined;
}

/**
 * Prepares the addresses of a source's records. An address is never given twice: not within the source, not beside a
 * hand-made record of its publisher, not beside another source of the same publisher.
 */
export function openPlaces(register: Register, source: string, publisher: string): Places {
  const own = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id, fields } of register.harvested.values()) {
    const [from = '', slug = ''] = id.split('/');
    if (from === source) own.set(fields.harvest.identifier, slug);
    if ((register.source.get(from)?.fields.publisher ?? from) === publisher) taken.add(slug);
  }
  for (const id of register.dataset.keys()) {
    if (id.startsWith(`${publisher}/`)) taken.add(id.slice(publisher.length + 1));
  }
  const redirects = register.redirects.get('redirects')?.fields.redirects ?? [];
  const gone = new Set(redirects.map(({ from }) => from));
  return {
    slugOf: (identifier) => own.get(identifier),
    choose(title, identifier) {
      const slugs = possibleSlugs(title, identifier);
      // Whichever of the two it had before it was taken away.
      if (slugs.some((slug) => gone.has(`datasets/${publisher}/${slug}`))) return undefined;
      const slug = slugs.find((candidate) => !taken.has(candidate)) ?? slugs[1];
      taken.add(slug);
      return slug;
    },
  };
}

/** The records that came from a source before, by file. */
export function earlierRecords(
  register: Register,
  source: string,
): Map<string, Entry<'harvested'>> {
  const found = new Map<string, Entry<'harvested'>>();
  for (const entry of register.harvested.values()) {
    const [from, slug = ''] = entry.id.split('/');
    if (from === source) found.set(harvestedFile(source, slug), entry);
  }
  return found;
}
