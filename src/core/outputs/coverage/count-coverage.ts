import { isLiteral, isResource, type Property, type Resource } from '../dcat/graph.ts';
import { DCAT_AP, INVERSE, type Obligation, type ProfileClass } from './dcat-ap-properties.ts';

/** One property of a class. */
export interface PropertyCoverage {
  readonly property: string;
  readonly obligation: Obligation;
  /** How many members of the class have it. */
  readonly have: number;
  /** Where it comes from, in a few words; absent where the register has nothing to say of it. */
  readonly from?: string;
}

export interface ClassCoverage {
  readonly class: string;
  /** What the members are here. */
  readonly label: string;
  readonly members: number;
  readonly properties: readonly PropertyCoverage[];
}

export interface CoverageCounter {
  /** Looks at the resources of one file; what was in an earlier one is not counted again. */
  readonly add: (resources: readonly Resource[]) => void;
  readonly list: () => ClassCoverage[];
}

/** Members of a class, and how many have each property. */
interface Tally {
  members: number;
  readonly have: Map<string, number>;
  /** Name of a member that several files describe → the properties that it had in one of them. */
  readonly parts: Map<string, Set<string>> | undefined;
}

/** Counts how many members of each class of the profile have each property, in the written graph. */
export function coverageCounter(): CoverageCounter {
  const seen = new WeakSet<Resource>();
  const tallies = new Map<string, Tally>(
    DCAT_AP.map(({ name, inParts }) => [
      name,
      { members: 0, have: new Map(), parts: inParts && new Map() },
    ]),
  );
  /** Things that a property points to: for properties that are wanted of the thing at the other end. */
  const targets = new Map<string, Set<string>>(INVERTED.map((property) => [property, new Set()]));
  return {
    add(resources) {
      // What is only named here is described elsewhere.
      for (const item of resources) if (item.brief !== true) visit(item);
    },
    list: () => DCAT_AP.map((profile) => describe(profile, tallies.get(profile.name)!, targets)),
  };

  function visit(item: Resource): void {
    if (seen.has(item)) return;
    seen.add(item);
    for (const property of item.properties) follow(property);
    const wanted = item.types.flatMap((type) => tallies.get(type) ?? []);
    if (wanted.length === 0) return;
    const own = new Set(item.properties.map(([predicate]) => predicate));
    for (const tally of wanted) count(tally, item.iri, own);
  }

  function follow([predicate, value]: Property): void {
    if (isLiteral(value)) return;
    if (value.iri !== undefined) targets.get(predicate)?.add(value.iri);
    else if (isResource(value)) visit(value);
  }
}

function count(tally: Tally, iri: string | undefined, own: Set<string>): void {
  const before = iri === undefined ? undefined : tally.parts?.get(iri);
  if (before === undefined) tally.members += 1;
  if (iri !== undefined) tally.parts?.set(iri, before?.union(own) ?? own);
  for (const property of own) {
    if (before?.has(property)) continue;
    tally.have.set(property, (tally.have.get(property) ?? 0) + 1);
  }
}

/** Properties of the profile that point the other way. */
const INVERTED = DCAT_AP.flatMap(({ properties }) =>
  Object.keys(properties.mandatory).flatMap((property) =>
    property.startsWith(INVERSE) ? property.slice(INVERSE.length) : [],
  ),
);

function describe(
  { name, label, properties }: ProfileClass,
  { members, have }: Tally,
  targets: ReadonlyMap<string, ReadonlySet<string>>,
): ClassCoverage {
  const haveOf = (property: string): number =>
    property.startsWith(INVERSE)
      ? targets.get(property.slice(INVERSE.length))!.size
      : (have.get(property) ?? 0);
  return {
    class: name,
    label,
    members,
    properties: (Object.keys(properties) as Obligation[]).flatMap((obligation) =>
      Object.entries(properties[obligation]).map(([property, from]) => ({
        property,
        obligation,
        have: haveOf(property),
        ...(from !== null && { from }),
      })),
    ),
  };
}
