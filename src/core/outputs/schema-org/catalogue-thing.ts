import type { CatalogueFacts } from '../../describe/facts.ts';
import { prune } from '../prune.ts';
import { organisationThing, placeThing, SCHEMA_ORG, type Thing } from './thing.ts';

/** Describes the register itself, for its home page. */
export function catalogueThing(facts: CatalogueFacts): Thing {
  const { publisher, place, licence, contact, record } = facts;
  return prune({
    '@context': SCHEMA_ORG,
    '@type': 'DataCatalog',
    '@id': facts.iri,
    url: facts.page,
    name: facts.title,
    description: facts.description,
    inLanguage: facts.language,
    license: licence?.url,
    publisher: publisher && organisationThing(publisher, contact),
    spatialCoverage: place && placeThing(place),
    datePublished: record.issued,
    dateModified: record.modified,
  });
}
