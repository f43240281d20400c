import { Document, Scalar, visit } from 'yaml';
import { BANNER } from './example-file.ts';
import { expectationsOf, type Fault, type FindFaults } from './find-faults.ts';
import { mutate, mutationsFor, valueAt, type Mutation } from './mutations.ts';
import type { SchemaLocation } from './schema-locations.ts';

/** A change to a valid example that breaks the schema in a known place. */
interface Breach {
  readonly group: string;
  readonly base: string;
  readonly mutation: Mutation;
  readonly faults: readonly Fault[];
}

/** Changes to one valid example that do not touch each other. */
type Bundle = Breach[];

/** More in one file would be hard to read. */
const MOST_FAULTS = 60;

/** Longer texts and lists become `# fill:` lines. */
const LONGEST_WRITTEN = 260;

/**
 * Makes the invalid examples of one schema. For every keyword in every place, it finds the valid example and the change
 * that break this keyword and as little else as possible; changes of the same kind share a file.
 * @param bases the valid examples by name, the preferred first
 * @returns file name → text
 */
export function generateInvalidExamples(
  file: string,
  locations: readonly SchemaLocation[],
  bases: ReadonlyMap<string, unknown>,
  findFaults: FindFaults,
): Map<string, string> {
  const breaches = locations
    .filter(({ isCondition, keyword }) => !isCondition && keyword !== 'if')
    .map((location) => findBreach(file, location, bases, findFaults))
    .filter((breach) => breach !== undefined);
  const texts = new Map<string, string>();
  for (const bundle of bundleUp(file, breaches, bases, findFaults)) {
    const [{ group, base }] = bundle as [Breach];
    let name = `${group}.yaml`;
    for (let number = 2; texts.has(name); number++) name = `${group}-${number}.yaml`;
    texts.set(name, renderBundle(bundle, base, bases.get(base)));
  }
  return texts;
}

function findBreach(
  file: string,
  location: SchemaLocation,
  bases: ReadonlyMap<string, unknown>,
  findFaults: FindFaults,
): Breach | undefined {
  const [preferred] = bases.keys();
  let best: Breach | undefined;
  let fewest = Infinity;
  for (const place of location.places) {
    const sample = sampleOf(place, bases);
    for (const [base, root] of bases) {
      for (const path of expand(root, place)) {
        for (const mutation of mutationsFor(location, path, valueAt(root, path), sample)) {
          const faults = findFaults(file, mutate(root, mutation));
          if (!faults.some((fault) => fault.location === location.id)) continue;
          const count = expectationsOf(faults).length;
          if (count >= fewest) continue;
          // Keywords that only a special example has share that example's files.
          const group = base === preferred ? groupOf(location) : `on-${base}`;
          best = { group, base, mutation, faults };
          fewest = count;
        }
        if (fewest === 1) return best;
      }
    }
  }
  return best;
}

/** The value at a place in any of the examples. */
function sampleOf(place: readonly string[], bases: ReadonlyMap<string, unknown>): unknown {
  for (const root of bases.values()) {
    for (const path of expand(root, place)) {
      const value = valueAt(root, path);
      if (value !== undefined) return value;
    }
  }
  return undefined;
}

/** The paths in a value that a place with `*` stands for; the last part may be missing. */
function expand(root: unknown, place: readonly string[]): string[][] {
  let paths: string[][] = [[]];
  for (const part of place) {
    paths = paths.flatMap((path) => {
      const value = valueAt(root, path);
      if (typeof value !== 'object' || value === null) return [];
      return part === '*' ? Object.keys(value).map((key) => [...path, key]) : [[...path, part]];
    });
  }
  return paths;
}

function groupOf({ id, keyword, alternatives }: SchemaLocation): string {
  if (/\/(then|else)\//.test(id)) return 'conditional';
  if (alternatives) return 'any-of';
  return keyword.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function bundleUp(
  file: string,
  breaches: readonly Breach[],
  bases: ReadonlyMap<string, unknown>,
  findFaults: FindFaults,
): Bundle[] {
  const bundles: Bundle[] = [];
  const fits = (bundle: Bundle, breach: Breach): boolean => {
    const [first] = bundle as [Breach];
    if (first.group !== breach.group || first.base !== breach.base) return false;
    if (bundle.length >= MOST_FAULTS || bundle.some((other) => overlaps(other, breach)))
      return false;
    const together = [...bundle, breach];
    const result = together.reduce(
      (root, { mutation }) => mutate(root, mutation),
      bases.get(breach.base),
    );
    const expected = expectationsOf(together.flatMap(({ faults }) => faults));
    return expected.join('\n') === expectationsOf(findFaults(file, result)).join('\n');
  };
  for (const breach of breaches) {
    if (bundles.some((bundle) => bundle.some((other) => isSame(other, breach)))) continue;
    const bundle = bundles.find((candidate) => fits(candidate, breach));
    if (bundle) bundle.push(breach);
    else bundles.push([breach]);
  }
  return bundles;
}

/** Alternatives are broken together, so that several keywords lead to one change. */
function isSame(a: Breach, b: Breach): boolean {
  return (
    a.base === b.base &&
    a.mutation.path.join('/') === b.mutation.path.join('/') &&
    expectationsOf(a.faults).join('\n') === expectationsOf(b.faults).join('\n')
  );
}

function overlaps({ mutation: a }: Breach, { mutation: b }: Breach): boolean {
  const [short, long] = a.path.length < b.path.length ? [a, b] : [b, a];
  return short.path.every((part, index) => long.path[index] === part);
}

function renderBundle(bundle: Bundle, base: string, root: unknown): string {
  const head = expectationsOf(bundle.flatMap(({ faults }) => faults)).map(
    (expectation) => `# expect: ${expectation}`,
  );
  let value = root;
  for (const { mutation } of bundle) {
    const { path, size = 0 } = mutation;
    if (size > LONGEST_WRITTEN) head.push(`# fill: ${['', ...path].join('/')} ${size}`);
    else value = mutate(value, mutation);
  }
  return `${head.join('\n')}\n${BANNER}${base}.yaml. Do not edit.\n${writeYaml(value)}`;
}

/** Dates are quoted, as the guide to the fields asks. */
function writeYaml(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (_key, node) => {
      if (/^\d{4}-\d\d/.test(String(node.value))) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 0 });
}
