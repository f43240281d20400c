import { isPlain } from '../../../model/is-plain.ts';
import { VERTICES_DRAWN } from '../limits.ts';

/** A place: east first, as in GeoJSON. */
export type Position = readonly [x: number, y: number];

/** Geometry without its nesting: what a pen needs. */
export interface Shapes {
  readonly points: readonly Position[];
  readonly lines: readonly (readonly Position[])[];
  /** Rings of areas, holes among them. */
  readonly rings: readonly (readonly Position[])[];
  /** How many geometries are in it, by what they are. */
  readonly counts: Readonly<Record<'points' | 'lines' | 'areas', number>>;
  /** How many rows had a geometry. */
  readonly drawn: number;
  /** Rows without a geometry that can be drawn. */
  readonly placeless: number;
  /** Rows that were left out because more cannot be drawn. */
  readonly leftOut: number;
}

const DEEPEST = 4;

interface Pen {
  readonly points: Position[];
  readonly lines: Position[][];
  readonly rings: Position[][];
  readonly counts: { points: number; lines: number; areas: number };
  vertices: number;
}

/** Collects what can be drawn of GeoJSON geometries (RFC 7946, 3.1), until it is more than a page can draw. */
export function collectShapes(geometries: readonly unknown[]): Shapes {
  const pen: Pen = {
    points: [],
    lines: [],
    rings: [],
    counts: { points: 0, lines: 0, areas: 0 },
    vertices: 0,
  };
  let [drawn, placeless] = [0, 0];
  for (const geometry of geometries) {
    if (pen.vertices >= VERTICES_DRAWN) break;
    if (addGeometry(pen, geometry, 0)) drawn += 1;
    else placeless += 1;
  }
  const { points, lines, rings, counts } = pen;
  const leftOut = geometries.length - drawn - placeless;
  return { points, lines, rings, counts, drawn, placeless, leftOut };
}

/** How each type of geometry is drawn. */
const DRAWN = new Map<unknown, (pen: Pen, coordinates: unknown) => boolean>([
  ['Point', addPoint],
  ['LineString', addLine],
  ['Polygon', addArea],
]);

function addGeometry(pen: Pen, geometry: unknown, depth: number): boolean {
  if (!isPlain(geometry) || depth > DEEPEST) return false;
  const { type, coordinates, geometries } = geometry;
  if (type === 'GeometryCollection') {
    return each(geometries, (inner) => addGeometry(pen, inner, depth + 1));
  }
  const single = DRAWN.get(type);
  if (single) return single(pen, coordinates);
  const one = typeof type === 'string' ? DRAWN.get(type.replace(/^Multi/, '')) : undefined;
  return one !== undefined && each(coordinates, (part) => one(pen, part));
}

function addPoint(pen: Pen, value: unknown): boolean {
  const position = toPosition(value);
  if (!position) return false;
  pen.points.push(position);
  pen.counts.points += 1;
  pen.vertices += 1;
  return true;
}

function addLine(pen: Pen, value: unknown): boolean {
  const line = toLine(pen, value);
  if (line.length < 2) return false;
  pen.lines.push(line);
  pen.counts.lines += 1;
  return true;
}

function addArea(pen: Pen, value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const rings = value.map((ring) => toLine(pen, ring)).filter((ring) => ring.length > 3);
  if (rings.length === 0) return false;
  pen.rings.push(...rings);
  pen.counts.areas += 1;
  return true;
}

function toLine(pen: Pen, value: unknown): Position[] {
  if (!Array.isArray(value) || pen.vertices >= VERTICES_DRAWN) return [];
  const line = value
    .slice(0, VERTICES_DRAWN - pen.vertices)
    .map(toPosition)
    .filter((position) => position !== undefined);
  pen.vertices += line.length;
  return line;
}

function toPosition(value: unknown): Position | undefined {
  if (!Array.isArray(value)) return undefined;
  const [x, y] = value as unknown[];
  return typeof x === 'number' && typeof y === 'number' && Number.isFinite(x) && Number.isFinite(y)
    ? [x, y]
    : undefined;
}

/** Whether any part succeeded. */
function each(values: unknown, add: (value: unknown) => boolean): boolean {
  if (!Array.isArray(values)) return false;
  return values.reduce<boolean>((some, value) => add(value) || some, false);
}
