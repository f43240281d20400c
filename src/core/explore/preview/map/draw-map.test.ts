import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VERTICES_DRAWN } from '../limits.ts';
import { collectShapes } from './collect-shapes.ts';
import { coordinateSystem } from './coordinate-system.ts';
import { drawMap } from './draw-map.ts';
import { pointsOfTable } from './point-columns.ts';

const point = (...coordinates: unknown[]) => ({ type: 'Point', coordinates });
const draw = (...geometries: unknown[]) => drawMap(collectShapes(geometries), 'en-GB');

describe('drawMap', () => {
  it('draws points, lines and areas north up, and says where they are', () => {
    const map = draw(
      {
        type: 'LineString',
        coordinates: [
          [-0.2, 51.4],
          [0, 51.6],
        ],
      },
      {
        type: 'Polygon',
        coordinates: [
          [
            [-0.1, 51.5],
            [0, 51.5],
            [0, 51.6],
            [-0.1, 51.5],
          ],
        ],
      },
      point(-0.2, 51.6),
      null,
    )!;
    // The south-west corner lies at the bottom left, the north-west one at the top left.
    expect(map.lines).toMatch(/^M8\.0 472\.0L/);
    expect(map.points).toBe('M8.0 8.0h0');
    expect(map.areas).toMatch(/Z$/);
    expect(map.words).toBe(
      '1 point, 1 line and 1 area between 51.4° north and 51.6° north, 0.2° west and 0° east: about 14 km wide and 22 km high. Rows without a place to draw: 1.',
    );
    expect(map.width / map.height).toBeCloseTo(14 / 22, 1);
  });

  it('knows the British National Grid, coordinates in the wrong order, and others', () => {
    expect(draw(point(530000, 180000))?.words).toContain('British National Grid');
    expect(draw(point(51.5, -0.1))?.words).toContain('latitude before longitude');
    expect(draw(point(-9e6, 5e6))?.words).toContain('neither longitude and latitude');
    expect(coordinateSystem([-0.5, 51.3, 0.3, 51.7])).toBe('degrees');
  });

  it('draws nothing where there is nothing', () => {
    expect(draw()).toBeUndefined();
    expect(
      draw(null, 1, {}, point(), point('1', 2), point(NaN, 1), { type: 'Nonsense' }),
    ).toBeUndefined();
  });

  it('stops where a page cannot draw more, and says so', () => {
    const line = { type: 'LineString', coordinates: Array(15_000).fill([0, 51]) };
    const shapes = collectShapes([line, line, line, null]);
    expect(shapes.lines.flat()).toHaveLength(VERTICES_DRAWN);
    expect(shapes).toMatchObject({ drawn: 2, placeless: 0, leftOut: 2 });
    expect(drawMap(shapes, 'en-GB')?.words).toContain('has at most 20,000 corners: 2.');
  });

  it('does not follow collections inside collections for ever', () => {
    let deep: unknown = point(0, 51);
    for (let depth = 0; depth < 100_000; depth++) {
      deep = { type: 'GeometryCollection', geometries: [deep] };
    }
    expect(draw(deep)).toBeUndefined();
  });

  it('stays inside its picture, whatever the coordinates', () => {
    const position = fc.tuple(
      fc.double({ noNaN: true, min: -1e7, max: 1e7 }),
      fc.double({ noNaN: true, min: -1e7, max: 1e7 }),
    );
    fc.assert(
      fc.property(fc.array(position, { minLength: 1, maxLength: 20 }), (positions) => {
        const map = draw(...positions.map((coordinates) => point(...coordinates)))!;
        for (const [, x, y] of map.points.matchAll(/M(\S+) (\S+?)h0/g)) {
          expect(Number(x)).toBeGreaterThanOrEqual(0);
          expect(Number(x)).toBeLessThanOrEqual(map.width);
          expect(Number(y)).toBeGreaterThanOrEqual(0);
          expect(Number(y)).toBeLessThanOrEqual(map.height);
        }
      }),
    );
  });
});

describe('pointsOfTable', () => {
  it('finds the pair of columns, and leaves out what is not a number', () => {
    const rows = [
      ['a', '51.5', '-0.1'],
      ['b', '', ''],
    ];
    const found = pointsOfTable({ names: ['name', 'Latitude', 'LONG.'], rows, typed: false })!;
    expect(found.columns).toEqual(['LONG.', 'Latitude']);
    expect(collectShapes(found.geometries)).toMatchObject({ points: [[-0.1, 51.5]], placeless: 1 });
    expect(pointsOfTable({ names: ['Lat', 'other'], rows: [], typed: false })).toBeUndefined();
    expect(pointsOfTable({ names: ['Easting', 'NORTHING'], rows: [], typed: false })).toBeDefined();
  });
});
