import { schemeOf, authorityLabel, languageIri, primaryLanguage } from './authorities.ts';
import { LEVELS } from './access-level.ts';
import { bboxLiteral } from './bbox.ts';
import { contactResource } from './contact-resource.ts';
import { iri, literal, resource, type Curie, type Literal, type Resource } from './graph.ts';
import type { AccessLevel } from '../../model/access-level.ts';
import type { BriefFacts } from '../../describe/brief-facts.ts';
import type {
  AgentFacts,
  CatalogueFacts,
  LicenceFacts,
  PlaceFacts,
  ServiceBriefFacts,
} from '../../describe/facts.ts';
import type { TermFacts } from '../../describe/term-facts.ts';
import { nameThing, type Absolute } from '../../describe/iris.ts';

/** Where programs look for a description of a site's linked data (https://www.w3.org/TR/void/#well-known). */
export const VOID_PATH = '/.well-known/void';

/** What many records name: each made once for a run, so that its text is written once too. */
export interface SharedResources {
  /** A text in the register's language. */
  readonly text: (value: string | undefined) => Literal | undefined;
  readonly language: Resource | undefined;
  /** A term of a controlled vocabulary, with the class that the profile requires. */
  readonly authority: (address: string, type: Curie, label?: string) => Resource;
  /** The register's theme, and the EU's that it belongs to. */
  readonly themes: (themes: readonly TermFacts[]) => Resource[];
  readonly themeScheme: string;
  /** The linked data of the whole register, as its VoID description names it. */
  readonly graphName: string;
  readonly licence: (licence: LicenceFacts | undefined) => Resource | undefined;
  readonly place: (place: PlaceFacts) => Resource;
  readonly agent: (agent: AgentFacts) => Resource;
  readonly accessRights: (level: AccessLevel) => Resource;
  /** The register's own level, of which it has more than the EU. */
  readonly accessLevel: (level: AccessLevel, address: string) => Resource;
  readonly brief: (type: 'dcat:Dataset' | 'dcat:DatasetSeries', facts: BriefFacts) => Resource;
  readonly briefService: (facts: ServiceBriefFacts) => Resource;
}

export function sharedResources(
  { language: tag }: CatalogueFacts,
  absolute: Absolute,
): SharedResources {
  const language = primaryLanguage(tag);
  const languageAddress = languageIri(tag);
  const themeScheme = nameThing(absolute, '/themes/', 'theme');
  const text = (value: string | undefined): Literal | undefined => literal(value, { language });
  const known = new Map<string, Resource>();
  const once = (key: string, make: () => Resource): Resource => {
    const found = known.get(key) ?? make();
    known.set(key, found);
    return found;
  };
  const authority = (address: string, type: Curie, label?: string): Resource =>
    once(`${type} ${address}`, () => {
      const name = authorityLabel(address);
      return resource(
        address,
        [type],
        [
          // The vocabularies' names in this code are English ones.
          ['skos:prefLabel', name === undefined ? text(label) : literal(name, { language: 'en' })],
          ['skos:inScheme', iri(schemeOf(address))],
        ],
      );
    });
  return {
    text,
    authority,
    themeScheme,
    graphName: `${absolute(VOID_PATH)}#graph`,
    language:
      languageAddress === undefined
        ? undefined
        : authority(languageAddress, 'dct:LinguisticSystem'),
    themes: (themes) =>
      themes.flatMap(({ iri: own, standard, label }) => [
        once(own!, () =>
          resource(
            own,
            ['skos:Concept'],
            [
              ['skos:prefLabel', text(label)],
              ['skos:inScheme', iri(themeScheme)],
              ['skos:broadMatch', iri(standard)],
            ],
          ),
        ),
        ...(standard === undefined ? [] : [authority(standard, 'skos:Concept', label)]),
      ]),
    licence: (licence) =>
      licence && once(licence.iri, () => licenceResource(licence, authority, text)),
    place: (place) =>
      once(place.iri, () =>
        resource(
          place.iri,
          ['dct:Location'],
          [
            ['skos:prefLabel', text(place.label)],
            ['dct:identifier', literal(place.id)],
            ['dcat:bbox', bboxLiteral(place.bbox)],
          ],
        ),
      ),
    agent: (agent) => once(agent.iri, () => agentResource(agent, authority, text)),
    accessRights: (level) => authority(LEVELS[level].iri, 'dct:RightsStatement'),
    accessLevel: (level, address) =>
      once(address, () =>
        resource(
          address,
          ['dct:RightsStatement'],
          [
            ['dct:identifier', literal(level)],
            ['rdfs:label', literal(LEVELS[level].says, { language: 'en' })],
          ],
        ),
      ),
    brief: (type, { iri: address, title, summary }) =>
      once(address, () =>
        resource(
          address,
          [type],
          [
            ['dct:title', text(title)],
            ['dct:description', text(summary)],
          ],
          true,
        ),
      ),
    briefService: ({ iri: address, title, endpoint, page }) =>
      once(address, () =>
        resource(
          address,
          ['dcat:DataService'],
          [
            ['dct:title', text(title)],
            ['dcat:endpointURL', endpointOf(endpoint ?? page)],
          ],
          true,
        ),
      ),
  };
}

