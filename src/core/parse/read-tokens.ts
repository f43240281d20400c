import { Lexer, Parser, type CST } from 'yaml';

import type { ParseLimits } from './limits.ts';
import type { SyntaxProblem } from './syntax-problem.ts';

/** The tokens of a text, or why reading stopped. */
export interface TokenStream {
  readonly tokens: readonly CST.Token[];
  /** In their order; the parser does not say to which line a comment belongs. */
  readonly comments: readonly Comment[];
  readonly problem?: SyntaxProblem;
}

/** One comment, to the end of its line. */
export interface Comment {
  readonly offset: number;
  /** With its `#`. */
  readonly source: string;
  /** Whether it stands between brackets. */
  readonly isInBrackets: boolean;
}

const SCALAR_FOLLOWS = 0x1f;

/** Lexemes that stand for a mode of the lexer, not for characters: document, end of flow, scalar. */
const MARKERS: ReadonlySet<number> = new Set([0x02, 0x18, SCALAR_FOLLOWS]);

/** What is on the parser's stack besides lists and maps: the document, a key, a value. Deeper nests are told later. */
const PARSER_OVERHEAD = 4;

/** What the first character of a text means: nothing. */
const NO_MARK = -1;

const [OPEN_LIST, CLOSE_LIST, OPEN_MAP, CLOSE_MAP, HASH] = [0x5b, 0x5d, 0x7b, 0x7d, 0x23];

/**
 * Splits a text into tokens. Stops as soon as there are too many or brackets are nested too deeply: a megabyte of
 * brackets would otherwise keep the parser busy for many seconds.
 */
export function readTokens(text: string, limits: ParseLimits): TokenStream {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const comments: Comment[] = [];
  let count = 0;
  let depth = 0;
  let offset = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    count += 1;
    // Compared by the first character, because this runs for every word and space of every file.
    const first: number = isScalar ? NO_MARK : lexeme.charCodeAt(0);
    isScalar = first === SCALAR_FOLLOWS;
    if (first === OPEN_LIST || first === OPEN_MAP) depth += 1;
    else if (first === CLOSE_LIST || first === CLOSE_MAP) depth -= 1;
    else if (first === HASH) comments.push({ offset, source: lexeme, isInBrackets: depth > 0 });
    if (count > limits.tokens) {
      const args = { limit: limits.tokens };
      return { tokens, comments, problem: { code: 'yaml/too-many-values', offset, args } };
    }
    // The parser is recursive too: thousands of dashes on one line would end the process.
    if (depth > limits.depth || parser.stack.length > limits.depth + PARSER_OVERHEAD) {
      const args = { limit: limits.depth };
      return { tokens, comments, problem: { code: 'yaml/too-deep', offset, args } };
    }
    if (!MARKERS.has(first)) offset += lexeme.length;
    for (const token of parser.next(lexeme)) tokens.push(token);
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, comments };
}
