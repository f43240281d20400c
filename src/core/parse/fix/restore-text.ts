import { parseDocument, Scalar } from 'yaml';

import type { SchemaNode } from '../../schema/schema-at.ts';
import { findLostStructure } from '../explain/folded-structure.ts';
import { scalarLines } from '../explain/scalar-lines.ts';
import { LARGE_LIMITS } from '../limits.ts';
import { parseText } from '../parse-text.ts';

/** A text, and where YAML cuts it: offsets of the `#`. */
export interface MisreadSource {
  readonly text: string;
  readonly cuts: ReadonlySet<number>;
}

/** Reads a text for what `restoreText` has to know of it. */
export function readMisreadSource(text: string): MisreadSource {
  const problems = text.includes('#') ? parseText(text, LARGE_LIMITS).problems : [];
  const cuts = problems.filter(
    ({ code, args }) => code === 'yaml/hash-in-text' && args['sure'] !== undefined,
  );
  return { text, cuts: new Set(cuts.map(({ offset }) => offset)) };
}

/**
 * Gives a text back what YAML took from it: the end that it read as a comment, and the lines of a list or table that it
 * joined. Only where the schema takes the whole text, and only where no character is lost.
 * @param node is changed
 * @param source the text that the document was read from
 */
export function restoreText(
  node: Scalar,
  here: SchemaNode | undefined,
  { text, cuts }: MisreadSource,
): void {
  if (typeof node.value !== 'string' || !node.range) return;
  const [start, end] = node.range;
  const { comment, type } = node;
  if (comment && !comment.includes('\n') && type === Scalar.PLAIN) {
    const gap = /^\s*/.exec(text.slice(end))![0];
    const whole = `${node.value}${gap.includes('\n') ? ' ' : gap}#${comment}`.trimEnd();
    if (cuts.has(end + gap.length) && takes(here, whole)) {
      node.value = whole;
      node.comment = null;
    } else if (gap.includes('\n')) {
      // Behind the value, where it would be written, it would look like the rest of it.
      node.commentBefore = [node.commentBefore, comment].filter(Boolean).join('\n');
      node.comment = null;
    }
  }
  const lines = linesOf(text.slice(start, end));
  if (lines === undefined || squeeze(lines) !== squeeze(String(node.value))) return;
  node.value = lines;
  node.type = Scalar.BLOCK_LITERAL;
}

/** The text with its own lines, where joining them loses something. */
function linesOf(source: string): string | undefined {
  const read = scalarLines(source);
  if (!read || !findLostStructure(read.lines, read.style)) return undefined;
  if (read.style === 'folded') {
    // The same text behind the other mark; how deep it stands does not matter by itself.
    const literal = source.replace(/^>([-+]?)[1-9]?([-+]?)/, '|$1$2');
    return parseDocument<Scalar>(literal).contents?.value as string | undefined;
  }
  if (source.startsWith('"')) {
    // A line that ends with a backslash is joined to the next without a blank.
    const joined = read.lines.join('\\n').replace(/(?<!\\)((?:\\\\)*)\\\\n/g, '$1');
    const value = parseDocument<Scalar>(`"${joined}"`).contents?.value;
    return typeof value === 'string' ? value.trim() : undefined;
  }
  const text = read.lines.join('\n').trim();
  return source.startsWith("'") ? text.replaceAll("''", "'") : text;
}

/** Whether a field is free text, and has room for this one. */
function takes(here: SchemaNode | undefined, text: string): boolean {
  if (here?.['type'] !== 'string') return false;
  const { enum: words, const: word, format, pattern, maxLength } = here;
  if (words !== undefined || word !== undefined || format !== undefined) return false;
  if (typeof maxLength === 'number' && text.length > maxLength) return false;
  return typeof pattern !== 'string' || new RegExp(pattern, 'u').test(text);
}

const squeeze = (text: string): string => text.replace(/\s+/g, '');
