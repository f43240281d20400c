import type { CatalogueFacts, DataFacts } from '../../describe/facts.ts';
import type { Absolute } from '../../describe/iris.ts';
import type { GraphCount } from './count-graph.ts';
import { dateLiteral } from './dates.ts';
import {
  expand,
  literal,
  PREFIXES,
  resource,
  type Curie,
  type Prefix,
  type Resource,
} from './graph.ts';
import { pagePath } from './paging.ts';
import { documentOf, VOID_PATH, type SharedResources } from './shared-resources.ts';
import type { Syntax } from './syntax.ts';

/** https://www.w3.org/ns/formats/ */
const FORMATS: Readonly<Record<Syntax['extension'], string>> = {
  jsonld: 'http://www.w3.org/ns/formats/JSON-LD',
  ttl: 'http://www.w3.org/ns/formats/Turtle',
  rdf: 'http://www.w3.org/ns/formats/RDF_XML',
};

/** Classes whose members are counted one by one. */
const COUNTED: readonly Curie[] = [
  'dcat:Dataset',
  'dcat:DataService',
  'dcat:DatasetSeries',
  'dcat:Distribution',
];

/**
 * Describes the register's linked data in the terms of https://www.w3.org/TR/void/: where its dumps are and how much
 * is in them. Each page of the catalogue is a part with its own count, because what two pages say of one thing would
 * count twice.
 * @param triples of each page
 */
export function voidResources(
  facts: CatalogueFacts,
  count: GraphCount,
  triples: readonly number[],
  { shared, absolute, syntaxes, example }: VoidSource,
): Resource[] {
  const { text } = shared;
  const whole = shared.graphName;
  const parts = triples.map((number, index) =>
    resource(
      triples.length === 1 ? whole : `${absolute(VOID_PATH)}#page-${index + 1}`,
      ['void:Dataset'],
      {
        'void:triples': integer(number),
        'void:dataDump': syntaxes.map((syntax) => dump(index + 1, syntax)),
      },
    ),
  );
  const about = resource(whole, ['void:Dataset'], {
    'dct:title': text(facts.title),
    'dct:description': text(facts.description),
    'dct:publisher': facts.publisher && { iri: facts.publisher.iri },
    'dct:license': facts.licence && { iri: facts.licence.iri },
    'dct:modified': dateLiteral(facts.record.modified),
    'foaf:homepage': documentOf(facts.page),
    'void:rootResource': { iri: facts.iri },
    'void:exampleResource': example && { iri: example.iri },
    'void:uriSpace': literal(absolute('/')),
    'void:openSearchDescription': { iri: absolute('/opensearch.xml') },
    'void:feature': syntaxes.map(({ extension }) => ({ iri: FORMATS[extension] })),
    'void:vocabulary': count.prefixes.map((name) => ({ iri: PREFIXES[name as Prefix] })),
    'void:entities': integer(count.entities),
    'void:classPartition': COUNTED.map(partition),
    'void:subset': triples.length === 1 ? [] : parts.map(({ iri }) => ({ iri: iri! })),
  });
  const description = resource(absolute(VOID_PATH), ['void:DatasetDescription'], {
    'foaf:primaryTopic': { iri: whole },
  });
  return [description, about, ...parts];

  function dump(page: number, syntax: Pick<Syntax, 'extension'>) {
    return { iri: absolute(`/${pagePath(page, syntax)}`) };
  }

  function partition(name: Curie): Resource {
    return resource(undefined, [], {
      'void:class': { iri: expand(name) },
      'void:entities': integer(count.classes.get(name) ?? 0),
    });
  }
}

function integer(number: number) {
  return literal(number, { datatype: 'xsd:integer' });
}

interface VoidSource {
  readonly shared: SharedResources;
  readonly absolute: Absolute;
  readonly syntaxes: readonly Pick<Syntax, 'extension'>[];
  /** A record that is in the graph, if there is any. */
  readonly example: DataFacts | undefined;
}
