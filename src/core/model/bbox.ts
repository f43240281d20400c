/** West, south, east, north in degrees. */
export type Bbox = readonly [number, number, number, number];

/** Whether the edges are in order. */
export function isOrdered([west, south, east, north]: Bbox): boolean {
  return west <= east && south <= north;
}

/** Whether two boxes share at least a point. */
export function overlaps(a: Bbox, b: Bbox): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

/** The box with latitude and longitude swapped, its edges in order. */
export function swapAxes([west, south, east, north]: Bbox): Bbox {
  return [
    Math.min(south, north),
    Math.min(west, east),
    Math.max(south, north),
    Math.max(west, east),
  ];
}
