import type { DataTable } from './data-table.ts';
import { findValue, formatValue } from './find-value.ts';
import type { BodyBlock, BodyWords, ValueTag } from './insight-body.ts';
import { proseOf } from './walk-body.ts';

/** The extracts of an insight, by name. */
export type Tables = ReadonlyMap<string, DataTable>;

/** A sentence with a number of an extract in it. */
export interface Sentence {
  /** Of the paragraph or list, counted from 1. */
  readonly line: number;
  readonly text: string;
  /** `years:12`: extract and line of each number in it. */
  readonly cells: readonly string[];
}

/** The end of a sentence within a text: its last mark, before a space. */
const END = /(?<=[.!?]) /;

/** Writes every sentence that has a number of an extract in it, in the order of the text. */
export function renderSentences(
  blocks: readonly BodyBlock[],
  tables: Tables,
  language?: string,
): Sentence[] {
  return proseOf(blocks).flatMap(({ words, at }) => {
    const sentences: { text: string; cells: string[] }[] = [{ text: '', cells: [] }];
    for (const { text, cell } of flatten(words, tables, language)) {
      const [first = '', ...more] = cell === undefined ? text.split(END) : [text];
      const last = sentences.at(-1)!;
      last.text += first;
      if (cell !== undefined) last.cells.push(cell);
      sentences.push(...more.map((one) => ({ text: one, cells: [] })));
    }
    return sentences
      .filter(({ cells }) => cells.length > 0)
      .map(({ text, cells }) => ({ line: at.line, text: text.replace(/\s+/g, ' ').trim(), cells }));
  });
}

interface Piece {
  readonly text: string;
  readonly cell?: string;
}

function flatten(
  words: readonly BodyWords[],
  tables: Tables,
  language: string | undefined,
): Piece[] {
  return words.flatMap((word): Piece[] => {
    if (typeof word === 'string') return [{ text: word.replaceAll('\n', ' ') }];
    if (word.is === 'strong') return flatten(word.words, tables, language);
    if (word.is === 'link') return [{ text: word.text }];
    return [{ text: valueText(word, tables, language), cell: cellOf(word, tables) }];
  });
}

/** What a value says; an ellipsis where its cell cannot be found, which the check has told. */
export function valueText(tag: ValueTag, tables: Tables, language?: string): string {
  const table = tables.get(tag.data);
  const found = table && findValue(table, tag);
  return found && 'text' in found ? formatValue(found.text, tag.format, language) : '…';
}

function cellOf(tag: ValueTag, tables: Tables): string {
  const table = tables.get(tag.data);
  const found = table && findValue(table, tag);
  return `${tag.data}:${found && 'row' in found ? found.row + 2 : 0}`;
}
