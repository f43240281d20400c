import { html as spec, parse, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** Elements without an end tag (https://html.spec.whatwg.org/multipage/syntax.html#void-elements). */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** Elements that no name is allowed on unless they have a role (https://www.w3.org/TR/html-aria/#docconformance-naming). */
const NAMELESS =
  /^(?:abbr|b|bdi|bdo|caption|cite|code|del|dfn|div|em|i|ins|kbd|label|legend|mark|p|pre|q|s|samp|small|span|strong|sub|sup|time|u|var)$/;

/** Attributes whose words are ids of the same page. */
const POINTERS = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'form', 'list'];

/** Where an element is in the tree. */
interface Place {
  readonly parent: Node;
  /** The element before it that has the same parent. */
  readonly previous: Element | undefined;
}

/**
 * What the parser of the HTML standard finds wrong with a page, and what it puts right in silence: a start tag that
 * is not in the text, an element that it moves, an end tag that it makes up. Then forms that cannot be sent, names where
 * none is allowed, and ids that are there twice or not at all.
 * @returns `line:column what`, in the order of the page
 */
export function htmlFaults(page: string): string[] {
  const faults: string[] = [];
  const document = parse(page, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine, startCol }) =>
      faults.push(`${startLine}:${startCol} ${code}`),
  });
  const elements = [...elementsOf(document)];
  const ids = new Map<string, number>();
  for (const { element } of elements) {
    const id = attribute(element, 'id');
    if (id !== undefined) ids.set(id, (ids.get(id) ?? 0) + 1);
  }
  for (const { element, ...place } of elements) {
    const { startLine = 0, startCol = 0 } = element.sourceCodeLocation ?? {};
    for (const fault of [...treeFaults(element, place), ...attributeFaults(element, ids)]) {
      faults.push(`${startLine}:${startCol} <${element.tagName}> ${fault}`);
    }
  }
  return faults;
}

/** Where the tree is not the one that the tags draw. */
function* treeFaults({ tagName, namespaceURI, sourceCodeLocation: own }: Element, place: Place) {
  const { parent, previous } = place;
  const around = parent.sourceCodeLocation;
  if (!own) {
    yield 'is not in the text';
  } else if (around && (own.startOffset < around.startOffset || own.endOffset > around.endOffset)) {
    yield 'stands outside its parent';
  } else if (own.startOffset < (previous?.sourceCodeLocation?.endOffset ?? 0)) {
    yield `comes after <${previous!.tagName}> in the tree and before it in the text`;
  } else if (namespaceURI === spec.NS.HTML && !own.endTag && !VOID.test(tagName)) {
    yield 'is not closed';
  }
}

function* attributeFaults(element: Element, ids: ReadonlyMap<string, number>) {
  const { tagName, attrs } = element;
  const id = attribute(element, 'id');
  if (id !== undefined && ids.get(id)! > 1) yield `has the id of another element: ${id}`;
  for (const { name, value } of attrs) {
    if (!POINTERS.includes(name)) continue;
    for (const word of value.split(/\s+/)) {
      if (!ids.has(word)) yield `${name} points to nothing: ${word}`;
    }
  }
  const isNamed = attrs.some(({ name }) => name === 'aria-label' || name === 'aria-labelledby');
  if (isNamed && NAMELESS.test(tagName) && attribute(element, 'role') === undefined) {
    yield 'has a name but no role';
  }
  if (tagName === 'form' && ![...elementsOf(element)].some(({ element: one }) => sends(one))) {
    yield 'has no submit button';
  }
}

function sends(element: Element): boolean {
  const type = attribute(element, 'type');
  if (element.tagName === 'button') return (type ?? 'submit') === 'submit';
  return element.tagName === 'input' && (type === 'submit' || type === 'image');
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attr) => attr.name === name)?.value;
}

/** All elements below a node and where they are; what a template holds is among them. */
function* elementsOf(parent: Node): Generator<Place & { element: Element }> {
  const inside = 'content' in parent ? parent.content : parent;
  if (!('childNodes' in inside)) return;
  let previous: Element | undefined;
  for (const child of inside.childNodes) {
    if ('tagName' in child) {
      yield { element: child, parent, previous };
      previous = child;
    }
    yield* elementsOf(child);
  }
}
