import type { ServiceFacts } from '../../describe/facts.ts';
import { EU } from './authorities.ts';
import { commonProperties, coverageProperties, termsProperties } from './common-properties.ts';
import { literal, resource, type Resource } from './graph.ts';
import { policyResource } from './policy-resource.ts';
import { endpointOf, type SharedResources } from './shared-resources.ts';

const STATUS: Readonly<Record<ServiceFacts['status'], string>> = {
  alpha: `${EU}distribution-status/DEVELOP`,
  beta: `${EU}distribution-status/DEVELOP`,
  live: `${EU}distribution-status/COMPLETED`,
  deprecated: `${EU}distribution-status/DEPRECATED`,
  withdrawn: `${EU}distribution-status/WITHDRAWN`,
};

/**
 * A live feed or an interface. The profile demands an endpoint of each: where the register knows none, or must not
 * show it, its own page stands in, which says how to reach the service.
 */
export function serviceResource(facts: ServiceFacts, shared: SharedResources): Resource {
  const { text, authority } = shared;
  const { endpoint, protocol, descriptionFile, documentation } = facts;
  return resource(facts.iri, ['dcat:DataService', 'dcat:Resource'], {
    ...commonProperties(facts, shared),
    'dcat:endpointURL': endpointOf(endpoint ?? facts.page),
    'dcat:endpointDescription': endpointOf(
      descriptionFile?.url ?? documentation[0]?.url,
      'foaf:Document',
    ),
    'dcat:servesDataset': facts.serves.map((dataset) => shared.brief('dcat:Dataset', dataset)),
    'dct:conformsTo': resource(protocol.standard, ['dct:Standard'], {
      'dct:title': text(protocol.label),
      'dct:identifier': literal(protocol.id),
    }),
    ...coverageProperties(facts, shared),
    ...termsProperties(facts, shared),
    'odrl:hasPolicy': policyResource(facts, shared),
    'adms:status': authority(STATUS[facts.status], 'skos:Concept'),
  });
}
