import { columnAt, type DataTable } from './data-table.ts';
import { readNumber } from './decimal.ts';
import type { ChartTag } from './insight-body.ts';

/** A chart before it is drawn: its words and its points. */
export interface ChartModel extends Pick<ChartTag, 'kind' | 'title' | 'finding' | 'alt' | 'unit'> {
  /** In the order of the extract. */
  readonly points: readonly ChartPoint[];
  /** Names of the lines or groups; empty where there is only one. */
  readonly series: readonly string[];
}

export interface ChartPoint {
  readonly x: string;
  /** Undefined where the cell is empty: a gap. */
  readonly y: number | undefined;
  readonly series: string;
}

/** Why a chart cannot be drawn from its extract. */
export interface ChartFault {
  readonly chart:
    'no-column' | 'not-number' | 'too-many-series' | 'too-many-points' | 'twice' | 'series-kind';
  /** The column, the value or the number that is at fault. */
  readonly name: string;
  /** Line of the extract, where one is at fault. */
  readonly line?: number;
}

/** Lines that can be told apart, each with its label beside it. */
const MOST_SERIES = 4;

/** More cannot be told apart on a phone, and their table is too long beside a chart. */
const MOST_POINTS = { line: 500, dot: 500, column: 40, bar: 60 } as const;

/** Takes the points of a chart from its extract. */
export function makeChart(tag: ChartTag, table: DataTable): ChartModel | ChartFault {
  const places: number[] = [];
  for (const name of [tag.x, tag.y, ...(tag.series === undefined ? [] : [tag.series])]) {
    const place = columnAt(table, name);
    if (place === undefined) return { chart: 'no-column', name };
    places.push(place);
  }
  const [x = 0, y = 0, by] = places;
  if (by !== undefined && tag.kind === 'column') {
    return { chart: 'series-kind', name: tag.series ?? '' };
  }
  if (table.rows.length > MOST_POINTS[tag.kind]) {
    return { chart: 'too-many-points', name: String(MOST_POINTS[tag.kind]) };
  }
  const points: ChartPoint[] = [];
  const seen = new Set<string>();
  for (const [index, row] of table.rows.entries()) {
    const line = index + 2;
    const [at = '', cell = '', series = ''] = [row[x], row[y], by === undefined ? '' : row[by]];
    const number = readNumber(cell);
    if (number === undefined && cell !== '') return { chart: 'not-number', name: tag.y, line };
    const key = JSON.stringify([at, series]);
    if (seen.has(key)) return { chart: 'twice', name: at, line };
    seen.add(key);
    points.push({ x: at, y: number, series });
  }
  const series = by === undefined ? [] : [...new Set(points.map((point) => point.series))];
  if (series.length > MOST_SERIES) {
    return { chart: 'too-many-series', name: String(series.length) };
  }
  const { kind, title, finding, alt, unit } = tag;
  return { kind, title, finding, alt, ...(unit !== undefined && { unit }), points, series };
}
