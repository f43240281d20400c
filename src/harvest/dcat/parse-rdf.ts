import jsonld from 'jsonld';
import type { RemoteDocument } from 'jsonld/jsonld-spec.js';
import { DataFactory, Parser, type BlankNode, type Literal, type NamedNode, type Quad } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';

import { parseJson } from '../read-json.ts';
import type { SourceDocument } from '../read-documents.ts';

const { blankNode, literal, namedNode, quad } = DataFactory;

/** Contexts on the web are never fetched, so their terms stay unknown. */
const documentLoader = (url: string): Promise<RemoteDocument> =>
  Promise.resolve({ documentUrl: url, document: { '@context': {} } });

/**
 * The statements of a document in JSON-LD, RDF/XML, or Turtle and its relatives, told apart by how it starts.
 * @throws Error that says what is wrong with it
 */
export async function parseRdf({ path, text }: SourceDocument): Promise<Quad[]> {
  const start = text.trimStart().slice(0, 200);
  const base = /^https?:/.test(path) ? path : 'file:///';
  if (/^[[{]/.test(start) && !/^\[\s*(?:\]|a\s|[\w-]*:)/.test(start))
    return parseJsonLd(text, base);
  if (
    /^\ufeff?<(?:\?xml|!--|!DOCTYPE|rdf:RDF|[\w-]+:RDF)/i.test(start) ||
    /<rdf:RDF\b/.test(text.slice(0, 4000))
  ) {
    return parseRdfXml(text, base);
  }
  // N3's rules and formulas are not part of Turtle.
  return new Parser({ baseIRI: base, format: 'TriG' }).parse(text);
}

async function parseJsonLd(text: string, base: string): Promise<Quad[]> {
  const document = parseJson(text) as object;
  // As statements, not as N-Quads: those would come sorted, and the order of lists (the main theme first) be lost.
  const statements = (await jsonld.toRDF(document, {
    documentLoader,
    base,
  })) as readonly Statement[];
  return statements.map(({ subject, predicate, object }) =>
    quad(nodeOf(subject), namedNode(predicate.value), termOf(object)),
  );
}

/** A term from the JSON-LD library. */
interface Term {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly datatype?: { readonly value: string };
}

interface Statement {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}

function nodeOf({ termType, value }: Term): NamedNode | BlankNode {
  return termType === 'BlankNode' ? blankNode(value.replace(/^_:/, '')) : namedNode(value);
}

function termOf(term: Term): NamedNode | BlankNode | Literal {
  if (term.termType !== 'Literal') return nodeOf(term);
  const { value, language = '', datatype } = term;
  return literal(value, language !== '' ? language : datatype && namedNode(datatype.value));
}

/** A start or an end of an element, with its attributes. */
const TAG = /<[^\s<>"'!?][^<>"']*(?:(?:"[^"]*"|'[^']*')[^<>"']*)*>/g;

/** Levels of elements in XML; a catalogue has ten. */
const DEEPEST = 100;

/** A catalogue service (CSW) wraps each RDF document in its own answer. */
async function parseRdfXml(text: string, base: string): Promise<Quad[]> {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) {
    throw new Error('it has a document type definition, which is not read');
  }
  if (depthOf(text) > DEEPEST) {
    throw new Error(`its elements are nested more than ${DEEPEST} levels deep`);
  }
  const wrapped = /<(?:[\w-]{1,40}:)?GetRecords(?:ById)?Response\b/.test(text.slice(0, 2000));
  const documents = wrapped ? documentsIn(text) : [text];
  const found: Quad[] = [];
  for (const document of documents) {
    for (const quad of await parseOne(document, base)) found.push(quad);
  }
  return found;
}

/** Levels of elements; the parser takes the square of them. What is not well-formed is found by the parser. */
function depthOf(xml: string): number {
  let depth = 0;
  let deepest = 0;
  const elements = cutOut(cutOut(xml, '<![CDATA[', ']]>'), '<!--', '-->');
  for (const [tag] of elements.matchAll(TAG)) {
    if (tag.startsWith('</')) depth -= 1;
    else if (!tag.endsWith('/>')) deepest = Math.max(deepest, (depth += 1));
  }
  return deepest;
}

function cutOut(text: string, start: string, end: string): string {
  return text
    .split(end)
    .map((part) => part.split(start, 1)[0])
    .join('');
}

/** Each part of an answer from `<rdf:RDF` to its end. */
function documentsIn(answer: string): string[] {
  return answer
    .split('</rdf:RDF>')
    .slice(0, -1)
    .filter((part) => part.includes('<rdf:RDF'))
    .map((part) => `${part.slice(part.indexOf('<rdf:RDF'))}</rdf:RDF>`);
}

function parseOne(text: string, base: string): Promise<Quad[]> {
  return new Promise((resolve, reject) => {
    const quads: Quad[] = [];
    const parser = new RdfXmlParser({ baseIRI: base, validateUri: false });
    parser.on('data', (quad: Quad) => quads.push(quad));
    parser.on('error', reject);
    parser.on('end', () => {
      resolve(quads);
    });
    parser.write(text);
    parser.end();
  });
}
