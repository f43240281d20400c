import type { TermOf } from '../model/vocabulary.ts';

type Places = ReadonlyMap<string, TermOf<'places'>>;

/**
 * Which tiles of the map a record covers: those it names, those inside a place it names, and all of them if it names a
 * place that contains the register's own.
 * @param named place ids of the record
 * @param home place id of the register
 */
export function coveredAreas(
  named: readonly string[],
  places: Places,
  home: string,
): { covered: ReadonlySet<string>; total: number } {
  const whole = placesOfWhole(places, home);
  const everywhere = named.some((id) => whole.has(id));
  const areas = [...places.values()].filter(({ kind, tile }) => kind === 'area' && tile);
  const covered = areas.filter(
    ({ id, within = [] }) =>
      everywhere || named.includes(id) || within.some((w) => named.includes(w)),
  );
  return { covered: new Set(covered.map(({ id }) => id)), total: areas.length };
}

/** Ids of the places that contain every area: the register's own, those that contain it, and all wider ones. */
export function placesOfWhole(places: Places, home: string): ReadonlySet<string> {
  const wider = [...places.values()].filter(({ kind }) => kind === 'wider').map(({ id }) => id);
  return new Set([home, ...(places.get(home)?.within ?? []), ...wider]);
}
