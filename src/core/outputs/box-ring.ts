import type { Bbox } from '../describe/facts.ts';

/** The corners of a box as a ring of longitude and latitude: counter-clockwise and closed (RFC 7946). */
export function boxRing([west, south, east, north]: Bbox): [number, number][] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}
