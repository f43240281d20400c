import { schemeOf, authorityLabel, languageIri, primaryLanguage } from './authorities.ts';
import { LEVELS } from './access-level.ts';
import { bboxLiteral } from './bbox.ts';
import { contactResource } from './contact-resource.ts';
import { blank, iri, literal, resource, type Curie, type Literal, type Resource } from './graph.ts';
import type { Identifier } from '../../generated/types.ts';
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
  readonly authority: (
    address: string | undefined,
    type: Curie,
    label?: string,
  ) => Resource | undefined;
  /** The register's theme, and the EU's that it belongs to. */
  readonly themes: (themes: readonly TermFacts[]) => (Resource | undefined)[];
  readonly themeScheme: string;
  /** The linked data of the whole register, as its VoID description names it. */
  readonly graphName: string;
  readonly licence: (licence: LicenceFacts | undefined) => Resource | undefined;
  readonly place: (place: PlaceFacts) => Resource;
  readonly agent: (agent: AgentFacts) => Resource;
  readonly accessRights: (level: AccessLevel) => Resource | undefined;
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
  const themeScheme = nameThing(absolute, '/themes/', 'theme');
  const text: SharedResources['text'] = (value) => literal(value, { language });
  const known = new Map<string, Resource>();
  const once = (key: string, make: () => Resource): Resource => {
    const found = known.get(key) ?? make();
    known.set(key, found);
    return found;
  };
  const authority: SharedResources['authority'] = (address, type, label) => {
    if (address === undefined) return undefined;
    return once(`${type} ${address}`, () => {
      const name = authorityLabel(address);
      return resource(address, [type], {
        // The vocabularies' names in this code are English ones.
        'skos:prefLabel': name === undefined ? text(label) : literal(name, { language: 'en' }),
        'skos:inScheme': iri(schemeOf(address)),
      });
    });
  };
  return {
    text,
    authority,
    themeScheme,
    graphName: `${absolute(VOID_PATH)}#graph`,
    language: authority(languageIri(tag), 'dct:LinguisticSystem'),
    themes: (themes) =>
      themes.flatMap(({ iri: own, standard, label }) => [
        once(own!, () =>
          resource(own, ['skos:Concept'], {
            'skos:prefLabel': text(label),
            'skos:inScheme': iri(themeScheme),
            'skos:broadMatch': iri(standard),
          }),
        ),
        authority(standard, 'skos:Concept', label),
      ]),
    licence: (licence) =>
      licence && once(licence.iri, () => licenceResource(licence, authority, text)),
    place: (place) =>
      once(place.iri, () =>
        resource(place.iri, ['dct:Location'], {
          'skos:prefLabel': text(place.label),
          'dct:identifier': literal(place.id),
          'dcat:bbox': bboxLiteral(place.bbox),
        }),
      ),
    agent: (agent) => once(agent.iri, () => agentResource(agent, authority, text)),
    accessRights: (level) => authority(LEVELS[level].iri, 'dct:RightsStatement'),
    accessLevel: (level, address) =>
      once(address, () =>
        resource(address, ['dct:RightsStatement'], {
          'dct:identifier': literal(level),
          'rdfs:label': literal(LEVELS[level].says, { language: 'en' }),
        }),
      ),
    brief: (type, { iri: address, title, summary }) =>
      once(address, () => {
        const said = { 'dct:title': text(title), 'dct:description': text(summary) };
        return resource(address, [type], said, true);
      }),
    briefService: ({ iri: address, title, endpoint, page }) =>
      once(address, () => {
        const said = { 'dct:title': text(title), 'dcat:endpointURL': endpointOf(endpoint ?? page) };
        return resource(address, ['dcat:DataService'], said, true);
      }),
  };
}

type Authority = SharedResources['authority'];
type Text = SharedResources['text'];

/** The kind of a licence is given if it is open; the vocabulary has no word for the rest. */
function licenceResource(licence: LicenceFacts, authority: Authority, text: Text): Resource {
  const { label, id, url, open, attribution } = licence;
  const kind = attribution ? 'Attribution' : 'PublicDomain';
  const type = `http://purl.org/adms/licencetype/${kind}`;
  const isKnown = open && attribution !== undefined;
  return resource(licence.iri, ['dct:LicenseDocument'], {
    'dct:title': text(label),
    'dct:identifier': literal(id),
    'dct:type': isKnown ? authority(type, 'skos:Concept') : undefined,
    'rdfs:seeAlso': url === licence.iri ? undefined : iri(url),
  });
}

function agentResource(agent: AgentFacts, authority: Authority, text: Text): Resource {
  const { name, shortName, summary, kind, homepage, contact, parent, sameAs, identifiers } = agent;
  return resource(agent.iri, ['foaf:Agent', 'foaf:Organization'], {
    'foaf:name': text(name),
    'skos:altLabel': text(shortName),
    'dct:description': text(summary),
    'dct:type': authority(kind.standard, 'skos:Concept', kind.label),
    'foaf:homepage': documentOf(homepage),
    'dcat:contactPoint': contact && contactResource(contact, text),
    'org:subOrganizationOf': iri(parent?.iri),
    'owl:sameAs': sameAs.map(iri),
    'adms:identifier': identifiers.map(identifierResource),
  });
}

/** A page; nothing where its address is not safe. */
export function documentOf(url: string | undefined, title?: Literal): Resource | undefined {
  if (iri(url) === undefined) return undefined;
  return resource(url, ['foaf:Document'], { 'dct:title': title });
}

/**
 * An endpoint, or what describes it; nothing where its address is not safe. The profile's shapes ask that the value
 * has the class `rdfs:Resource`. Every resource has it, but validators do not infer that, so it is stated.
 */
export function endpointOf(url: string | undefined, ...more: Curie[]): Resource | undefined {
  return iri(url) && resource(url, [...more, 'rdfs:Resource'], {});
}

/** The name of a thing in another system. */
export function identifierResource({ scheme, value }: Identifier): Resource {
  return blank('adms:Identifier', {
    'skos:notation': literal(value),
    'adms:schemaAgency': literal(scheme),
  });
}
