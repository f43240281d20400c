import type { TermOf } from '../model/vocabulary.ts';

type Place = TermOf<'places'>;

/** One area of the tile map, in drawing units from the top left. */
export interface PlaceTile {
  readonly place: Place;
  readonly x: number;
  readonly y: number;
}

export interface PlaceTiles {
  readonly tiles: readonly PlaceTile[];
  readonly size: { readonly width: number; readonly height: number };
}

/**
 * Lays the areas of the places vocabulary out as squares.
 * @param size side of a cell, `gap` of which stays empty
 */
export function placeTiles(
  places: readonly Place[],
  { size, gap }: { size: number; gap: number },
): PlaceTiles {
  const areas = places.filter((place) => place.tile !== undefined);
  const left = Math.min(...areas.map(({ tile }) => tile!.column));
  const top = Math.min(...areas.map(({ tile }) => tile!.row));
  const tiles = areas.map((place) => ({
    place,
    x: (place.tile!.column - left) * size,
    y: (place.tile!.row - top) * size,
  }));
  const far = (axis: 'x' | 'y'): number =>
    tiles.reduce((most, tile) => Math.max(most, tile[axis]), 0) + size - gap;
  return { tiles, size: { width: far('x'), height: far('y') } };
}
