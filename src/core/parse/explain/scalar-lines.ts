import type { FoldedStyle } from './folded-structure.ts';

/** A text over several lines, as it is written in a file. */
export interface ScalarLines {
  readonly style: FoldedStyle;
  /** Without the indentation that they share, and without quotes. */
  readonly lines: readonly string[];
  /** Offset of each line in the source, indentation not counted. */
  readonly offsets: readonly number[];
}

/**
 * Takes the source of a text apart, if it has several lines that YAML joins.
 * @param source from its mark, quote or first character to its end
 * @returns undefined for one line, and for literal text
 */
export function scalarLines(source: string): ScalarLines | undefined {
  if (source.startsWith('|') || !source.trimEnd().includes('\n')) return undefined;
  const isBlock = source.startsWith('>');
  const quote = /^["']/.exec(source)?.[0];
  const style = isBlock ? 'folded' : quote === undefined ? 'plain' : 'quoted';
  const written = isBlock ? source : source.trimEnd();
  const rows = written.split('\n');
  const starts: number[] = [];
  for (let at = 0, row = 0; row < rows.length; at += rows[row]!.length + 1, row += 1)
    starts.push(at);
  const first = isBlock ? 1 : 0;
  const shared = isBlock
    ? rows
        .slice(1)
        .find((row) => row.trim() !== '')
        ?.search(/\S/)
    : undefined;
  const lines: string[] = [];
  const offsets: number[] = [];
  for (let row = first; row < rows.length; row += 1) {
    const full = rows[row]!;
    const indent = shared ?? full.search(/[^ \t]|$/);
    const from = row === 0 && quote !== undefined ? indent + 1 : indent;
    const isLast = row === rows.length - 1;
    const to = isLast && quote !== undefined ? full.length - 1 : full.length;
    lines.push(isBlock ? full.slice(from) : full.slice(from, to).trimEnd());
    offsets.push(starts[row]! + Math.min(from, full.length));
  }
  return { style, lines, offsets };
}
