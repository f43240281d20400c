import { isLiteral, isResource, type Property, type Resource, type Value } from './graph.ts';

/** What a description of the whole graph tells of it. */
export interface GraphCount {
  /** Named things that are of some class. */
  readonly entities: number;
  /** Class → named things that are of it. */
  readonly classes: ReadonlyMap<string, number>;
  /** Prefixes of the vocabularies that any statement uses. */
  readonly prefixes: readonly string[];
}

export interface GraphCounter {
  /**
   * Counts one file.
   * @param resources all that stand on their own in it
   * @returns how many different statements it makes: a blank node is another one wherever it is written
   */
  readonly add: (resources: readonly Resource[]) => number;
  /** What all files up to now have together. */
  readonly count: () => GraphCount;
}

/** Counts the graph that several files hold together, as they are written. */
export function graphCounter(): GraphCounter {
  const entities = new Set<string>();
  const classes = new Map<string, Set<string>>();
  const prefixes = new Set<string>();
  return {
    add(resources) {
      const known = new Set<string>();
      let blank = 0;
      for (const item of resources) visit(item);
      return known.size + blank;

      function visit(item: Resource): void {
        const { iri, types, properties } = item;
        // What is said of a blank node is like nothing else, but can be said twice of it.
        const own = iri === undefined ? new Set<string>() : known;
        for (const type of types) {
          own.add(`${iri ?? ''} a ${type}`);
          prefixes.add(prefixOf(type));
          if (iri === undefined) continue;
          entities.add(iri);
          const members = classes.get(type) ?? new Set();
          classes.set(type, members.add(iri));
        }
        for (const [predicate, value] of properties) {
          prefixes.add(prefixOf(predicate));
          if (isResource(value) && value.iri === undefined) {
            blank += 1;
            visit(value);
          } else {
            own.add(`${iri ?? ''} ${predicate} ${keyOf(value)}`);
          }
        }
        if (iri === undefined) blank += own.size;
      }
    },
    count() {
      return {
        entities: entities.size,
        classes: new Map([...classes].map(([type, members]) => [type, members.size])),
        prefixes: [...prefixes].sort(),
      };
    },
  };
}

/** A text that no other named thing and no other literal has. */
function keyOf(value: Value): string {
  if (!isLiteral(value)) return `<${value.iri!}>`;
  return `"${value.value}"${value.language ?? ''}^${value.datatype ?? ''}`;
}

function prefixOf(name: Property[0]): string {
  return name.slice(0, name.indexOf(':'));
}
