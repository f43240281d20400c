import type { Bbox, CoverageFacts } from '../../describe/facts.ts';
import { boxRing } from '../box-ring.ts';

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
  return box ? { type: 'Polygon', coordinates: [boxRing(box)] } : null;
}

function around(boxes: readonly (readonly number[])[]): Bbox {
  return [
    Math.min(...boxes.map((box) => box[0]!)),
    Math.min(...boxes.map((box) => box[1]!)),
    Math.max(...boxes.map((box) => box[2]!)),
    Math.max(...boxes.map((box) => box[3]!)),
  ];
}
