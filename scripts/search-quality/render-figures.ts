import type { Figures, Summary } from './summarise.ts';

const COLUMNS: readonly [keyof Summary, string][] = [
  ['ndcg', 'nDCG@10'],
  ['recall', 'recall@10'],
  ['first', 'first'],
  ['five', 'in five'],
  ['zero', 'nothing'],
];

/** A table in Markdown: one row for each group, with the change against other figures where there are some. */
export function renderFigures(figures: Figures, before?: Figures): string {
  const head = ['', 'queries', ...COLUMNS.map(([, label]) => label)];
  const rows = Object.entries(figures).map(([group, summary]) => [
    group,
    String(summary.queries),
    ...COLUMNS.map(([figure]) => cell(summary[figure], before?.[group]?.[figure])),
  ]);
  const widths = head.map((_, index) =>
    Math.max(...[head, ...rows].map((row) => row[index]!.length)),
  );
  const line = (row: readonly string[]): string =>
    `| ${row.map((text, index) => (index === 0 ? text.padEnd(widths[0]!) : text.padStart(widths[index]!))).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

function cell(now: number, before: number | undefined): string {
  if (before === undefined) return now.toFixed(3);
  const change = now - before;
  return `${now.toFixed(3)} (${change < 0 ? '−' : '+'}${Math.abs(change).toFixed(3)})`;
}
