import type { ServiceFacts } from '../../describe/facts.ts';
import { prune } from '../prune.ts';
import {
  commonThing,
  keywordsOf,
  organisationThing,
  placeThings,
  reference,
  type Thing,
} from './thing.ts';

/** Describes a live feed or an API. Its address is given only if it is open. */
export function serviceThing(facts: ServiceFacts): Thing {
  const { endpoint, descriptionFile, documentation, licence, protocol } = facts;
  return prune({
    ...commonThing('WebAPI', facts),
    description: facts.description,
    category: keywordsOf(facts),
    provider: organisationThing(facts.publisher, facts.contact),
    serviceType: protocol.label,
    termsOfService: licence?.url,
    areaServed: placeThings(facts),
    documentation: [
      ...(descriptionFile === undefined ? [] : [descriptionFile.url]),
      ...documentation.map(({ url }) => url),
    ],
    availableChannel:
      endpoint === undefined ? undefined : { '@type': 'ServiceChannel', serviceUrl: endpoint },
    serviceOutput: facts.serves.map(reference),
  });
}
