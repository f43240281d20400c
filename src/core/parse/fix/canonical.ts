import { isMap, isScalar, isSeq, Scalar, type Document, type Pair, type YAMLMap } from 'yaml';

import type { EntryIdentity } from '../../model/entry.ts';
import { MARKED_LINE } from '../explain/item-mark.ts';
import { schemaAt, type SchemaNode } from '../../schema/schema-at.ts';
import { LARGE_LIMITS } from '../limits.ts';
import { parseText } from '../parse-text.ts';
import { readMisreadSource, restoreText } from './restore-text.ts';

export interface CanonicalOptions {
  /** Names of formats in lower case → id: `excel` → `xlsx`. */
  readonly formats?: ReadonlyMap<string, string>;
  /** Turns http: addresses into https: where the schema requires https. */
  readonly https?: boolean;
  /** Leave texts that YAML cuts or joins as YAML reads them: for a writer that knows what they say. */
  readonly asRead?: boolean;
}

type Path = readonly (string | number)[];

/** The width at which long text is wrapped. */
const WIDTH = 100;

const DATE = /^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$/;

/** Block text with white space at the start, or with lines of only white space, changes when read back. */
const NOT_FOR_BLOCKS = /^\s|\n[ \t]+(\n|$)/;

/**
 * Writes a document in the one form that all entries have: fields in the order of the schema, lists and maps in block
 * style, dates in double quotes, other text plain where YAML allows it, long text wrapped.
 * @param document is changed
 * @param source the text that it was read from, if there is one: what YAML misread in it is restored
 */
export function writeCanonical(
  document: Document,
  { schema }: EntryIdentity,
  { formats, https = false, asRead = false }: CanonicalOptions,
  source?: string,
): { text: string; addresses: string[] } {
  const addresses: string[] = [];
  const misread = source === undefined || asRead ? undefined : readMisreadSource(source);

  /**
   * @param indent of the lines of a map or list
   * @param column where a scalar begins
   */
  function visit(node: unknown, path: Path, indent: number, column: number): void {
    const here = schemaAt(schema, path);
    if (isMap(node)) {
      sortPairs(node, here);
      node.flow = false;
      for (const pair of node.items) {
        const key = String((pair.key as Scalar).value);
        if (isScalar(pair.key)) {
          delete pair.key.type;
          raiseComment(pair.key, pair.value);
        }
        visit(pair.value, [...path, key], indent + 2, indent + key.length + 2);
      }
    } else if (isSeq(node)) {
      node.flow = node.items.every((item) => isScalar(item) && typeof item.value === 'number');
      for (const [index, item] of node.items.entries()) {
        visit(item, [...path, index], indent + 2, indent + 2);
      }
    } else if (isScalar(node)) fixScalar(node, here, path, column);
  }

  function fixScalar(node: Scalar, here: SchemaNode | undefined, path: Path, column: number): void {
    if (here?.['type'] === 'string' && node.value !== null && typeof node.value !== 'string') {
      // The source text, not the value: 007 and 2.0 must stay as written.
      node.value = node.source ?? String(node.value);
    }
    if (typeof node.value !== 'string') return;
    if (misread) restoreText(node, here, misread);
    node.value = fixWord(node.value, here, path);
    // Without its quotes, the text would seem to go on in the comment behind it.
    if (node.comment && !node.comment.startsWith('\n') && isQuoted(node)) return;
    setStyle(node, column);
  }

  function fixWord(text: string, here: SchemaNode | undefined, path: Path): string {
    if (path[0] === 'keywords') return text.toLowerCase();
    if (path.at(-1) === 'format' && path[0] === 'distributions') {
      return formats?.get(text.toLowerCase()) ?? text;
    }
    if (https && here?.['format'] === 'https-url' && /^http:\/\//i.test(text)) {
      const address = `https${text.slice('http'.length)}`;
      addresses.push(address);
      return address;
    }
    return text;
  }

  visit(document.contents, [], 0, 0);
  const write = (lineWidth: number): string =>
    document.toString({
      lineWidth,
      minContentWidth: 20,
      flowCollectionPadding: false,
      singleQuote: false,
      doubleQuotedMinMultiLineLength: Infinity,
      blockQuote: true,
    });
  const wrapped = write(WIDTH);
  // A dash that comes first in a wrapped line would look like a list.
  const isMisleading = MARKED_LINE.test(wrapped) && losesStructure(wrapped);
  // The library wraps quoted text without spaces wherever the width ends, even inside a surrogate pair. Such a file would
  // not survive being stored as UTF-8, so its lines stay long.
  return { text: wrapped.isWellFormed() && !isMisleading ? wrapped : write(0), addresses };
}

const losesStructure = (text: string): boolean =>
  parseText(text, LARGE_LIMITS).problems.some(({ code }) => code === 'yaml/lost-structure');

const isQuoted = ({ type }: Scalar): boolean =>
  type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE;

function setStyle(node: Scalar, column: number): void {
  const text = node.value as string;
  if (NOT_FOR_BLOCKS.test(text)) node.type = Scalar.QUOTE_DOUBLE;
  else if (text.includes('\n')) {
    if (node.type !== Scalar.BLOCK_FOLDED) node.type = Scalar.BLOCK_LITERAL;
  } else if (DATE.test(text)) node.type = Scalar.QUOTE_DOUBLE;
  else if (column + text.length > WIDTH && text.includes(' ')) node.type = Scalar.BLOCK_FOLDED;
  else delete node.type;
}

/** A comment behind `[a, b]` would end up below the last item when each item gets its own line. */
function raiseComment(key: Scalar, value: unknown): void {
  if (!(isMap(value) || isSeq(value)) || !value.flow || !value.comment) return;
  key.commentBefore = [key.commentBefore, value.comment].filter(Boolean).join('\n');
  value.comment = null;
}

function sortPairs(node: YAMLMap, schema: SchemaNode | undefined): void {
  const order = Object.keys(schema?.['properties'] ?? {});
  const rank = ({ key }: Pair): number => {
    const position = order.indexOf(String(isScalar(key) ? key.value : key));
    return position === -1 ? order.length : position;
  };
  node.items.sort((a, b) => rank(a) - rank(b));
}
