import type { ChartModel } from '../../core/insight/make-chart.ts';

/** More do not fit beside each other in a comment. */
const MOST_PLACES = 60;

/**
 * Writes a chart in the language that GitHub draws in comments (Mermaid's `xychart-beta`), where pictures of ours cannot
 * be shown. Series have the order of the extract.
 */
export function renderChartText({ kind, points, series, unit = '' }: ChartModel): string {
  const places = [...new Set(points.map(({ x }) => x))].slice(-MOST_PLACES);
  const mark = kind === 'bar' || kind === 'column' ? 'bar' : 'line';
  const lines = (series.length === 0 ? [''] : series).map((name) => {
    const values = new Map(
      points.filter((point) => point.series === name).map(({ x, y }) => [x, y]),
    );
    return `  ${mark} [${places.map((place) => values.get(place) ?? 0).join(', ')}]`;
  });
  const text = [
    'xychart-beta',
    `  x-axis [${places.map(quoted).join(', ')}]`,
    `  y-axis ${quoted(unit)}`,
    ...lines,
  ];
  const names = series.length > 0 ? `\n\nIn this order: ${series.map(plain).join(', ')}.` : '';
  return `\`\`\`mermaid\n${text.join('\n')}\n\`\`\`${names}`;
}

/** Letters, digits and a few marks: nothing that could end the text or the block. */
const plain = (text: string): string => text.replace(/[^\p{L}\p{N} .,/()-]/gu, ' ').slice(0, 60);

const quoted = (text: string): string => `"${plain(text)}"`;
