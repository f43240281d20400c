import type { CatalogueFacts, DataFacts } from '../../describe/facts.ts';
import { EU } from './authorities.ts';
import { contactResource } from './contact-resource.ts';
import { dateLiteral } from './dates.ts';
import { literal, resource, type Curie, type Iri, type Maybe, type Resource } from './graph.ts';
import type { SharedResources } from './shared-resources.ts';

/** Which property of a catalogue lists a kind of record. DCAT has none for series but the most general one. */
const LISTED: Readonly<Record<DataFacts['kind'], Curie>> = {
  dataset: 'dcat:dataset',
  service: 'dcat:service',
  series: 'dcat:resource',
};

/**
 * The register, with what one file lists of it.
 * @param listed the records and, where they are known, the entries about them
 * @param more what is said of the file, such as its place among others
 */
export function catalogueResource(
  facts: CatalogueFacts,
  listed: readonly { readonly facts: DataFacts; readonly record: Resource | undefined }[],
  shared: SharedResources,
  more: readonly (readonly [Curie, Maybe])[] = [],
): Resource {
  const { text, language } = shared;
  const { publisher, place, contact, record } = facts;
  return resource(
    facts.iri,
    ['dcat:Catalog'],
    [
      ...aboutCatalogue(),
      ...more,
      ...(Object.keys(LISTED) as DataFacts['kind'][]).map(
        (kind) => [LISTED[kind], of(kind)] as const,
      ),
      ['dcat:record', listed.map((item) => item.record && { iri: item.record.iri! })],
    ],
  );

  function of(kind: DataFacts['kind']): Iri[] {
    return listed
      .filter((item) => item.facts.kind === kind)
      .map((item) => ({ iri: item.facts.iri }));
  }

  function aboutCatalogue(): (readonly [Curie, Maybe])[] {
    return [
      ['dct:title', text(facts.title)],
      ['dct:description', text(facts.description)],
      ['dct:identifier', literal(facts.iri)],
      ['dct:publisher', publisher && shared.agent(publisher)],
      ['dcat:contactPoint', contactResource(undefined, contact, text)],
      ['dct:license', shared.licence(facts.licence)],
      ['dct:language', language],
      ['dct:spatial', place && shared.place(place)],
      ['dct:issued', dateLiteral(record.issued)],
      ['dct:modified', dateLiteral(record.modified)],
      [
        'foaf:homepage',
        // From the page to the description of all linked data (https://www.w3.org/TR/void/#discovery-links).
        resource(facts.page, ['foaf:Document'], [['void:inDataset', { iri: shared.graphName }]]),
      ],
      [
        'dcat:themeTaxonomy',
        [
          resource(
            `${EU}data-theme`,
            ['skos:ConceptScheme'],
            [['dct:title', literal('Data theme', { language: 'en' })]],
          ),
          resource(
            shared.themeScheme,
            ['skos:ConceptScheme'],
            [['dct:title', text(`Themes of ${facts.title}`)]],
          ),
        ],
      ],
    ];
  }
}