type Authority = SharedResources['authority'];
type Text = SharedResources['text'];

/** The kind of a licence is given if it is open; the vocabulary has no word for the rest. */
function licenceResource(licence: LicenceFacts, authority: Authority, text: Text): Resource {
  const { label, id, url, open, attribution } = licence;
  const kind = attribution ? 'Attribution' : 'PublicDomain';
  const type = open && attribution !== undefined ? `http://purl.org/adms/licencetype/${kind}` : '';
  return resource(
    licence.iri,
    ['dct:LicenseDocument'],
    [
      ['dct:title', text(label)],
      ['dct:identifier', literal(id)],
      ['dct:type', type === '' ? undefined : authority(type, 'skos:Concept')],
      ['rdfs:seeAlso', url === licence.iri ? undefined : iri(url)],
    ],
  );
}

function agentResource(agent: AgentFacts, authority: Authority, text: Text): Resource {
  const { name, shortName, summary, kind, homepage, contact, parent, sameAs, identifiers } = agent;
  return resource(
    agent.iri,
    ['foaf:Agent', 'foaf:Organization'],
    [
      ['foaf:name', text(name)],
      ['skos:altLabel', text(shortName)],
      ['dct:description', text(summary)],
      [
        'dct:type',
        kind.standard === undefined
          ? undefined
          : authority(kind.standard, 'skos:Concept', kind.label),
      ],
      ['foaf:homepage', documentOf(homepage)],
      ['dcat:contactPoint', contact && contactResource(undefined, contact, text)],
      ['org:subOrganizationOf', iri(parent?.iri)],
      ['owl:sameAs', sameAs.map(iri)],
      [
        'adms:identifier',
        identifiers.map(({ scheme, value }) => identifierResource(scheme, value)),
      ],
    ],
  );
}

/** A page; nothing where its address is not safe. */
export function documentOf(url: string | undefined, title?: Literal): Resource | undefined {
  if (iri(url) === undefined) return undefined;
  return resource(url, ['foaf:Document'], [['dct:title', title]]);
}

/**
 * An endpoint, or what describes it; nothing where its address is not safe. The profile's shapes ask that the value
 * has the class `rdfs:Resource`. Every resource has it, but validators do not infer that, so it is stated.
 */
export function endpointOf(url: string | undefined, ...more: Curie[]): Resource | undefined {
  return iri(url) && resource(url, [...more, 'rdfs:Resource'], []);
}

/** The name of a thing in another system. */
export function identifierResource(scheme: string, value: string): Resource {
  return resource(
    undefined,
    ['adms:Identifier'],
    [
      ['skos:notation', literal(value)],
      ['adms:schemaAgency', literal(scheme)],
    ],
  );
}
