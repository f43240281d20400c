import { LEVELS } from '../dcat/access-level.ts';
import { primaryLanguage } from '../dcat/authorities.ts';
import { bboxLiteral } from '../dcat/bbox.ts';
import type {
  AgentFacts,
  CatalogueFacts,
  CoverageFacts,
  DatasetFacts,
  DistributionFacts,
  RecordBriefFacts,
  ServiceFacts,
} from '../../describe/facts.ts';
import type { TermFacts } from '../../describe/term-facts.ts';
import { prune } from '../prune.ts';
import { dateOf, mailboxOf, UNKNOWN_TYPE } from './known-values.ts';
import { repeatInterval } from './repeat-interval.ts';

type Thing = Record<string, unknown>;

/** A dataset in the terms of https://resources.data.gov/resources/dcat-us/ (3.0). @param language BCP 47 */
export function describeDcatUs3(facts: DatasetFacts, language: string): Thing {
  const { access, licence, previousVersion, method, series, landingPage } = facts;
  return thing('Dataset', facts.iri, {
    identifier: facts.iri,
    title: facts.title,
    description: facts.description,
    keyword: facts.keywords,
    theme: facts.themes.map(concept),
    publisher: organisation(facts.publisher),
    contactPoint: [contact(facts)],
    accessRights: LEVELS[access.level].says,
    rights: [access.explanation, facts.attribution].filter((text) => text !== undefined),
    issued: dateOf(facts.issued),
    modified: dateOf(facts.modified),
    accrualPeriodicity: rhythmOf(facts.frequency),
    ...coverage(facts),
    language: primaryLanguage(language),
    version: facts.version,
    previousVersion: previousVersion && brief(previousVersion),
    replaces: facts.replaces.map(brief),
    inSeries: series && [
      thing('DatasetSeries', series.iri, { title: series.title, description: series.summary }),
    ],
    provenance: method === undefined ? undefined : [method],
    scopeNote: facts.limitations,
    isReferencedBy: facts.usedBy.map(({ url }) => url),
    otherIdentifier: facts.identifiers.map(({ scheme, value }) => ({
      '@type': 'Identifier',
      schemaAgency: scheme,
      notation: value,
    })),
    landingPage: landingPage === undefined ? undefined : document(landingPage, facts.title),
    page: [
      document(facts.page, facts.title),
      ...facts.documentation.map(({ url, title }) => document(url, title)),
    ],
    distribution: facts.distributions.map((file) => distribution(file, licence?.iri)),
  });
}

/** @param language BCP 47 */
export function describeService3(facts: ServiceFacts, language: string): Thing {
  const { access, endpoint, page, descriptionFile, documentation } = facts;
  return thing('DataService', facts.iri, {
    identifier: facts.iri,
    title: facts.title,
    description: facts.description,
    keyword: facts.keywords,
    theme: facts.themes.map(concept),
    publisher: agent(facts.publisher),
    contactPoint: [contact(facts)],
    // Mandatory: the register's page says how to reach a service without a public address.
    endpointURL: [endpoint ?? page],
    endpointDescription: [descriptionFile?.url ?? documentation[0]?.url].filter(
      (url) => url !== undefined,
    ),
    servesDataset: facts.serves.map(brief),
    accessRights: LEVELS[access.level].says,
    license: facts.licence?.iri,
    ...coverage(facts),
    language: primaryLanguage(language),
  });
}

/** The head of the catalogue, without what it lists. */
export function describeCatalog3(facts: CatalogueFacts): Thing {
  const { publisher, licence, place, record } = facts;
  return thing('Catalog', facts.iri, {
    identifier: facts.iri,
    title: facts.title,
    description: facts.description,
    publisher: publisher && agent(publisher),
    license: licence?.iri,
    language: primaryLanguage(facts.language),
    issued: record.issued,
    modified: record.modified,
    homepage: document(facts.page, facts.title),
    spatial: place && [location(place)],
  });
}

function distribution(file: DistributionFacts, licence: string | undefined): Thing {
  const { byteSize, checksum, conformsTo, modified } = file;
  return thing('Distribution', file.iri, {
    title: file.title,
    accessURL: file.url,
    downloadURL: file.kind === 'file' ? file.url : undefined,
    format: file.format.label,
    mediaType: file.mediaType ?? (file.kind === 'file' ? UNKNOWN_TYPE : undefined),
    byteSize: byteSize === undefined ? undefined : String(byteSize),
    checksum: checksum && {
      '@type': 'Checksum',
      algorithm: checksum.algorithm,
      checksumValue: checksum.value,
    },
    license: licence,
    modified: dateOf(modified),
    conformsTo: conformsTo === undefined ? undefined : [thing('Standard', conformsTo, {})],
  });
}

/** What the schema requires of a dataset that is only referred to. */
function brief(named: RecordBriefFacts): Thing {
  const { iri, title, summary } = named;
  const said = { identifier: iri, title, description: summary };
  return thing('Dataset', iri, { ...said, contactPoint: [contact(named)] });
}

function coverage({ places, bbox, period }: CoverageFacts): Thing {
  const start = dateOf(period?.start);
  const end = dateOf(period?.end);
  const box = bboxLiteral(bbox)?.value;
  return prune({
    spatial: [
      ...places.map(location),
      ...(box === undefined ? [] : [{ '@type': 'Location', bbox: box }]),
    ],
    temporal:
      (start ?? end) === undefined
        ? undefined
        : [prune({ '@type': 'PeriodOfTime', startDate: start, endDate: end })],
  });
}

function location({ iri, id, label, bbox }: CoverageFacts['places'][number]): Thing {
  const box = bboxLiteral(bbox)?.value;
  return thing('Location', iri, { identifier: id, prefLabel: label, bbox: box });
}

function concept({ iri, standard, label }: TermFacts): Thing {
  return thing('Concept', standard ?? iri, { prefLabel: label });
}

function agent({ iri, name }: AgentFacts): Thing {
  return thing('Agent', iri, { name });
}

function organisation({ iri, name, shortName }: AgentFacts): Thing {
  return thing('Organization', iri, { name, prefLabel: name, altLabel: shortName });
}

function document(url: string, title: string): Thing {
  return thing('Document', url, { title, accessURL: url });
}

/** Something with a name; what is not known of it is left out. */
function thing(type: string, iri: string | undefined, said: Thing): Thing {
  return prune({ '@id': iri, '@type': type, ...said });
}

/** Who to ask. The schema requires a name and a mailbox. */
function contact({ contact: known, publisher }: RecordBriefFacts): Thing {
  return {
    '@type': 'Kind',
    fn: known?.name ?? publisher.name,
    'organization-name': publisher.name,
    hasEmail: mailboxOf(known?.email),
  };
}

function rhythmOf(frequency: DatasetFacts['frequency']): string | undefined {
  const rhythm = repeatInterval(frequency);
  return 'interval' in rhythm ? rhythm.interval : rhythm.word;
}
