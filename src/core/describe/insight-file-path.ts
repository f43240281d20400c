import type { ChartTag } from '../insight/insight-body.ts';

/** The site path of a file of an insight: its figures as CSV, a chart as SVG. */
export function insightFilePath(slug: string, name: string): string {
  return `/insights/${slug}/${name}`;
}

/** The name of a chart's file, by what it shows of which figures. */
export function chartFile({ data, x, y, kind }: ChartTag): string {
  return `${data}-${(kind === 'bar' ? x : y).replaceAll('_', '-')}-${kind}.svg`;
}
