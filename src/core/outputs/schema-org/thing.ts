import { isIri } from '../dcat/graph.ts';
import type { BriefFacts } from '../../describe/brief-facts.ts';
import type {
  AgentFacts,
  CommonFacts,
  ContactFacts,
  CoverageFacts,
  PlaceFacts,
} from '../../describe/facts.ts';
import { prune } from '../prune.ts';

/** A thing in the terms of https://schema.org/, as JSON-LD. */
export type Thing = Readonly<Record<string, unknown>>;

/** Where each term is defined; a block that starts with it stands on its own. */
export const SCHEMA_ORG = 'https://schema.org/';

/** What datasets, services and series have in common. */
export function commonThing(type: string, facts: CommonFacts): Thing {
  return prune({
    '@context': SCHEMA_ORG,
    '@type': type,
    '@id': facts.iri,
    url: facts.page,
    name: facts.title,
    sameAs: facts.sameAs,
    identifier: facts.identifiers.map(({ scheme, value }) => ({
      '@type': 'PropertyValue',
      propertyID: scheme,
      value,
    })),
  });
}

/** Words to find a record by: those of its themes and its own. */
export function keywordsOf({ themes, keywords }: CommonFacts): string[] {
  return [...new Set([...themes.map(({ label }) => label), ...keywords])];
}

/** An organisation. @param contact who to ask about the record, where that is somebody else */
export function organisationThing(agent: AgentFacts, contact = agent.contact): Thing {
  const { iri, name, shortName, homepage, sameAs } = agent;
  return prune({
    '@type': 'Organization',
    '@id': iri,
    name,
    alternateName: shortName,
    url: homepage,
    sameAs,
    contactPoint: contact && contactThing(contact),
  });
}

/** An organisation that the same block describes in full. */
export function organisationName({ iri, name }: AgentFacts): Thing {
  return { '@type': 'Organization', '@id': iri, name };
}

/** Another record, which its own page describes: search engines take a typed one for a second dataset here. */
export function reference({ iri }: BriefFacts): Thing {
  return { '@id': iri };
}

/** Where the data applies: places by name, and the box around it. */
export function placeThings({ places, bbox }: Pick<CoverageFacts, 'places' | 'bbox'>): Thing[] {
  const geo = boxThing(bbox);
  return [...places.map(placeThing), ...(geo ? [{ '@type': 'Place', geo }] : [])];
}

export function placeThing({ iri, id, label, bbox }: PlaceFacts): Thing {
  return prune({
    '@type': 'Place',
    '@id': isIri(iri) ? iri : undefined,
    name: label,
    identifier: id,
    geo: boxThing(bbox),
  });
}

/** Opposite corners, latitude first (https://schema.org/box). */
function boxThing(bbox: CoverageFacts['bbox']): Thing | undefined {
  if (!bbox?.every(Number.isFinite)) return undefined;
  const [west, south, east, north] = bbox;
  return { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` };
}

function contactThing({ name, email, url }: ContactFacts): Thing {
  return prune({ '@type': 'ContactPoint', name, email, url });
}
