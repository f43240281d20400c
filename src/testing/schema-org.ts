import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import jsonld from 'jsonld';

const FOLDER = new URL('../../../shared/standards/schemaorg/', import.meta.url);
const NAMESPACE = 'http://schema.org/';

/** Whether schema.org's own vocabulary is available. */
export const HAS_SCHEMA_ORG = existsSync(fileURLToPath(FOLDER));

/** A node of an expanded document. */
type Node = Readonly<Record<string, unknown>>;

interface Vocabulary {
  /** Class → the classes that it is a kind of. */
  readonly types: Readonly<Record<string, readonly string[]>>;
  readonly props: Readonly<
    Record<
      string,
      {
        readonly domain: readonly string[];
        readonly range: readonly string[];
        readonly superseded?: readonly string[];
      }
    >
  >;
}

/**
 * Looks at every statement with schema.org's context and vocabulary: whether the class and the property exist, and
 * whether the property may stand there and have that value.
 * @param things blocks of JSON-LD with schema.org's context
 * @returns what is wrong, in words; nothing if all is well
 */
export async function findSchemaOrgFaults(things: readonly object[]): Promise<string[]> {
  const vocabulary = JSON.parse(readShared('vocab.json')) as Vocabulary;
  const faults = new Set<string>();
  for (const node of await expandAll(things)) checkNode(node, vocabulary, faults);
  return [...faults].sort();
}

/** Expands all in one go, since the context is large. Only schema.org's context can be asked for. */
async function expandAll(things: readonly object[]): Promise<Node[]> {
  const context = JSON.parse(readShared('context.jsonld')) as object;
  const documentLoader = (url: string) =>
    url === 'https://schema.org/'
      ? Promise.resolve({ documentUrl: url, document: context })
      : Promise.reject(new Error(`${url} was asked for`));
  const graph = things.map((thing) =>
    Object.fromEntries(Object.entries(thing).filter(([key]) => key !== '@context')),
  );
  const options = { documentLoader, safe: true } as unknown as jsonld.Options.Expand;
  const expanded = await jsonld.expand(
    { '@context': 'https://schema.org/', '@graph': graph },
    options,
  );
  return expanded;
}

function checkNode(node: Node, vocabulary: Vocabulary, faults: Set<string>): void {
  const types = typesOf(node);
  for (const type of types) {
    if (vocabulary.types[type] === undefined) faults.add(`${type}: no such class`);
  }
  for (const [key, values] of Object.entries(node)) {
    if (key.startsWith('@')) continue;
    const name = localName(key);
    const property = vocabulary.props[name];
    if (property === undefined) {
      faults.add(`${key}: no such property`);
      continue;
    }
    if (property.superseded) faults.add(`${name}: superseded by ${property.superseded.join()}`);
    if (!types.some((type) => isKindOf(type, property.domain, vocabulary))) {
      faults.add(`${name}: not a property of ${types.join()}`);
    }
    for (const value of values as Node[]) {
      const fault = faultOfValue(value, property.range, vocabulary);
      if (fault !== undefined) faults.add(`${name}: ${fault}`);
      if (value['@type'] !== undefined && value['@value'] === undefined)
        checkNode(value, vocabulary, faults);
    }
  }
}

function faultOfValue(
  value: Node,
  range: readonly string[],
  vocabulary: Vocabulary,
): string | undefined {
  const text = value['@value'];
  if (text === undefined) {
    const types = typesOf(value);
    if (types.length > 0) {
      const fits = types.some((type) => isKindOf(type, range, vocabulary));
      return fits ? undefined : `has a ${types.join()}`;
    }
    // A reference says nothing of the class; what is named must have a name.
    const classes = range.filter((one) => one === 'URL' || !DATA_TYPES.has(one));
    if (classes.length === 0) return `has an address, ${String(value['@id'])}`;
    return /^https?:\/\/\S+$/.test(String(value['@id'])) ? undefined : 'has no absolute address';
  }
  if (typeof text === 'boolean') return range.includes('Boolean') ? undefined : 'has a Boolean';
  if (typeof text === 'number') return range.includes('Number') ? undefined : 'has a number';
  const type = value['@type'] === undefined ? 'Text' : localName(String(value['@type']));
  return range.includes(type) ? undefined : `has ${type}`;
}

/** Classes in the vocabulary that are values. */
const DATA_TYPES = new Set(['Text', 'Date', 'DateTime', 'Time', 'Boolean', 'Number', 'Integer']);

function isKindOf(type: string, wanted: readonly string[], vocabulary: Vocabulary): boolean {
  return (
    wanted.includes(type) ||
    (vocabulary.types[type] ?? []).some((above) => isKindOf(above, wanted, vocabulary))
  );
}

function typesOf(node: Node): string[] {
  return ((node['@type'] as string[] | undefined) ?? []).map(localName);
}

function localName(address: string): string {
  return address.startsWith(NAMESPACE) ? address.slice(NAMESPACE.length) : address;
}

function readShared(file: string): string {
  return readFileSync(fileURLToPath(new URL(file, FOLDER)), 'utf8');
}
