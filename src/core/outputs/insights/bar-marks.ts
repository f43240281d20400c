import * as Plot from '@observablehq/plot';

import type { ChartModel } from '../../insight/make-chart.ts';
import type { DrawnMarks } from './plot-marks.ts';
import { seriesClass } from './series-class.ts';

/** Height of a bar with its label above it: names of any length have room on a phone. */
const ROW = 36;

/** Bars from left to right, from zero, each under its name and value. */
export function barMarks({ points, series }: ChartModel, language: string): DrawnMarks {
  const rows = points.map(({ x, y, series: of }, index) => ({
    ...{ at: index, y: y ?? 0, of },
    label: `${of === '' ? x : `${x}, ${of}`}: ${y === undefined ? 'not known' : y.toLocaleString(language)}`,
  }));
  const values = rows.map(({ y }) => y);
  return {
    options: {
      height: rows.length * ROW + 8,
      ...{ marginTop: 4, marginBottom: 4, marginLeft: 1, marginRight: 1 },
      x: { axis: null, domain: [Math.min(0, ...values), Math.max(0, ...values) || 1] },
      y: { axis: null, type: 'band', domain: rows.map(({ at }) => at), padding: 0 },
    },
    marks: [
      ...(series.length === 0 ? [''] : series).map((name, index) =>
        Plot.barX(
          rows.filter(({ of }) => of === name),
          { x1: 0, x2: 'y', y: 'at', insetTop: 20, insetBottom: 3, className: seriesClass(index) },
        ),
      ),
      Plot.text(rows, {
        ...{ y: 'at', text: 'label', frameAnchor: 'left', textAnchor: 'start', dy: -8 },
        className: 'chart__label',
      }),
      Plot.ruleX([0], { className: 'chart__axis' }),
    ],
  };
}
