import type { JsonObject } from '../json-values.ts';

/** Prefixes with which feeds of the same shape write the same names: `dct:title`, `dcat:distribution`. */
const PREFIX = /^(?:dct|dcat|dcterms|vcard|foaf|adms|skos|pod|owl|schema):/;

/** An object with the plain names of its fields; its values stay as they are. */
export function plainNames(object: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(object).map(([name, value]) => [name.replace(PREFIX, ''), value]),
  );
}
