import {
  isMap,
  isNode,
  isSeq,
  parseDocument,
  type Document,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

import type { EntryIdentity } from '../model/entry.ts';
import { isPlain } from '../model/is-plain.ts';
import { fixText, type FixOptions } from '../parse/fix/fix-text.ts';
import { LARGE_LIMITS } from '../parse/limits.ts';
import { parseText } from '../parse/parse-text.ts';
import { renderEntryYaml } from './render-entry-yaml.ts';

/**
 * Writes changed values into the text of an entry, in the form that `npm run check -- --fix` leaves alone.
 * Comments stay with the fields and list items that stay. A text that cannot be read is replaced.
 * @param text of the entry as it is
 * @param value all that the entry is to say; fields that are undefined or missing are removed
 */
export function editEntryYaml(
  text: string,
  identity: EntryIdentity,
  value: object,
  options: FixOptions = {},
): string {
  const wanted: unknown = JSON.parse(JSON.stringify(value));
  if (!isPlain(parseText(text, LARGE_LIMITS).value)) return renderEntryYaml(identity, value);
  const document = parseDocument(text, { version: '1.2', schema: 'core', uniqueKeys: false });
  if (!isMap(document.contents) || !isPlain(wanted)) return renderEntryYaml(identity, value);
  editMap(document, document.contents, wanted);
  // The value is what the editor saw, so nothing is read into it.
  const asRead = { ...options, asRead: true };
  const edited = fixText(document.toString({ lineWidth: 0 }), identity, asRead).text;
  // A comment in an unusual place must never cost a value.
  const reread = parseText(edited, LARGE_LIMITS).value;
  return isSame(reread, wanted) ? edited : renderEntryYaml(identity, value);
}

type Plain = Readonly<Record<string, unknown>>;

function editMap(document: Document, map: YAMLMap, wanted: Plain): void {
  const before = map.toJS(document) as Plain;
  for (const key of Object.keys(before)) if (!Object.hasOwn(wanted, key)) map.delete(key);
  for (const [key, value] of Object.entries(wanted)) {
    if (Object.hasOwn(before, key) && isSame(before[key], value)) continue;
    const node = map.get(key, true);
    map.set(key, editNode(document, node, value));
  }
}

function editNode(document: Document, node: unknown, value: unknown): unknown {
  if (isMap(node) && isPlain(value)) {
    editMap(document, node, value);
    return node;
  }
  if (isSeq(node) && Array.isArray(value)) {
    editList(document, node, value);
    return node;
  }
  return document.createNode(value);
}

/** Items that are still there keep their nodes, and what has the same id or name counts as still there. */
function editList(document: Document, list: YAMLSeq, wanted: readonly unknown[]): void {
  const [first] = list.items;
  if (isNode(first) && list.commentBefore) {
    // What is written above the first item is about that item, wherever it goes.
    first.commentBefore = list.commentBefore;
    list.commentBefore = null;
  }
  const values = list.toJS(document) as unknown[];
  const old = list.items.map((node, index) => ({ node, value: values[index] }));
  const take = (test: (value: unknown) => boolean): unknown => {
    const at = old.findIndex(({ value }) => test(value));
    return at === -1 ? undefined : old.splice(at, 1)[0]!.node;
  };
  const kept = wanted.map((value) => take((other) => isSame(other, value)));
  list.items = wanted.map((value, index) => {
    if (kept[index] !== undefined) return kept[index];
    const name = nameOf(value);
    const node = name === undefined ? undefined : take((other) => nameOf(other) === name);
    return node === undefined ? document.createNode(value) : editNode(document, node, value);
  });
}

function nameOf(value: unknown): unknown {
  return isPlain(value) ? (value['id'] ?? value['name'] ?? value['url']) : undefined;
}

/** Whether two plain values say the same, whatever the order of their fields. */
function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  }
  if (!isPlain(a) || !isPlain(b)) return a === b;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  );
}
