import { present } from '../../../model/present.ts';
import { shownText } from '../cell.ts';
import { VERTICES_DRAWN } from '../limits.ts';
import type { Shapes } from './collect-shapes.ts';
import { coordinateSystem, type Extent } from './coordinate-system.ts';

/** Metres in a degree of latitude, on a sphere as large as the Earth. */
const METRES_IN_DEGREE = 111_195;

/** Says in words what a map shows: how many of what, between where and where, how large, in which coordinates. */
export function describeMap(
  shapes: Shapes,
  extent: Extent,
  language: string,
  system?: string,
): string {
  const format = new Intl.NumberFormat(language).format;
  const what = (
    [
      [shapes.counts.points, 'point', 'points'],
      [shapes.counts.lines, 'line', 'lines'],
      [shapes.counts.areas, 'area', 'areas'],
    ] as const
  )
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${format(count)} ${count === 1 ? one : many}`);
  const kinds = new Intl.ListFormat(language, { type: 'conjunction' }).format(what);
  const sentences = present([
    `${kinds} ${describeExtent(extent, language)}`,
    system !== undefined && `The file says: ${shownText(system, 80)}.`,
    shapes.placeless > 0 && `Rows without a place to draw: ${format(shapes.placeless)}.`,
    shapes.leftOut > 0 &&
      `Rows left out, because the picture has at most ${format(VERTICES_DRAWN)} corners: ${format(shapes.leftOut)}.`,
  ]);
  return sentences.join(' ');
}

function describeExtent(extent: Extent, language: string): string {
  const [west, south, east, north] = extent;
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format;
  switch (coordinateSystem(extent)) {
    case 'degrees': {
      const middle = Math.cos((((south + north) / 2) * Math.PI) / 180);
      const across = size((east - west) * METRES_IN_DEGREE * middle, language);
      const up = size((north - south) * METRES_IN_DEGREE, language);
      return `between ${degrees(south, 'north', 'south', language)} and ${degrees(north, 'north', 'south', language)}, ${degrees(west, 'east', 'west', language)} and ${degrees(east, 'east', 'west', language)}: about ${across} wide and ${up} high.`;
    }
    case 'british-grid':
      return `between eastings ${format(west)} and ${format(east)}, northings ${format(south)} and ${format(north)}: about ${size(east - west, language)} wide and ${size(north - south, language)} high. The coordinates look like the British National Grid (metres), not longitude and latitude, and are drawn as they are.`;
    case 'swapped':
      return `whose coordinates look like latitude before longitude. GeoJSON needs longitude first, so the picture is turned on its side and other programs will put it in the wrong place.`;
    case 'unknown':
      return `in coordinates that are neither longitude and latitude nor the British National Grid, drawn as they are: from ${format(west)} to ${format(east)} across, from ${format(south)} to ${format(north)} up.`;
  }
}

function degrees(value: number, positive: string, negative: string, language: string): string {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 3 }).format;
  return `${format(Math.abs(value))}° ${value < 0 ? negative : positive}`;
}

function size(metres: number, language: string): string {
  const format = new Intl.NumberFormat(language, { maximumSignificantDigits: 2 }).format;
  return metres < 1000 ? `${format(metres)} m` : `${format(metres / 1000)} km`;
}
