import type { TermOf } from '../model/vocabulary.ts';

type Places = ReadonlyMap<string, TermOf<'places'>>;

/**
 * Which tiles of the map a record covers: those that it names, those inside a place that it names, and all of
 * them if it names a place that contains the register's own.
 * @param named place ids of the record
 * @param home place id of the register
 */
export function coveredAreas(
  named: readonly string[],
  places: Places,
  home: string,
): { covered: ReadonlySet<string>; total: number } {
  const wider = new Set([home, ...(places.get(home)?.within ?? [])]);
  const everywhere = named.some((id) => wider.has(id) || places.get(id)?.kind === 'wider');
  const areas = [...places.values()].filter(({ kind, tile }) => kind === 'area' && tile);
  const covered = areas.filter(
    ({ id, within = [] }) =>
      everywhere || named.includes(id) || within.some((w) => named.includes(w)),
  );
  return { covered: new Set(covered.map(({ id }) => id)), total: areas.length };
}
