import { isLiteral, isResource, PREFIXES, type Resource, type Value } from './graph.ts';
import type { Syntax } from './syntax.ts';

/**
 * JSON-LD: https://www.w3.org/TR/json-ld11/. The context has prefixes only; every IRI, language and datatype is said at
 * its value, so that nothing depends on a context that somebody else could change.
 */
export const jsonLd: Syntax = {
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  head: `{"@context":${JSON.stringify(PREFIXES)},\n"@graph":[\n`,
  separator: ',\n',
  end: '\n]}\n',
  write: (item) => JSON.stringify(writeNode(item)),
};

function writeNode({ iri, types, properties }: Resource): Record<string, unknown> {
  const node: Record<string, unknown> = {};
  if (iri !== undefined) node['@id'] = iri;
  if (types.length > 0) node['@type'] = types.length === 1 ? types[0] : types;
  for (const [predicate, value] of properties) {
    const written = writeValue(value);
    const known = node[predicate];
    if (known === undefined) node[predicate] = written;
    else if (Array.isArray(known)) known.push(written);
    else node[predicate] = [known, written];
  }
  return node;
}

function writeValue(value: Value): unknown {
  if (isLiteral(value)) {
    const { value: text, language, datatype } = value;
    if (language !== undefined) return { '@value': text, '@language': language };
    return datatype === undefined ? text : { '@value': text, '@type': datatype };
  }
  return isResource(value) && value.iri === undefined ? writeNode(value) : { '@id': value.iri };
}
