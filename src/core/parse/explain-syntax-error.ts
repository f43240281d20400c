import type { ErrorCode } from 'yaml';
import type { ProblemCode } from '../report/messages/index.ts';

/** Library error code → our problem code; all others are `yaml/syntax`. */
const CODES: Partial<Record<ErrorCode, ProblemCode>> = {
  BAD_INDENT: 'yaml/indentation',
  BAD_DQ_ESCAPE: 'yaml/escape',
  BAD_SCALAR_START: 'yaml/reserved-character',
  BLOCK_AS_IMPLICIT_KEY: 'yaml/nested-colon',
  MULTILINE_IMPLICIT_KEY: 'yaml/missing-colon',
  KEY_OVER_1024_CHARS: 'yaml/key-too-long',
  TAB_AS_INDENT: 'yaml/tab',
};

/** Reported from the tokens, with better places. */
const REPORTED_ELSEWHERE = new Set<ErrorCode>([
  'ALIAS_PROPS',
  'BAD_ALIAS',

  'MULTIPLE_ANCHORS',
  'MULTIPLE_TAGS',
  'MULTIPLE_DOCS',
  'TAG_RESOLVE_FAILED',
  'BAD_COLLECTION_TYPE',
]);

const UNCLOSED_BRACKET = /^Flow (map|sequence) .*end with a/;

/**
 * Gives a library error our code.
 * @returns undefined for errors that the token check has already reported
 */
export function codeOfSyntaxError(code: ErrorCode, message: string): ProblemCode | undefined {
  if (REPORTED_ELSEWHERE.has(code) || UNCLOSED_BRACKET.test(message)) return undefined;
  if (code === 'MISSING_CHAR' && /quote/.test(message)) return 'yaml/quote-not-closed';
  if (/^(?:Sequence item without|A block sequence may not)/.test(message))
    return 'yaml/indentation';
  if (message.startsWith('Implicit map keys need')) return 'yaml/missing-colon';
  return CODES[code] ?? 'yaml/syntax';
}
