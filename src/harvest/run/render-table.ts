import { escapeControl } from '../../core/report/escape.ts';
import type { RunReport } from './run-report.ts';

const COLUMNS: readonly (readonly [string, (report: RunReport) => string])[] = [
  ['source', ({ source }) => source],
  ['fetched', ({ fetched }) => String(fetched)],
  ['added', ({ added }) => String(added)],
  ['changed', ({ changed }) => String(changed)],
  ['unchanged', ({ unchanged }) => String(unchanged)],
  ['rejected', ({ rejected }) => String(rejected.length)],
  ['missing', ({ missing }) => String(missing.length)],
  ['state', stateOf],
];

/** One line per source, then its notes. Plain text without control characters. */
export function renderTable(reports: readonly RunReport[]): string {
  const rows = [
    COLUMNS.map(([name]) => name),
    ...reports.map((report) => COLUMNS.map(([, text]) => text(report))),
  ];
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) =>
    row
      .map((text, column) =>
        column === 0 || column === row.length - 1
          ? text.padEnd(widths[column]!)
          : text.padStart(widths[column]!),
      )
      .join('  ')
      .trimEnd(),
  );
  return [...lines, ...reports.flatMap(notesOf)].map(escapeControl).join('\n') + '\n';
}

function stateOf({ failed, isUnmodified, complete, guard }: RunReport): string {
  if (failed !== undefined) return 'failed';
  if (isUnmodified) return 'not modified';
  if (guard) return `guard: ${guard.code}`;
  return complete ? 'complete' : 'incomplete';
}

function notesOf(report: RunReport): string[] {
  const { failed, guard, doubts, withdrawn, returned, linked } = report;
  const counted = (count: number, text: string): string[] =>
    count > 0 ? [`${count} ${text}`] : [];
  const notes = [
    ...(failed === undefined ? [] : [failed]),
    ...(guard ? [`${guard.text} Nothing is marked as missing.`] : []),
    ...doubts.map(({ text }) => text),
    ...countRejections(report).map(
      ({ code, count, example }) => `${count} × ${code}, for example ${example}`,
    ),
    ...counted(withdrawn.length, 'proposed as withdrawn'),
    ...counted(returned.length, 'came back'),
    ...counted(linked.length, 'linked to the record of another source'),
  ];
  return notes.length === 0 ? [] : ['', `${report.source}:`, ...notes.map((note) => `  ${note}`)];
}

/** Rejections by code, the most frequent first, with one of each. */
export function countRejections({
  rejected,
}: Pick<RunReport, 'rejected'>): { code: string; count: number; example: string }[] {
  const groups = new Map<string, { count: number; example: string }>();
  for (const { code, place, reason } of rejected) {
    const group = groups.get(code);
    if (group) group.count += 1;
    else groups.set(code, { count: 1, example: `${place}: ${reason}` });
  }
  return [...groups]
    .map(([code, group]) => ({ code, ...group }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}
