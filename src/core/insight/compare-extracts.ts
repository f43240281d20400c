import type { DataTable } from './data-table.ts';
import type { BodyBlock } from './insight-body.ts';
import { renderSentences, type Tables } from './render-sentences.ts';

/** A row that is not the same in two versions of an extract. */
export interface RowChange {
  /** Of the newer version, counted from 1 with the names of the columns; of the older one for a row that went. */
  readonly line: number;
  readonly before?: string;
  readonly after?: string;
}

/** A sentence whose number is not the same. */
export interface SentenceChange {
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** Compares two versions of an extract, row by row: rows that both have, in any order, have not changed. */
export function compareExtracts(before: DataTable, after: DataTable): RowChange[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  const [inOld, inNow] = [new Set(old), new Set(now)];
  const gone = old.flatMap((text, index) => (inNow.has(text) ? [] : [{ text, line: index + 1 }]));
  const come = now.flatMap((text, index) => (inOld.has(text) ? [] : [{ text, line: index + 1 }]));
  const atSamePlace = new Map(gone.map(({ line, text }) => [line, text]));
  const changes: RowChange[] = come.map(({ line, text }) => {
    const was = atSamePlace.get(line);
    atSamePlace.delete(line);
    return { line, ...(was !== undefined && { before: was }), after: text };
  });
  for (const [line, text] of atSamePlace) changes.push({ line, before: text });
  return changes.sort((a, b) => a.line - b.line);
}

/** Finds the sentences of an insight that say something else with other extracts. */
export function compareSentences(
  blocks: readonly BodyBlock[],
  before: Tables,
  after: Tables,
  language?: string,
): SentenceChange[] {
  const now = renderSentences(blocks, after, language);
  return renderSentences(blocks, before, language).flatMap(({ line, text }, index) => {
    const next = now[index]?.text ?? '';
    return next === text ? [] : [{ line, before: text, after: next }];
  });
}

const linesOf = ({ columns, rows }: DataTable): string[] =>
  [columns, ...rows].map((row) => row.join(', '));
