import { Readable } from 'node:stream';
import type { Quad } from '@rdfjs/types';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';

/** Parses Turtle with n3. @throws if it is not well formed */
export function parseTurtle(text: string): Quad[] {
  return new Parser({ format: 'text/turtle' }).parse(text);
}

/** Parses JSON-LD with jsonld, which may fetch nothing. */
export async function parseJsonLd(text: string): Promise<Quad[]> {
  const nquads = await jsonld.toRDF(
    JSON.parse(text) as jsonld.JsonLdDocument,
    {
      format: 'application/n-quads',
      // Terms that expand to nothing would be dropped without a word.
      safe: true,
      documentLoader: (url: string) => Promise.reject(new Error(`No network in tests: ${url}`)),
    } as jsonld.Options.ToRdf,
  );
  return new Parser({ format: 'application/n-quads' }).parse(nquads as unknown as string);
}

/** Parses RDF/XML with rdfxml-streaming-parser. */
export async function parseRdfXml(text: string): Promise<Quad[]> {
  const quads: Quad[] = [];
  const parser = new RdfXmlParser();
  for await (const quad of Readable.from([text]).pipe(parser) as AsyncIterable<Quad>)
    quads.push(quad);
  return quads;
}

/** A set of quads: the same statement twice counts once. */
export function graphOf(quads: Iterable<Quad>): Store {
  const store = new Store();
  for (const quad of quads) store.addQuad(quad);
  return store;
}
