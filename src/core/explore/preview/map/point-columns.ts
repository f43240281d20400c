import type { Cell, PreviewTable } from '../cell.ts';

/** Names under which tables hold places, most exact first; compared without case and punctuation. */
const PAIRS: readonly (readonly [x: readonly string[], y: readonly string[]])[] = [
  [
    ['longitude', 'long', 'lon', 'lng'],
    ['latitude', 'lat'],
  ],
  [
    ['easting', 'eastings', 'x', 'xcoordinate', 'geox'],
    ['northing', 'northings', 'y', 'ycoordinate', 'geoy'],
  ],
];

/**
 * Makes point geometries of the rows of a table that has a pair of columns for longitude and latitude, or for
 * easting and northing.
 * @returns undefined where it has none; the second value are the names of the columns
 */
export function pointsOfTable(
  table: PreviewTable,
): { geometries: readonly unknown[]; columns: readonly [string, string] } | undefined {
  const indexes = new Map(
    table.names.map((name, index) => [name.toLowerCase().replace(/[^a-z]/g, ''), index]),
  );
  for (const [xs, ys] of PAIRS) {
    const x = xs.map((name) => indexes.get(name)).find((index) => index !== undefined);
    const y = ys.map((name) => indexes.get(name)).find((index) => index !== undefined);
    if (x === undefined || y === undefined) continue;
    const geometries = table.rows.map((row) => ({
      type: 'Point',
      coordinates: [toNumber(row[x]!), toNumber(row[y]!)],
    }));
    return { geometries, columns: [table.names[x]!, table.names[y]!] };
  }
  return undefined;
}

function toNumber(cell: Cell): number {
  return typeof cell === 'number' || (typeof cell === 'string' && cell.trim() !== '')
    ? Number(cell)
    : NaN;
}
