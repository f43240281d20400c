import { xmlText } from '../xml-text.ts';

/**
 * A small graph that all RDF files are written from. Libraries for RDF judge the files in the tests. They do not write
 * them: none that is kept up writes RDF/XML, and jsonld writes JSON-LD only asynchronously, through quads. n3's Writer
 * would do for Turtle (0.1 ms for a dataset, without the quads that it wants), but all three writers here take 0.15 ms
 * from one tree, whose shared parts are written once.
 */

/** A name such as `dct:title`; its prefix is one of `PREFIXES`. */
export type Curie = `${Prefix}:${string}`;

export interface Iri {
  readonly iri: string;
}

export interface Literal {
  readonly value: string;
  readonly language?: string;
  readonly datatype?: Curie;
}

/**
 * A thing with its properties. With an IRI it stands on its own in the file, wherever it is named; without, it is a
 * blank node inside what names it.
 */
export interface Resource {
  readonly iri?: string;
  readonly types: readonly Curie[];
  readonly properties: readonly Property[];
  /** Only as much as is needed to name it: left out of files that describe it in full. */
  readonly brief?: boolean;
}

export type Value = Iri | Literal | Resource;
export type Property = readonly [predicate: Curie, value: Value];

/** https://www.w3.org/TR/vocab-dcat-3/#normative-namespaces and what DCAT-AP adds. */
export const PREFIXES = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  geo: 'http://www.opengis.net/ont/geosparql#',
  hydra: 'http://www.w3.org/ns/hydra/core#',
  odrl: 'http://www.w3.org/ns/odrl/2/',
  odrs: 'http://schema.theodi.org/odrs#',
  org: 'http://www.w3.org/ns/org#',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  void: 'http://rdfs.org/ns/void#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

export type Prefix = keyof typeof PREFIXES;

/** Characters that an IRI may not have (RFC 3987, Turtle's IRIREF), and those that XML cannot hold. */
const NOT_IN_IRI = /[\u0000-\u0020<>"{}|^`\\\u007f-\u009f\ufffe\uffff]/;

/** Whether a text is an IRI in every syntax: absolute, and without a character that ends it. */
export function isIri(text: string): boolean {
  return text.isWellFormed() && !NOT_IN_IRI.test(text) && /^[a-z][a-z0-9+.-]*:\S/i.test(text);
}

/** An IRI, or nothing where the text cannot be one: one bad address must not break an export. */
export function iri(text: string | undefined): Iri | undefined {
  return text !== undefined && isIri(text) ? { iri: text } : undefined;
}

/**
 * A text in a language, or of a datatype, or plain. Nothing for nothing. What XML cannot hold is replaced in all
 * syntaxes, or the graphs would differ.
 */
export function literal(
  value: string | number | undefined,
  more: { readonly language?: string | undefined; readonly datatype?: Curie } = {},
): Literal | undefined {
  if (value === undefined || value === '') return undefined;
  const { language, datatype } = more;
  return {
    value: xmlText(String(value)),
    ...(language !== undefined && { language }),
    ...(datatype !== undefined && { datatype }),
  };
}

/** Something that a property may have, or be without. */
export type Maybe = Value | undefined | readonly (Value | undefined)[];

/** What is said of a thing, in the order in which it is written. */
export type Statements = { readonly [Name in Curie]?: Maybe };

/**
 * Makes a resource; properties without a value are left out.
 * @param address where there is none, or one that is not safe, the resource is a blank node
 */
export function resource(
  address: string | undefined,
  types: readonly Curie[],
  statements: Statements,
  brief = false,
): Resource {
  const known: Property[] = [];
  for (const [predicate, found] of Object.entries(statements) as [Curie, Maybe][]) {
    if (found === undefined) continue;
    if (!isList(found)) known.push([predicate, found]);
    else for (const value of found) if (value !== undefined) known.push([predicate, value]);
  }
  return {
    ...(address !== undefined && isIri(address) && { iri: address }),
    types,
    properties: known,
    ...(brief && { brief }),
  };
}

/** Makes a resource that has no name, and stands inside what names it. */
export function blank(type: Curie, statements: Statements): Resource {
  return resource(undefined, [type], statements);
}

export function isResource(value: Value): value is Resource {
  return 'types' in value;
}

export function isLiteral(value: Value): value is Literal {
  return 'value' in value;
}

/** The full address of a name. */
export function expand(name: Curie): string {
  const at = name.indexOf(':');
  return PREFIXES[name.slice(0, at) as Prefix] + name.slice(at + 1);
}

function isList(found: NonNullable<Maybe>): found is readonly (Value | undefined)[] {
  return Array.isArray(found);
}
