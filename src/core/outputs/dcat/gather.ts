import { isResource, type Resource } from './graph.ts';

/**
 * Lists the resources that stand on their own in a file: the roots, then everything with an IRI that they name, each
 * once, in the order in which it is first met. What two of them say of one IRI adds up, as it does in any graph.
 */
export function gather(roots: Iterable<Resource>): Resource[] {
  const found = new Set<Resource>(roots);
  const described = new Set<string>();
  for (const { iri, brief } of found) if (iri !== undefined && !brief) described.add(iri);
  // A set that grows while it is walked is walked to its new end.
  for (const item of found) visit(item);
  return [...found];

  function visit({ properties }: Resource): void {
    for (const [, value] of properties) {
      if (!isResource(value)) continue;
      if (value.iri === undefined) visit(value);
      else if (!value.brief || !described.has(value.iri)) found.add(value);
    }
  }
}
