import * as Plot from '@observablehq/plot';

import type { ChartModel } from '../../insight/make-chart.ts';
import { roundTicks, shortNumber, spread } from './chart-scale.ts';
import { readAcross } from './read-across.ts';
import { seriesClass } from './series-class.ts';

/** What is drawn, and how large. */
export interface DrawnMarks {
  readonly marks: Plot.Markish[];
  readonly options: Plot.PlotOptions;
}

const HEIGHT = 250;
const TOP = 36;
const BOTTOM = 28;

/** About the width of a letter at the size of the labels. */
const LETTER = 8;

/** A label beside a line is broken where it is longer. */
const LONGEST_LABEL = 13;

/** Lines, dots and columns: one axis from left to right, one from the bottom up. */
export function plotMarks(
  { kind, points, series, unit }: ChartModel,
  language: string,
): DrawnMarks {
  const across = readAcross(
    points.map(({ x }) => x),
    kind,
    language,
  );
  const known = points.flatMap((point, index) => ({
    ...point,
    y: point.y ?? NaN,
    at: across.places[index],
  }));
  const values = known.map(({ y }) => y).filter((y) => !Number.isNaN(y));
  const ticks = roundTicks(values);
  const names = ticks.map((tick) => shortNumber(tick, language));
  const longest = Math.min(LONGEST_LABEL, Math.max(0, ...series.map((name) => name.length)));
  const marginLeft = Math.max(...names.map((name) => name.length)) * LETTER + 16;
  const groups = (series.length === 0 ? [''] : series).map((name) =>
    known.filter((point) => point.series === name),
  );
  const y = (value: number): number =>
    TOP + ((ticks.at(-1)! - value) / (ticks.at(-1)! - ticks[0]!)) * (HEIGHT - TOP - BOTTOM);
  const ends = groups.flatMap((group) => group.findLast((point) => !Number.isNaN(point.y)) ?? []);
  const labels = spread(
    ends.map((point) => y(point.y)),
    16,
    HEIGHT - BOTTOM,
  );
  return {
    options: {
      height: HEIGHT,
      ...{ marginTop: TOP, marginBottom: BOTTOM, marginLeft },
      marginRight: series.length === 0 ? across.overhang : longest * LETTER + 16,
      x: { ...across.scale, label: null },
      y: { domain: [ticks[0]!, ticks.at(-1)!], axis: null },
    },
    marks: [
      Plot.gridY(ticks, { className: 'chart__grid' }),
      Plot.axisY(ticks, {
        ...{ tickSize: 0, label: null, tickFormat: (_, index) => names[index] ?? '' },
        className: 'chart__label',
      }),
      Plot.axisX(across.ticks, {
        ...{ tickSize: 4, label: null, tickFormat: across.name },
        className: 'chart__label',
      }),
      ...groups.map((group, index) => markOf(kind, group, index)),
      Plot.ruleY([Math.max(ticks[0]!, Math.min(0, ticks.at(-1)!))], { className: 'chart__axis' }),
      ...(unit === undefined
        ? []
        : [
            Plot.text([unit], {
              ...{ frameAnchor: 'top-left', textAnchor: 'start', dx: 4 - marginLeft, dy: 10 - TOP },
              className: 'chart__label',
            }),
          ]),
      ...(series.length === 0
        ? []
        : ends.map((point, index) =>
            Plot.text([point], {
              ...{ x: 'at', y: 'y', text: 'series', textAnchor: 'start', dx: 8 },
              ...{ dy: (labels[index] ?? 0) - y(point.y), lineWidth: longest * 0.6 },
              className: `chart__label ${seriesClass(series.indexOf(point.series))}`,
            }),
          )),
    ],
  };
}

type Points = readonly { readonly at: unknown; readonly y: number }[];

function markOf(kind: ChartModel['kind'], points: Points, index: number): Plot.Markish {
  const className = seriesClass(index);
  const given = { x: 'at', y: 'y', className };
  if (kind === 'line') return Plot.line(points, given);
  if (kind === 'dot') return Plot.dot(points, { ...given, r: 4 });
  return Plot.barY(points, { x: 'at', y1: 0, y2: 'y', inset: 1, className });
}
