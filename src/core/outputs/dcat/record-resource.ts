import type { CommonFacts } from '../../describe/facts.ts';
import { dateLiteral } from './dates.ts';
import { resource, type Resource } from './graph.ts';
import type { SharedResources } from './shared-resources.ts';

/** The application profile that records follow. */
export const PROFILE = 'https://semiceu.github.io/DCAT-AP/releases/3.0.1/';

/**
 * The entry about a thing, which changes at other times than the thing does.
 * @returns undefined where nobody knows when it last changed: the profile demands that date of a record
 */
export function recordResource(
  { page, iri, record }: CommonFacts,
  { authority, language }: SharedResources,
): Resource | undefined {
  const { issued, modified, changeType } = record;
  if (modified === undefined) return undefined;
  return resource(`${page}#record`, ['dcat:CatalogRecord'], {
    'foaf:primaryTopic': { iri },
    'dct:issued': dateLiteral(issued),
    'dct:modified': dateLiteral(modified),
    'adms:status':
      changeType && authority(`http://purl.org/adms/changetype/${changeType}`, 'skos:Concept'),
    'dct:conformsTo': resource(PROFILE, ['dct:Standard'], {}),
    'dct:language': language,
  });
}
