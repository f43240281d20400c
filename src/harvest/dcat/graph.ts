import type { Quad, Quad_Object, Quad_Subject } from 'n3';

/** A node with its statements, nodes that it points to inside it: JSON-LD in expanded form. */
export interface GraphNode {
  readonly '@id': string;
  readonly [predicate: string]: unknown;
}

/** A dataset, its distribution, that one's checksum, its algorithm; contacts and places are no deeper. */
const DEEPEST = 4;

/** So that a graph in which everything points to everything stays small. */
const MOST_VALUES = 3000;

const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** The statements of a document by what they are about. */
export class Graph {
  private readonly bySubject = new Map<string, Quad[]>();

  constructor(quads: readonly Quad[]) {
    for (const quad of quads) {
      const key = keyOf(quad.subject);
      const known = this.bySubject.get(key);
      if (known) known.push(quad);
      else this.bySubject.set(key, [quad]);
    }
  }

  /** The nodes that have a type, in the order in which they first appear. */
  subjectsOfType(type: string): string[] {
    return [...this.bySubject]
      .filter(([, quads]) =>
        quads.some(({ predicate, object }) => predicate.value === TYPE && object.value === type),
      )
      .map(([key]) => key);
  }

  /** The nodes that say something of this node, by a predicate. */
  subjectsPointingTo(key: string, predicate: string): string[] {
    return [...this.bySubject]
      .filter(([, quads]) =>
        quads.some((quad) => quad.predicate.value === predicate && keyOf(quad.object) === key),
      )
      .map(([subject]) => subject);
  }

  /** The values of a predicate wherever it is used. */
  valuesOf(predicate: string): string[] {
    return [...this.bySubject.values()].flatMap((quads) =>
      quads.filter((quad) => quad.predicate.value === predicate).map(({ object }) => object.value),
    );
  }

  /** A node as a tree. */
  node(key: string): GraphNode {
    const budget = { left: MOST_VALUES };
    return this.tree(key, [], budget);
  }

  private tree(key: string, above: readonly string[], budget: { left: number }): GraphNode {
    const fields: Record<string, unknown[]> = {};
    for (const { predicate, object } of this.bySubject.get(key) ?? []) {
      if (budget.left <= 0) break;
      budget.left -= 1;
      const values = (fields[predicate.value] ??= []);
      values.push(this.value(object, [...above, key], budget));
    }
    return { '@id': key, ...fields };
  }

  private value(object: Quad_Object, above: readonly string[], budget: { left: number }): object {
    if (object.termType === 'Literal') {
      return {
        '@value': object.value,
        ...(object.language !== '' && { '@language': object.language }),
      };
    }
    const key = keyOf(object);
    const isKnown = this.bySubject.has(key) && !above.includes(key) && above.length < DEEPEST;
    return isKnown ? this.tree(key, above, budget) : { '@id': key };
  }
}

function keyOf(term: Quad_Subject | Quad_Object): string {
  return term.termType === 'BlankNode' ? `_:${term.value}` : term.value;
}
