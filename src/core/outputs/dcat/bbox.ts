import type { Bbox } from '../../describe/facts.ts';
import { boxRing } from '../box-ring.ts';
import { literal, type Literal } from './graph.ts';

/** A box as well-known text in longitude and latitude, the default system of GeoSPARQL (CRS84). */
export function bboxLiteral(bbox: Bbox | undefined): Literal | undefined {
  if (!bbox?.every(Number.isFinite)) return undefined;
  const ring = boxRing(bbox).map((corner) => corner.join(' '));
  return literal(`POLYGON((${ring.join(', ')}))`, { datatype: 'geo:wktLiteral' });
}
