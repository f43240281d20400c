import type { Resource } from './graph.ts';

/** A way to write a graph down: a head, one text for each resource, and an end. */
export interface Syntax {
  /** File name extension without the dot. */
  readonly extension: 'jsonld' | 'ttl' | 'rdf';
  readonly mediaType: string;
  readonly head: string;
  readonly separator: string;
  readonly end: string;
  /** Writes a resource that stands on its own. */
  readonly write: (item: Resource) => string;
}

/** Writes graphs; the text of a resource that many files share is made once. */
export function graphWriter(syntax: Syntax): (resources: readonly Resource[]) => string {
  const texts = new WeakMap<Resource, string>();
  const textOf = (item: Resource): string => {
    let text = texts.get(item);
    if (text === undefined) {
      text = syntax.write(item);
      texts.set(item, text);
    }
    return text;
  };
  return (resources) => syntax.head + resources.map(textOf).join(syntax.separator) + syntax.end;
}
