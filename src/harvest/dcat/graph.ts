import type { Quad, Quad_Object, Quad_Subject } from 'n3';

/** A node with its statements, nodes that it points to inside it: JSON-LD in expanded form. */
export interface GraphNode {
  readonly '@id': string;
  readonly [predicate: string]: unknown;
}

/** A dataset, its distribution, that one's checksum, its algorithm; contacts and places are not deeper. */
const DEEPEST = 4;

/** Keeps a graph small in which everything points to everything. */
const MOST_VALUES = 3000;

const PRIMARY_TOPIC = 'http://xmlns.com/foaf/0.1/primaryTopic';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** The statements of a document by subject. */
export class Graph {
  private readonly bySubject: ReadonlyMap<string, readonly Quad[]>;
  /** Subjects by predicate and object, of the predicates that were asked for. */
  private readonly byObject = new Map<string, ReadonlyMap<string, readonly Quad[]>>();
  /** Nodes that others point to. */
  private named: Set<string> | undefined;

  constructor(quads: readonly Quad[]) {
    this.bySubject = Map.groupBy(quads, ({ subject }) => keyOf(subject));
  }

  /** The nodes that have a type, in the order in which they first appear. */
  subjectsOfType(type: string): string[] {
    return [...this.bySubject]
      .filter(([, quads]) =>
        quads.some(({ predicate, object }) => predicate.value === TYPE && object.value === type),
      )
      .map(([key]) => key);
  }

  /** The nodes that point to this node by a predicate. */
  subjectsPointingTo(key: string, predicate: string): readonly string[] {
    const index = this.byObject.get(predicate) ?? this.indexObjects(predicate);
    return (index.get(key) ?? []).map(({ subject }) => keyOf(subject));
  }

  /** What the nodes of a type point to by some predicates. */
  objectsOf(type: string, predicates: readonly string[]): Set<string> {
    const quads = this.subjectsOfType(type).flatMap((key) => this.bySubject.get(key)!);
    return new Set(
      quads
        .filter(({ predicate }) => predicates.includes(predicate.value))
        .map(({ object }) => keyOf(object)),
    );
  }

  /** All values of a predicate. */
  valuesOf(predicate: string): string[] {
    return [...this.bySubject.values()].flatMap((quads) =>
      quads.filter((quad) => quad.predicate.value === predicate).map(({ object }) => object.value),
    );
  }

  /** Whether another node points to this one, and not only to say something about its entry. */
  isNamed(key: string): boolean {
    this.named ??= new Set(
      [...this.bySubject].flatMap(([subject, quads]) =>
        quads
          .filter(({ predicate }) => predicate.value !== PRIMARY_TOPIC)
          .map(({ object }) => keyOf(object))
          .filter((object) => object !== subject),
      ),
    );
    return this.named.has(key);
  }

  /** A node as a tree. */
  node(key: string): GraphNode {
    const budget = { left: MOST_VALUES };
    return this.tree(key, [], budget);
  }

  private indexObjects(predicate: string): ReadonlyMap<string, readonly Quad[]> {
    const quads = [...this.bySubject.values()].flat();
    const index = Map.groupBy(
      quads.filter((quad) => quad.predicate.value === predicate),
      ({ object }) => keyOf(object),
    );
    this.byObject.set(predicate, index);
    return index;
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
