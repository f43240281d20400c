import * as Plot from '@observablehq/plot';

import type { ChartModel, ChartPoint } from '../../insight/make-chart.ts';
import type { DrawnMarks } from './plot-marks.ts';
import { seriesClass } from './series-class.ts';

/** Height of a mark with room around it, and of a line of its label, which stands above: a phone has room for both. */
const MARK = 18;
const LINE = 18;

/** Letters of a line of the label. */
const LONGEST_LINE = 40;

/**
 * Bars or dots from left to right, each under its name and value. Bars begin at zero. Bars of several series have a row
 * each; dots of one name share a row.
 */
export function lyingMarks({ kind, points, series }: ChartModel, language: string): DrawnMarks {
  const isBar = kind === 'bar';
  const names = isBar ? points.map((_, index) => index) : [...new Set(points.map(({ x }) => x))];
  const rowOf = (point: ChartPoint, index: number): string | number => (isBar ? index : point.x);
  const number = (y: number | undefined): string =>
    y === undefined ? 'not known' : y.toLocaleString(language);
  const dots = points.map((point, index) => ({ ...point, row: rowOf(point, index) }));
  const labels = names.map((row) => {
    const own = dots.filter((dot) => dot.row === row);
    const values = own.map(({ y, series: of }) => `${number(y)}${of === '' ? '' : ` (${of})`}`);
    return { row, name: `${own[0]?.x ?? ''}:`, values: values.join(', ') };
  });
  const isLong = labels.some((label) => label.name.length + label.values.length > LONGEST_LINE);
  const labelHeight = isLong ? 2 * LINE : LINE;
  const height = labelHeight + MARK;
  const values = points.flatMap(({ y }) => y ?? []);
  const groups = (series.length === 0 ? [''] : series).map((name) =>
    dots.filter((dot) => dot.series === name && dot.y !== undefined),
  );
  return {
    options: {
      height: names.length * height + 8,
      ...{ marginTop: 4, marginBottom: 4, marginLeft: isBar ? 1 : 6, marginRight: isBar ? 1 : 6 },
      x: { axis: null, domain: [Math.min(0, ...values), Math.max(0, ...values) || 1] },
      y: { axis: null, type: 'band', domain: names, padding: 0 },
    },
    marks: [
      ...(isBar ? [] : [Plot.ruleY(names, { dy: labelHeight / 2, className: 'chart__grid' })]),
      ...groups.map((group, index) => {
        const className = seriesClass(index);
        return isBar
          ? Plot.barX(group, {
              x1: 0,
              x2: 'y',
              y: 'row',
              insetTop: labelHeight + 2,
              insetBottom: 3,
              className,
            })
          : Plot.dot(group, { x: 'y', y: 'row', dy: labelHeight / 2, r: 5, className });
      }),
      Plot.text(labels, {
        ...{ y: 'row', frameAnchor: 'left', textAnchor: 'start', dy: 1 - MARK / 2 },
        text: (label: (typeof labels)[number]) =>
          `${label.name}${isLong ? '\n' : ' '}${label.values}`,
        className: 'chart__label',
      }),
      ...(isBar ? [Plot.ruleX([0], { className: 'chart__axis' })] : []),
    ],
  };
}
