import type { Judged, Unit } from './figure.ts';

/** The figures of one size. */
export interface SizeResult {
  readonly datasets: number;
  readonly figures: readonly Judged[];
  /** What could not be measured, and why. */
  readonly failures: readonly string[];
}

/** Decimals that mean something: times drift by a third from run to run. */
const DECIMALS: Readonly<Record<Unit, number>> = {
  s: 2,
  ms: 0,
  MB: 0,
  kB: 1,
  '%': 0,
  '×': 1,
  '': 0,
};

/** The figures of one size as a Markdown table. */
export function renderTable({ datasets, figures, failures }: SizeResult): string {
  const rows = figures.map((figure) => [
    figure.label,
    format(figure.value, figure.unit),
    figure.budget === undefined ? '' : `≤ ${format(figure.budget, figure.unit)}`,
    figure.verdict ?? '',
    figure.note ?? '',
  ]);
  const title = `## ${datasets.toLocaleString('en-GB')} datasets`;
  const head = ['figure', 'measured', 'budget', 'verdict', 'how'];
  return [
    title,
    '',
    ...table(head, rows),
    ...failures.map((text) => `\nNot measured: ${text}`),
  ].join('\n');
}

/** How figures grow with the catalogue: one column per size, and the last as a multiple of the first. */
export function renderGrowth(results: readonly SizeResult[]): string {
  const [first, last] = [results[0], results.at(-1)];
  if (!first || !last || first === last) return '';
  const rows = first.figures.map(({ id, label, unit }) => {
    const values = results.map(({ figures }) => figures.find((figure) => figure.id === id)?.value);
    const [start, end] = [values[0], values.at(-1)];
    const factor = start !== undefined && end !== undefined && start > 0 ? end / start : undefined;
    return [
      label,
      ...values.map((value) => (value === undefined ? '' : format(value, unit))),
      factor === undefined ? '' : format(factor, '×'),
    ];
  });
  const sizes = results.map(({ datasets }) => datasets.toLocaleString('en-GB'));
  const growth = `growth (${format(last.datasets / first.datasets, '×')} datasets)`;
  return ['## Growth', '', ...table(['figure', ...sizes, growth], rows)].join('\n');
}

function format(value: number, unit: Unit): string {
  const decimals = DECIMALS[unit];
  const number = value.toLocaleString('en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return `${number}${unit === '' || unit === '×' || unit === '%' ? '' : ' '}${unit}`;
}

/** Pads columns so that the table is readable as plain text. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  return [
    line(head),
    `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`,
    ...rows.map(line),
  ];
}
