import type { CST } from 'yaml';

import type { ParseLimits } from './limits.ts';
import type { SyntaxProblem } from './syntax-problem.ts';
import type { ProblemCode } from '../report/messages/index.ts';

/** Findings from the tokens of one text. */
export interface TokenCheck {
  readonly problems: SyntaxProblem[];
  /** False if composing values would be unsafe or pointless. */
  readonly composable: boolean;
  /** End → start of quoted texts: a missing quote is reported at the end, but better shown at the start. */
  readonly quoted: ReadonlyMap<number, number>;
  /** Those that may need a second look, in no order. */
  readonly scalars: readonly PlacedScalar[];
}

/** A text or word, and as what it stands there. */
export interface PlacedScalar {
  readonly token: CST.FlowScalar | CST.BlockScalar;
  readonly place: 'root' | 'key' | 'value' | 'item';
}

/** Above this, a closer look is not worth it: each composer error is expensive. */
const MOST_PROBLEMS = 200;

type Item = CST.CollectionItem;

/**
 * Refuses what entries never need and hostile files use: directives, second documents, anchors, aliases, tags, complex
 * keys, deep nesting. Works on tokens with its own stack, because the library's composer is recursive.
 * @param isOdd whether the text has characters that only look like a space or a colon: any of it may be misread then
 */
export function checkTokens(
  tokens: readonly CST.Token[],
  limits: ParseLimits,
  isOdd = false,
): TokenCheck {
  const problems: SyntaxProblem[] = [];
  const stack: { token: CST.Token; depth: number; place: PlacedScalar['place'] }[] = [];
  const scalars: PlacedScalar[] = [];
  const quoted = new Map<number, number>();
  let documents = 0;
  const refuse = (code: ProblemCode, offset: number, args: SyntaxProblem['args'] = {}): void => {
    problems.push({ code, offset, args });
  };
  const properties = (list: readonly CST.Token[]): void => {
    for (const token of list) {
      if (token.type === 'anchor') refuse('yaml/anchor', token.offset, { name: token.source });
      else if (token.type === 'tag') refuse('yaml/tag', token.offset, { tag: token.source });
      else if (token.type === 'explicit-key-ind') refuse('yaml/complex-key', token.offset);
    }
  };
  for (const token of tokens) {
    if (problems.length > MOST_PROBLEMS) return { problems, composable: false, quoted, scalars };
    if (token.type === 'error') {
      // The parser loses its way at the first one; its messages about the rest are noise.
      if (problems.some(({ code }) => code === 'yaml/syntax')) continue;
      refuse('yaml/syntax', token.offset, { detail: 'unexpected character' });
    } else if (token.type === 'directive') {
      refuse('yaml/directive', token.offset, { directive: token.source.trim() });
    } else if (token.type === 'document') {
      documents += 1;
      if (documents > 1) {
        const marker = token.start.find((part) => part.type === 'doc-start');
        refuse('yaml/second-document', marker?.offset ?? token.value?.offset ?? token.offset);
        continue;
      }
      properties(token.start);
      if (token.value) stack.push({ token: token.value, depth: 1, place: 'root' });
    }
  }
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { token, depth, place } = next;
    if (problems.length > MOST_PROBLEMS) return { problems, composable: false, quoted, scalars };
    if (depth > limits.depth) {
      refuse('yaml/too-deep', token.offset, { limit: limits.depth });
      return { problems, composable: false, quoted, scalars };
    }
    if (isScalar(token) && (isOdd || SUSPECT.test(token.source))) scalars.push({ token, place });
    if (token.type === 'alias') refuse('yaml/alias', token.offset, { name: token.source });
    if (token.type === 'double-quoted-scalar' || token.type === 'single-quoted-scalar') {
      quoted.set(token.offset + token.source.length, token.offset);
    }
    if (token.type === 'flow-collection' && !token.end.some(isClosing)) {
      refuse('yaml/bracket-not-closed', token.start.offset);
    }
    if (token.type === 'block-scalar') properties(token.props);
    if (!('items' in token)) continue;
    const items: readonly Item[] = token.items;
    for (const item of items) {
      properties(item.start);
      if (item.sep) properties(item.sep);
      if (item.key) stack.push({ token: item.key, depth: depth + 1, place: 'key' });
      const inside = item.key || item.sep ? 'value' : 'item';
      if (item.value) stack.push({ token: item.value, depth: depth + 1, place: inside });
    }
  }
  return { problems, composable: true, quoted, scalars };
}

/** Several lines, a mark without its space, another dash, or typographic quotes: most texts have none. */
const SUSPECT = /^[-“„«‘•‣▪●◦·–—−‐‑]|[\n:]/;

const SCALARS: ReadonlySet<string> = new Set([
  ...['scalar', 'single-quoted-scalar', 'double-quoted-scalar', 'block-scalar'],
]);

const isScalar = (token: CST.Token): token is PlacedScalar['token'] => SCALARS.has(token.type);

const isClosing = ({ type }: CST.Token): boolean =>
  type === 'flow-seq-end' || type === 'flow-map-end';
