import { walkStrings } from '../../validate/walk-strings.ts';

/** What was found in the texts of an entry, by the name of the field as people write it: `distributions.url`. */
export type ByPlace = ReadonlyMap<string, ReadonlySet<string>>;

/** Collects what `read` finds in each text, by field; the places in lists do not count. */
export function collectByPlace(
  fields: object,
  read: (text: string, place: string) => Iterable<string>,
): ByPlace {
  const found = new Map<string, Set<string>>();
  walkStrings(fields, (text, path) => {
    const name = path.filter((part) => typeof part === 'string').join('.');
    for (const item of read(text, name)) {
      const items = found.get(name);
      if (items) items.add(item);
      else found.set(name, new Set([item]));
    }
  });
  return found;
}
