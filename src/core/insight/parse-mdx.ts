import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

import { exceedsBytes } from '../parse/limits.ts';
import { positionAt, type Position } from '../parse/position.ts';
import type { BodyFault } from './insight-body.ts';

/** A node of the tree, of any kind: all of it is checked before anything of it is used. */
export interface MdxNode {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly url?: string;
  readonly title?: string | null;
  readonly depth?: number;
  readonly ordered?: boolean | null;
  readonly attributes?: readonly {
    readonly type: string;
    readonly name?: string;
    readonly value?: unknown;
  }[];
  readonly children?: readonly MdxNode[];
  readonly position?: { readonly start: { readonly line: number; readonly column: number } };
}

/** Larger than an insight that anybody reads to its end. */
const MOST_BYTES = 48 * 1024;

/** Marks at the start of one line: quotations and lists within lists, which the parser reads one inside the other. */
const MOST_MARKS = 12;

/** Characters that may open something, in one paragraph; the parser keeps a list of all that are open. */
const MOST_OPENERS = 400;

const parser = unified().use(remarkParse).use(remarkMdx);

/**
 * Parses MDX to a tree and runs nothing of it. Text that would cost the parser more than its length is refused before.
 * @param text the body, with the lines before it left empty, so that places are those of the file
 */
export function parseMdx(text: string): MdxNode | BodyFault {
  const costly = findCostly(text);
  if (costly) return costly;
  try {
    return parser.parse(text);
  } catch (error) {
    return { at: placeOf(error), fault: { is: 'syntax', detail: reasonOf(error) } };
  }
}

function findCostly(text: string): BodyFault | undefined {
  if (exceedsBytes(text, MOST_BYTES)) {
    return { at: { line: 1, column: 1 }, fault: { is: 'too-large' } };
  }
  let openers = 0;
  let offset = 0;
  for (const line of text.split('\n')) {
    const marks = /^[\s>*+\-0-9.)]*/.exec(line)![0].replace(/[^>*+\-.)]/g, '').length;
    openers = line.trim() === '' ? 0 : openers + line.replace(/[^[\]*_`<{&!~]/g, '').length;
    if (marks > MOST_MARKS && !/^\s*(?:-+|\*+)\s*$/.test(line)) return deepAt(text, offset);
    if (openers > MOST_OPENERS) return deepAt(text, offset);
    offset += line.length + 1;
  }
  return undefined;
}

const deepAt = (text: string, offset: number): BodyFault => ({
  at: positionAt(text, offset),
  fault: { is: 'too-deep' },
});

/** The parser's messages have a place, or name one in their words; its own faults, such as too deep a nest, have none. */
function placeOf(error: unknown): Position {
  const { line, column } = (error ?? {}) as { line?: unknown; column?: unknown };
  if (typeof line === 'number' && typeof column === 'number') return { line, column };
  const [, named = '1', within = '1'] = /\((\d{1,7}):(\d{1,7})/.exec(reasonOf(error)) ?? [];
  return { line: Number(named), column: Number(within) };
}

/** The first line of what the parser says. */
function reasonOf(error: unknown): string {
  const { reason, message } = (error ?? {}) as { reason?: unknown; message?: unknown };
  const said = typeof reason === 'string' ? reason : typeof message === 'string' ? message : '';
  return said.split('\n')[0]!.slice(0, 160);
}
