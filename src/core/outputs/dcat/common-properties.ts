import type { CommonFacts, CoverageFacts, DataFacts } from '../../describe/facts.ts';
import type { TermFacts } from '../../describe/term-facts.ts';
import { bboxLiteral } from './bbox.ts';
import { contactResource } from './contact-resource.ts';
import { dateLiteral } from './dates.ts';
import { iri, literal, resource, type Curie, type Maybe, type Resource } from './graph.ts';
import { documentOf, identifierResource, type SharedResources } from './shared-resources.ts';

type Properties = (readonly [Curie, Maybe])[];

/** Properties that datasets, services and series share. */
export function commonProperties(facts: CommonFacts, shared: SharedResources): Properties {
  const { text } = shared;
  const { description, summary, contact, landingPage, documentation } = facts;
  return [
    ['dct:title', text(facts.title)],
    ['dct:description', text(description)],
    ['dct:abstract', text(summary)],
    ['dct:identifier', literal(facts.iri)],
    ['dcat:theme', shared.themes(facts.themes)],
    ['dcat:keyword', facts.keywords.map(text)],
    ['dct:publisher', shared.agent(facts.publisher)],
    ['dcat:contactPoint', contact && contactResource(undefined, contact, text)],
    ['dcat:landingPage', documentOf(landingPage)],
    [
      'foaf:page',
      [
        documentOf(facts.page),
        ...documentation.map(({ url, title }) => documentOf(url, text(title))),
      ],
    ],
    ['owl:sameAs', facts.sameAs.map(iri)],
    [
      'adms:identifier',
      facts.identifiers.map(({ scheme, value }) => identifierResource(scheme, value)),
    ],
  ];
}

/** Terms of use: who may, by which licence, and why not everybody. */
export function termsProperties(
  facts: Extract<DataFacts, { kind: 'dataset' | 'service' }>,
  shared: SharedResources,
): Properties {
  const { access, attribution, withdrawalReason } = facts;
  const { text } = shared;
  return [
    ['dct:accessRights', shared.accessRights(access.level)],
    [
      'dct:rights',
      [
        shared.accessLevel(access.level, access.iri),
        access.explanation === undefined
          ? undefined
          : resource(
              undefined,
              ['dct:RightsStatement'],
              [
                ['rdfs:label', text(access.explanation)],
                ['dct:type', access.reason && reasonResource(access.reason, text)],
              ],
            ),
        attribution === undefined
          ? undefined
          : resource(
              undefined,
              ['dct:RightsStatement'],
              [['odrs:attributionText', text(attribution)]],
            ),
      ],
    ],
    ['dct:license', shared.licence(facts.licence)],
    ['skos:changeNote', text(withdrawalReason)],
  ];
}

/** Where and when. */
export function coverageProperties(
  { places, bbox, period }: CoverageFacts,
  shared: SharedResources,
): Properties {
  return [
    ['dct:spatial', [...places.map(shared.place), boxResource(bbox)]],
    [
      'dct:temporal',
      period &&
        resource(
          undefined,
          ['dct:PeriodOfTime'],
          [
            ['dcat:startDate', dateLiteral(period.start)],
            ['dcat:endDate', dateLiteral(period.end)],
          ],
        ),
    ],
  ];
}

function reasonResource(
  { standard, id, label }: TermFacts,
  text: SharedResources['text'],
): Resource {
  return resource(
    standard,
    ['skos:Concept'],
    [
      ['skos:notation', literal(id)],
      ['skos:prefLabel', text(label)],
    ],
  );
}

function boxResource(bbox: CoverageFacts['bbox']): Resource | undefined {
  const box = bboxLiteral(bbox);
  return box && resource(undefined, ['dct:Location'], [['dcat:bbox', box]]);
}
