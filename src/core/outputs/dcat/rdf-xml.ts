import {
  expand,
  isLiteral,
  isResource,
  PREFIXES,
  type Literal,
  type Property,
  type Resource,
} from './graph.ts';
import type { Syntax } from './syntax.ts';

/** RDF/XML: https://www.w3.org/TR/rdf-syntax-grammar/ */
export const rdfXml: Syntax = {
  extension: 'rdf',
  mediaType: 'application/rdf+xml',
  head: `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF
  xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
${Object.entries(PREFIXES)
  .map(([name, address]) => `  xmlns:${name}="${address}"`)
  .join('\n')}>
`,
  separator: '',
  end: '</rdf:RDF>\n',
  write: (item) => writeNode(item, '  '),
};

function writeNode({ iri, types, properties }: Resource, indent: string): string {
  const about = iri === undefined ? '' : ` rdf:about="${escapeXml(iri)}"`;
  const inside = `${indent}  `;
  let text = `${indent}<rdf:Description${about}>\n`;
  for (const type of types) text += `${inside}<rdf:type rdf:resource="${expand(type)}"/>\n`;
  for (const property of properties) text += writeProperty(property, inside);
  return `${text}${indent}</rdf:Description>\n`;
}

function writeProperty([predicate, value]: Property, indent: string): string {
  if (isLiteral(value)) {
    const text = escapeXml(value.value);
    return `${indent}<${predicate}${kindOf(value)}>${text}</${predicate}>\n`;
  }
  if (!isResource(value) || value.iri !== undefined) {
    return `${indent}<${predicate} rdf:resource="${escapeXml(value.iri!)}"/>\n`;
  }
  const node = writeNode(value, `${indent}  `);
  return `${indent}<${predicate}>\n${node}${indent}</${predicate}>\n`;
}

function kindOf({ language, datatype }: Literal): string {
  if (language !== undefined) return ` xml:lang="${escapeXml(language)}"`;
  return datatype === undefined ? '' : ` rdf:datatype="${expand(datatype)}"`;
}

/** A carriage return would be read as a line end, and a `>` after `]]` is not allowed. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\r]/g, (one) => ENTITIES[one]!);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};
