import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';

import type { ChartKind, ChartTag } from '../../insight/insight-body.ts';
import { makeChart, type ChartModel } from '../../insight/make-chart.ts';
import type { Pin } from '../../generated/types.ts';
import { roundTicks, spread } from './chart-scale.ts';
import { drawChart } from './draw-chart.ts';
import { standAloneChart } from './stand-alone-chart.ts';

const TAG: ChartTag = {
  ...{ data: 'a', kind: 'line', x: 'year', y: 'people', title: 'Tea & cake', finding: 'It grows.' },
  ...{ alt: 'Two "lines" & more.', at: { line: 1, column: 1 } },
};

const table = (rows: string): { columns: string[]; rows: string[][] } => ({
  columns: ['year', 'people', 'place'],
  rows: rows.split('|').map((row) => row.split(',')),
});

function chart(rows: string, more: Partial<ChartTag> = {}): ChartModel {
  const made = makeChart({ ...TAG, ...more }, table(rows));
  if ('chart' in made) throw new Error(JSON.stringify(made));
  return made;
}

const BAR = { kind: 'bar', x: 'people', y: 'year' } as const;
const ROWS = '2020,5,North|2020,9,South|2021,,North|2021,10,South|2022,8,North|2022,11,South';
const NAMES = 'First & long name of a place,5,x|<script>alert(1)</script>,9,y';

const DRAWN: [string, ChartModel][] = [
  ['lines', chart(ROWS, { series: 'place', unit: 'people' })],
  ['dots', chart(ROWS, { series: 'place', kind: 'dot' })],
  ['columns', chart('2020/21,5,x|2021/22,-6,x', { kind: 'column' })],
  ['bars', chart(NAMES, BAR)],
  [
    'dots of names',
    chart(ROWS.replaceAll('2021,,North|', ''), {
      ...BAR,
      kind: 'dot',
      x: 'people',
      y: 'place',
      series: 'year',
    }),
  ],
  ['months', chart('2024-01,5,x|2024-02,6,x|2024-03,7,x')],
  ['names from left to right', chart(NAMES)],
  ['one value for all', chart('2020,7,x|2021,7,x')],
  [
    'hostile names of series',
    chart(ROWS.replaceAll('North', '"><img src=x onerror=alert(1)>'), { series: 'place' }),
  ],
];

describe('drawChart', () => {
  it.each(DRAWN)('draws %s without script, style, colours or event attributes', (_, model) => {
    const svg = drawChart(model, 'en-GB');
    expect(svg).toMatch(/^<svg [^>]*role="img"/);
    expect(svg).not.toMatch(
      /<script|<img|<style|<foreignObject|<a |\sstyle=|\son\w+=|href=|#[0-9a-f]{3,6}\b|NaN/i,
    );
    expect(svg).toContain('viewBox="0 0 360 ');
    expect(svg).toContain('font-size="14"');
    expect(svg.length).toBeLessThan(9_000);
  });

  it('gives each series a class and its label, and leaves a gap where a cell is empty', () => {
    const svg = drawChart(DRAWN[0]![1], 'en-GB');
    expect(svg).toContain('chart__series--1');
    expect(svg).toContain('>North</text>');
    expect(svg).toContain('>South</text>');
    // The line of the north is in two parts.
    expect(/chart__series--1"[^]*?d="([^"]*)"/.exec(svg)?.[1]?.match(/M/g)).toHaveLength(2);
  });

  it('starts bars and columns at zero', () => {
    for (const kind of ['bar', 'column'] satisfies ChartKind[]) {
      const svg = drawChart(chart('a,100,x|b,50,x', kind === 'bar' ? BAR : { kind }), 'en-GB');
      const size = kind === 'bar' ? 'width' : 'height';
      const bars = [
        ...svg.matchAll(
          new RegExp(`<rect[^>]* ${size}="([\\d.]+)"|<rect ${size}="([\\d.]+)"`, 'g'),
        ),
      ];
      const [long, short] = bars.map(([, one, two]) => Number(one ?? two));
      expect(long! / short!).toBeCloseTo(2, 0);
    }
  });

  it.each(DRAWN)('makes a file of %s that is well formed and says what it shows', (_, model) => {
    const pin = {
      attribution: 'Source: A & B.',
      url: 'https://a.example/?a&b',
      accessed: '2026-11-03',
    } as Pin;
    const file = standAloneChart(drawChart(model, 'en-GB'), model, pin);
    const faults: string[] = [];
    const parser = new SaxesParser();
    parser.on('error', ({ message }) => faults.push(message));
    parser.write(file).close();
    expect(faults).toEqual([]);
    expect(file).toContain('<title>Tea &amp; cake</title>');
    expect(file).toContain('Source: A &amp; B.');
  });
});

describe('makeChart', () => {
  const fault = (rows: string, more: Partial<ChartTag> = {}): unknown =>
    makeChart({ ...TAG, ...more }, table(rows));

  it.each<[string, unknown, object]>([
    [
      'five series',
      fault('1,1,a|1,1,b|1,1,c|1,1,d|1,1,e', { series: 'place' }),
      { chart: 'too-many-series', name: '5' },
    ],
    [
      'words for a number',
      fault('1,1,a|2,[c],a'),
      { chart: 'not-number', name: 'people', line: 3 },
    ],
    ['two values for one place', fault('1,1,a|1,2,a'), { chart: 'twice', name: '1', line: 3 }],
    [
      'series of columns',
      fault(ROWS, { kind: 'column', series: 'place' }),
      { chart: 'series-kind' },
    ],
    [
      'too many bars',
      fault(Array.from({ length: 141 }, (_, i) => `${i},1,a`).join('|'), BAR),
      { chart: 'too-many-points' },
    ],
  ])('refuses %s', (_, found, expected) => {
    expect(found).toMatchObject(expected);
  });
});

describe('the scale', () => {
  it('has round marks that hold every value', () => {
    expect(roundTicks([0, 0.3])).toEqual([0, 0.1, 0.2, 0.3]);
    expect(roundTicks([7.25, 7.58])).toEqual([0, 2, 4, 6, 8]);
    expect(roundTicks([0])).toEqual([0, 0.25]);
    expect(roundTicks([-6, 5])).toEqual([-10, -5, 0, 5]);
  });

  it('keeps labels apart and within the chart, in their order', () => {
    expect(spread([50, 50, 52], 16, 100)).toEqual([50, 66, 82]);
    expect(spread([98, 99], 16, 100)).toEqual([84, 100]);
  });
});
