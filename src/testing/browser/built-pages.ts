import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** One built HTML file. */
export interface BuiltPage {
  /** Path inside the built folder: `datasets/index.html`. */
  readonly file: string;
  readonly html: string;
  readonly elements: readonly Element[];
}

/** Parses every HTML file of a built site as a browser would. */
export function* builtPages(folder: string): Generator<BuiltPage> {
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!entry.endsWith('.html')) continue;
    const html = readFileSync(join(folder, entry), 'utf8');
    yield { file: entry, html, elements: [...elementsOf(parse(html))] };
  }
}

/** The value of an attribute, if the element has it. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** The text of an element, with single spaces. */
export function textOf(element: Element): string {
  const texts = (node: Node): string[] =>
    'value' in node ? [node.value] : 'childNodes' in node ? node.childNodes.flatMap(texts) : [];
  return texts(element).join('').replace(/\s+/g, ' ').trim();
}

/** A node's element, if it is one, and those inside it. */
export function* elementsOf(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}
