import type { CommonFacts, CoverageFacts, DataFacts } from '../../describe/facts.ts';
import { bboxLiteral } from './bbox.ts';
import { contactResource } from './contact-resource.ts';
import { dateLiteral } from './dates.ts';
import { blank, iri, literal, resource, type Statements } from './graph.ts';
import { documentOf, identifierResource, type SharedResources } from './shared-resources.ts';

/** Properties that datasets, services and series share. */
export function commonProperties(facts: CommonFacts, shared: SharedResources): Statements {
  const { text } = shared;
  const { description, summary, contact, landingPage, documentation } = facts;
  return {
    'dct:title': text(facts.title),
    'dct:description': text(description),
    'dct:abstract': text(summary),
    'dct:identifier': literal(facts.iri),
    'dcat:theme': shared.themes(facts.themes),
    'dcat:keyword': facts.keywords.map(text),
    'dct:publisher': shared.agent(facts.publisher),
    'dcat:contactPoint': contact && contactResource(contact, text),
    'dcat:landingPage': documentOf(landingPage),
    'foaf:page': [
      documentOf(facts.page),
      ...documentation.map(({ url, title }) => documentOf(url, text(title))),
    ],
    'owl:sameAs': facts.sameAs.map(iri),
    'adms:identifier': facts.identifiers.map(identifierResource),
  };
}

/** Terms of use: who may, by which licence, and why not everybody. */
export function termsProperties(
  facts: Extract<DataFacts, { kind: 'dataset' | 'service' }>,
  shared: SharedResources,
): Statements {
  const { attribution, withdrawalReason } = facts;
  const { level, iri: address, explanation, reason } = facts.access;
  const { text } = shared;
  return {
    'dct:accessRights': shared.accessRights(level),
    'dct:rights': [
      shared.accessLevel(level, address),
      explanation === undefined
        ? undefined
        : blank('dct:RightsStatement', {
            'rdfs:label': text(explanation),
            'dct:type':
              reason &&
              resource(reason.standard, ['skos:Concept'], {
                'skos:notation': literal(reason.id),
                'skos:prefLabel': text(reason.label),
              }),
          }),
      attribution === undefined
        ? undefined
        : blank('dct:RightsStatement', { 'odrs:attributionText': text(attribution) }),
    ],
    'dct:license': shared.licence(facts.licence),
    'skos:changeNote': text(withdrawalReason),
  };
}

/** Where and when. */
export function coverageProperties(
  { places, bbox, period }: CoverageFacts,
  shared: SharedResources,
): Statements {
  const box = bboxLiteral(bbox);
  return {
    'dct:spatial': [
      ...places.map(shared.place),
      box && blank('dct:Location', { 'dcat:bbox': box }),
    ],
    'dct:temporal':
      period &&
      blank('dct:PeriodOfTime', {
        'dcat:startDate': dateLiteral(period.start),
        'dcat:endDate': dateLiteral(period.end),
      }),
  };
}
