import type { Position, Shapes } from './collect-shapes.ts';
import { coordinateSystem, type Extent } from './coordinate-system.ts';
import { describeMap } from './describe-map.ts';

/** A picture as paths of SVG, and the same in words. */
export interface MapDrawing {
  readonly width: number;
  readonly height: number;
  readonly areas: string;
  readonly lines: string;
  /** Each a line of no length, which a round pen makes a dot. */
  readonly points: string;
  /** What there is to see, where, and how large. */
  readonly words: string;
}

/** Units of the picture. */
const WIDTH = 640;
const TALLEST = 480;
const MARGIN = 8;

/** A single point, or points in a row, still need a picture with two sides. */
const SMALLEST_SIDE = { degrees: 0.002, metres: 200 } as const;

/**
 * Draws shapes in a picture of their extent, north up. Degrees of longitude are as wide as they are in the
 * middle of the picture; coordinates in metres are drawn as they are.
 *
 * No map library and no background: a background would be asked from a third party, and a library that draws tiles
 * weighs more than the whole page; the outlines and the extent in words are what a preview needs.
 * @param system a name of the coordinate system that the file states
 * @returns undefined where there is nothing to draw
 */
export function drawMap(shapes: Shapes, language: string, system?: string): MapDrawing | undefined {
  const extent = extentOf(shapes);
  if (!extent) return undefined;
  const kind = coordinateSystem(extent);
  const side =
    kind === 'degrees' || kind === 'swapped' ? SMALLEST_SIDE.degrees : SMALLEST_SIDE.metres;
  const [west, south, east, north] = widen(extent, side);
  const squeeze = kind === 'degrees' ? Math.cos((((south + north) / 2) * Math.PI) / 180) : 1;
  const scale = Math.min(
    (WIDTH - 2 * MARGIN) / ((east - west) * Math.max(squeeze, 0.01)),
    (TALLEST - 2 * MARGIN) / (north - south),
  );
  const place = ([x, y]: Position): string => {
    const across = MARGIN + (x - west) * Math.max(squeeze, 0.01) * scale;
    return `${across.toFixed(1)} ${(MARGIN + (north - y) * scale).toFixed(1)}`;
  };
  const path = (line: readonly Position[]): string => `M${line.map(place).join('L')}`;
  return {
    width: Math.ceil(2 * MARGIN + (east - west) * Math.max(squeeze, 0.01) * scale),
    height: Math.ceil(2 * MARGIN + (north - south) * scale),
    areas: shapes.rings.map((ring) => `${path(ring)}Z`).join(''),
    lines: shapes.lines.map(path).join(''),
    points: shapes.points.map((point) => `M${place(point)}h0`).join(''),
    words: describeMap(shapes, extent, language, system),
  };
}

function extentOf({ points, lines, rings }: Shapes): Extent | undefined {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const line of [points, ...lines, ...rings]) {
    for (const [x, y] of line) {
      west = Math.min(west, x);
      east = Math.max(east, x);
      south = Math.min(south, y);
      north = Math.max(north, y);
    }
  }
  return Number.isFinite(east - west) && Number.isFinite(north - south) && east >= west
    ? [west, south, east, north]
    : undefined;
}

function widen([west, south, east, north]: Extent, side: number): Extent {
  const across = Math.max(0, side - (east - west)) / 2;
  const up = Math.max(0, side - (north - south)) / 2;
  return [west - across, south - up, east + across, north + up];
}
