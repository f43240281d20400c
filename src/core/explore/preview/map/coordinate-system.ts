/** West, south, east, north, in the units of the coordinates. */
export type Extent = readonly [west: number, south: number, east: number, north: number];

/** What coordinates seem to be. */
export type CoordinateSystem = 'degrees' | 'british-grid' | 'swapped' | 'unknown';

/**
 * Tells what coordinates are by where they lie. GeoJSON has longitude and latitude only (RFC 7946, 4), yet files of
 * the United Kingdom often hold eastings and northings of the National Grid (700 km by 1,300 km), or have latitude
 * first: then x looks like a latitude of the country (49–61) and y like a longitude of it (-9–2).
 */
export function coordinateSystem([west, south, east, north]: Extent): CoordinateSystem {
  if (west >= -180 && east <= 180 && south >= -90 && north <= 90) {
    const swapped = west >= 49 && east <= 61 && south >= -9 && north <= 2;
    return swapped ? 'swapped' : 'degrees';
  }
  const british = west >= 0 && east <= 700_000 && south >= 0 && north <= 1_300_000;
  return british ? 'british-grid' : 'unknown';
}
