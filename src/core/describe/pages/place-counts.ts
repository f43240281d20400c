import type { Catalogue } from '../../derive/catalogue.ts';

/** How many records name each place of the vocabulary. */
export function placeCounts({ groups, vocabularies }: Catalogue): ReadonlyMap<string, number> {
  return new Map(
    [...vocabularies.places.keys()].map((id) => [id, groups.place.get(id)?.length ?? 0]),
  );
}
