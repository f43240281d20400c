import { isLiteral, isResource, type Property, type Resource, type Value } from './graph.ts';

/** What a description of the whole graph counts. */
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

/** Properties of one thing from which on comparing each with each takes longer than writing a key for each. */
const MANY = 100;

/** Counts the graph that several files hold together, as they are written. */
export function graphCounter(): GraphCounter {
  const entities = new Set<string>();
  const classes = new Map<string, Set<string>>();
  const names = new Set<string>();
  return {
    add(resources) {
      const shared = describedTwice(resources);
      const known = new Set<string>();
      let number = 0;
      for (const item of resources) number += visit(item);
      return number + known.size;

      function visit(item: Resource): number {
        note(item);
        const { iri, types, properties } = item;
        // Two descriptions of one thing may say the same; one alone is looked through where it stands.
        const isShared = iri !== undefined && (shared.has(iri) || properties.length > MANY);
        let own = isShared ? 0 : types.length;
        if (isShared) for (const type of types) known.add(`${iri} a ${type}`);
        for (const [index, [predicate, value]] of properties.entries()) {
          if (isBlank(value)) own += 1 + visit(value);
          else if (isShared) known.add(`${iri} ${predicate} ${keyOf(value)}`);
          else if (!isRepeated(properties, index)) own += 1;
        }
        return own;
      }
    },
    count: () => ({
      entities: entities.size,
      classes: new Map([...classes].map(([type, members]) => [type, members.size])),
      prefixes: [...new Set([...names].map((name) => name.slice(0, name.indexOf(':'))))].sort(),
    }),
  };

  function note({ iri, types, properties }: Resource): void {
    for (const [predicate] of properties) names.add(predicate);
    for (const type of types) {
      names.add(type);
      if (iri === undefined) continue;
      entities.add(iri);
      const members = classes.get(type) ?? new Set();
      classes.set(type, members.add(iri));
    }
  }
}

/** Names with more than one description. */
function describedTwice(resources: readonly Resource[]): Set<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const { iri } of resources) {
    if (iri === undefined) continue;
    if (once.has(iri)) twice.add(iri);
    once.add(iri);
  }
  return twice;
}

function isBlank(value: Value): value is Resource {
  return isResource(value) && value.iri === undefined;
}

/** Whether a property says again what an earlier one says. */
function isRepeated(properties: readonly Property[], index: number): boolean {
  const [predicate, value] = properties[index]!;
  for (let earlier = 0; earlier < index; earlier += 1) {
    const [other, said] = properties[earlier]!;
    if (other === predicate && !isBlank(said) && isSame(said, value)) return true;
  }
  return false;
}

function isSame(a: Value, b: Value): boolean {
  if (!isLiteral(a) || !isLiteral(b)) return !isLiteral(a) && !isLiteral(b) && a.iri === b.iri;
  return a.value === b.value && a.language === b.language && a.datatype === b.datatype;
}

/** A text that no other named thing and no other literal has. */
function keyOf(value: Value): string {
  if (!isLiteral(value)) return `<${value.iri!}>`;
  return `"${value.value}"${value.language ?? ''}^${value.datatype ?? ''}`;
}
