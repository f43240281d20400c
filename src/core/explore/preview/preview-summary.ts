import { formatBytes } from '../../words/format-bytes.ts';
import type { Preview } from './describe-preview.ts';
import type { ColumnSummary } from './summarise-column.ts';

/** Says what was read and from where: `The first 500 rows of 12 columns, of which 50 are shown. …`. */
export function previewSummary(preview: Preview, language: string): string {
  const { rows, rowsRead, total, width, columns, host, bytes } = preview;
  const format = new Intl.NumberFormat(language).format;
  const read = `${readWords(rowsRead, total, format)} of ${counted(width, 'column', format)}`;
  const shown = [
    rows.length < rowsRead && counted(rows.length, 'row', format),
    columns.length < width && counted(columns.length, 'column', format),
  ].filter(Boolean);
  const cut = shown.length === 0 ? '' : `, of which ${shown.join(' and ')} are shown`;
  return `${read}${cut}. ${formatBytes(bytes, language)} were read from ${host}.`;
}

/** What the summary of columns was made from: `the first 500 rows`, `all 12 rows`. */
export function rowsBehind(preview: Preview, language: string): string {
  const { format } = new Intl.NumberFormat(language);
  return readWords(preview.rowsRead, preview.total, format).toLowerCase();
}

function readWords(
  read: number,
  total: number | undefined,
  format: (value: number) => string,
): string {
  if (read === total) return read === 0 ? 'No rows' : `All ${counted(read, 'row', format)}`;
  const of = total === undefined ? '' : ` of ${format(total)}`;
  return `The first ${counted(read, 'row', format)}${of}`;
}

/** What the values of a column are like, in a few words; empty where there is nothing to say. */
export function columnWords(column: ColumnSummary): string {
  const { range, commonest } = column;
  if (range) return range[0] === range[1] ? range[0] : `${range[0]} to ${range[1]}`;
  return (commonest ?? []).map(([value, count]) => `${value} (${count})`).join(', ');
}

function counted(count: number, noun: string, format: (value: number) => string): string {
  return `${format(count)} ${noun}${count === 1 ? '' : 's'}`;
}
