import type { Bbox } from '../../describe/facts.ts';
import { literal, type Literal } from './graph.ts';

/** A box as well-known text in longitude and latitude, the default system of GeoSPARQL (CRS84). */
export function bboxLiteral(bbox: Bbox | undefined): Literal | undefined {
  if (!bbox?.every(Number.isFinite)) return undefined;
  const [west, south, east, north] = bbox;
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const ring = corners.map((corner) => corner.join(' ')).join(', ');
  return literal(`POLYGON((${ring}))`, { datatype: 'geo:wktLiteral' });
}
