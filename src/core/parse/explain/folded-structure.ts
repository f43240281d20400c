import { ITEM } from './item-mark.ts';

/** What a text loses when its lines are joined. */
export interface LostStructure {
  /** Of the line at which it is lost, in the list of lines. */
  readonly index: number;
  readonly what:
    'list' | 'table' | 'heading' | 'code' | 'quote' | 'link' | 'line' | 'line break' | 'paragraph';
}

/** How a text over several lines is written. */
export type FoldedStyle = 'folded' | 'plain' | 'quoted';

const BULLET = /^[-*+•‣▪][ \t]+\S/;
const HEADING = /^#{1,6}[ \t]+\S/;
const TABLE = /^\|/;
const TABLE_RULE = /^(?=.*\|)[|:\- \t]+$/;
const FENCE = /^(?:`{3}|~{3})/;
const QUOTE = /^>/;
const RULE = /^(?:={2,}|-{3,}|\*{3,}|_{3,})$/;
const LINK = /^\[[^\]\n]{1,200}\]:[ \t]/;
const BEGINS_BLOCK = /^(?:(?:[-*+]|1[.)])[ \t]|#{1,6}[ \t]|[`~]{3}|>|\|)/;
const ENDS_SENTENCE = /[.:!?]$/;

/**
 * Looks for lines that mean something by themselves, among lines that YAML joins into one. A single dash at the start
 * of a line is often just a dash of a wrapped sentence; two, or one after a colon, are a list.
 * @param lines without the indentation that they share; more indented lines keep their breaks in folded text
 */
export function findLostStructure(
  lines: readonly string[],
  style: FoldedStyle,
): LostStructure | undefined {
  for (const run of joinedRuns(lines, style)) {
    const items = run.filter(({ line }) => ITEM.test(line));
    for (const [position, { index, line }] of run.entries()) {
      const before = run[position - 1]?.line;
      const after = run[position + 1]?.line;
      const what = lostAt(line.trim(), before?.trim(), after?.trim(), style, items.length);
      if (what) return { index, what };
      const isBroken = style === 'folded' ? /\S(?: {2,}|\\)$/ : /\S\\$/;
      if (after !== undefined && style !== 'quoted' && isBroken.test(line)) {
        return { index, what: 'line break' };
      }
    }
  }
  return lostParagraph(lines);
}

/**
 * A blank line becomes one line break, which Markdown reads as a blank: two paragraphs are one. What begins a block by
 * itself, and what follows a heading, stands apart all the same.
 */
function lostParagraph(lines: readonly string[]): LostStructure | undefined {
  const index = lines.findIndex((line, at) => {
    const before = lines[at - 2] ?? '';
    const isApart = lines[at - 1]?.trim() === '' && /^\S/.test(line) && /^\S/.test(before);
    return isApart && !BEGINS_BLOCK.test(line) && !HEADING.test(before);
  });
  return index === -1 ? undefined : { index, what: 'paragraph' };
}

function lostAt(
  line: string,
  before: string | undefined,
  after: string | undefined,
  style: FoldedStyle,
  items: number,
): LostStructure['what'] | undefined {
  const isJoined = before !== undefined || after !== undefined;
  if (!isJoined) return undefined;
  if (FENCE.test(line)) return 'code';
  if (TABLE.test(line) && TABLE.test(before ?? after ?? '')) return 'table';
  if (TABLE_RULE.test(line) && before?.includes('|')) return 'table';
  if (LINK.test(line)) return 'link';
  if (RULE.test(line)) return 'line';
  const opens = before === undefined || ENDS_SENTENCE.test(before);
  if (HEADING.test(line) && (opens || line.startsWith('##'))) return 'heading';
  if (before === undefined) return undefined;
  if (QUOTE.test(line) && (opens || QUOTE.test(before))) return 'quote';
  if (!ITEM.test(line)) return undefined;
  const isList = items > 1 || before.endsWith(':') || (style !== 'folded' && BULLET.test(line));
  return isList ? 'list' : undefined;
}

/** Stretches of lines that become one line. */
function joinedRuns(
  lines: readonly string[],
  style: FoldedStyle,
): { readonly index: number; readonly line: string }[][] {
  const runs: { index: number; line: string }[][] = [[]];
  for (const [index, line] of lines.entries()) {
    const isKept = line.trim() === '' || (style === 'folded' && /^[ \t]/.test(line));
    if (isKept) runs.push([]);
    else runs.at(-1)!.push({ index, line });
  }
  return runs.filter((run) => run.length > 1);
}
