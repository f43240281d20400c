import type { ScaleOptions } from '@observablehq/plot';

import type { ChartModel } from '../../insight/make-chart.ts';
import { readNumber } from '../../insight/decimal.ts';

/** What stands from left to right: numbers such as years, days, or names in the order of the extract. */
export interface Across {
  /** Of each point. */
  readonly places: readonly (number | Date | string)[];
  readonly scale: ScaleOptions;
  /** Those that are written below. */
  readonly ticks: readonly (number | Date | string)[];
  readonly name: (tick: number | Date | string) => string;
  /** How far the last of them reaches to the right of its place. */
  readonly overhang: number;
}

/** As many as have room on a phone. */
const MOST_TICKS = 4;

const DAY = /^\d{4}-\d{2}(?:-\d{2})?$/;

/** Reads the values of the axis from left to right. Columns stand side by side, also where they are numbers. */
export function readAcross(
  texts: readonly string[],
  kind: ChartModel['kind'],
  language: string,
): Across {
  const distinct = [...new Set(texts)];
  if (kind !== 'column' && distinct.every((text) => readNumber(text) !== undefined)) {
    const numbers = distinct.map(Number).sort((a, b) => a - b);
    return {
      places: texts.map(Number),
      scale: { type: 'linear', domain: [numbers[0]!, numbers.at(-1)!] },
      ticks: some(numbers),
      name: String,
      overhang: 20,
    };
  }
  if (kind !== 'column' && distinct.every((text) => DAY.test(text))) {
    const days = distinct.map((text) => new Date(text)).sort((a, b) => Number(a) - Number(b));
    const month = new Intl.DateTimeFormat(language, {
      ...{ month: 'short', year: 'numeric', timeZone: 'UTC' },
    });
    return {
      places: texts.map((text) => new Date(text)),
      scale: { type: 'utc', domain: [days[0]!, days.at(-1)!] },
      ticks: some(days, 3),
      name: (tick) => month.format(tick as Date),
      overhang: 36,
    };
  }
  const isLong = distinct.some((text) => text.length > 5);
  return {
    places: texts,
    scale: { type: kind === 'column' ? 'band' : 'point', domain: distinct },
    ticks: some(distinct, isLong ? 3 : MOST_TICKS),
    name: String,
    overhang: isLong ? 32 : 20,
  };
}

/** A few of many, the first and the last among them. */
function some<Value>(values: readonly Value[], most = MOST_TICKS): Value[] {
  const count = Math.min(most, values.length);
  const places = Array.from({ length: count }, (_, index) =>
    Math.round((index * (values.length - 1)) / Math.max(1, count - 1)),
  );
  return [...new Set(places)].map((place) => values[place]!);
}
