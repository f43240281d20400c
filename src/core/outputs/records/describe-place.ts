import type { Bbox, CoverageFacts } from '../../describe/facts.ts';

/**
 * The area of a record as GeoJSON: its own box; else the box around its places, as far as the vocabulary knows
 * theirs. Null where nothing is known.
 */
export function describeGeometry(coverage: CoverageFacts | undefined): object | null {
  const boxes = (coverage?.places ?? []).map(({ bbox }) => bbox);
  const known = boxes.filter((box) => box !== undefined);
  // The box around some of the places would say that the others are not covered.
  const all = known.length > 0 && known.length === boxes.length ? around(known) : undefined;
  const box = coverage?.bbox ?? all;
  return box ? polygon(box) : null;
}

function around(boxes: readonly (readonly number[])[]): Bbox {
  return [
    Math.min(...boxes.map((box) => box[0]!)),
    Math.min(...boxes.map((box) => box[1]!)),
    Math.max(...boxes.map((box) => box[2]!)),
    Math.max(...boxes.map((box) => box[3]!)),
  ];
}

/** Counter-clockwise and closed, as RFC 7946 requires. */
function polygon([west, south, east, north]: Bbox): object {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [corners] };
}
