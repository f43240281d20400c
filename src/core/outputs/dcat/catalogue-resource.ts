import type { CatalogueFacts, DataFacts } from '../../describe/facts.ts';
import { EU } from './authorities.ts';
import { contactResource } from './contact-resource.ts';
import { dateLiteral } from './dates.ts';
import {
  literal,
  resource,
  type Curie,
  type Iri,
  type Literal,
  type Resource,
  type Statements,
} from './graph.ts';
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
  more: Statements = {},
): Resource {
  const { text, language } = shared;
  const { publisher, place, contact, record } = facts;
  const kinds = Object.keys(LISTED) as DataFacts['kind'][];
  return resource(facts.iri, ['dcat:Catalog'], {
    'dct:title': text(facts.title),
    'dct:description': text(facts.description),
    'dct:identifier': literal(facts.iri),
    'dct:publisher': publisher && shared.agent(publisher),
    'dcat:contactPoint': contactResource(contact, text),
    'dct:license': shared.licence(facts.licence),
    'dct:language': language,
    'dct:spatial': place && shared.place(place),
    'dct:issued': dateLiteral(record.issued),
    'dct:modified': dateLiteral(record.modified),
    // From the page to the description of all linked data (https://www.w3.org/TR/void/#discovery-links).
    'foaf:homepage': resource(facts.page, ['foaf:Document'], {
      'void:inDataset': { iri: shared.graphName },
    }),
    'dcat:themeTaxonomy': [
      scheme(`${EU}data-theme`, literal('Data theme', { language: 'en' })),
      scheme(shared.themeScheme, text(`Themes of ${facts.title}`)),
    ],
    ...more,
    ...Object.fromEntries(kinds.map((kind) => [LISTED[kind], namesOf(kind)])),
    'dcat:record': listed.map((item) => item.record && { iri: item.record.iri! }),
  });

  function namesOf(kind: DataFacts['kind']): Iri[] {
    return listed
      .filter((item) => item.facts.kind === kind)
      .map((item) => ({ iri: item.facts.iri }));
  }
}

function scheme(address: string, title: Literal | undefined): Resource {
  return resource(address, ['skos:ConceptScheme'], { 'dct:title': title });
}
