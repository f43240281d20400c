import type { Catalogue } from '../../derive/catalogue.ts';
import type { Coverage } from '../../generated/types.ts';

/** West, south, east, north in degrees. */
type Box = readonly [number, number, number, number];

/**
 * The area of a record as GeoJSON: its own box; else the box around its places, as far as the vocabulary knows
 * theirs. Null where nothing is known.
 */
export function describeGeometry(
  coverage: Coverage | undefined,
  places: Catalogue['vocabularies']['places'],
): object | null {
  const boxes = (coverage?.places ?? []).map((id) => places.get(id)?.bbox);
  const known = boxes.filter((box) => box !== undefined);
  // The box around some of the places would say that the others are not covered.
  const all = known.length > 0 && known.length === boxes.length ? around(known) : undefined;
  const box = coverage?.bbox ?? all;
  return box ? polygon(box) : null;
}

function around(boxes: readonly (readonly number[])[]): Box {
  return [
    Math.min(...boxes.map((box) => box[0]!)),
    Math.min(...boxes.map((box) => box[1]!)),
    Math.max(...boxes.map((box) => box[2]!)),
    Math.max(...boxes.map((box) => box[3]!)),
  ];
}

/** Counter-clockwise and closed, as RFC 7946 asks. */
function polygon([west, south, east, north]: Box): object {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [corners] };
}
