import { isIri } from '../dcat/graph.ts';
import type {
  ContactFacts,
  DatasetFacts,
  DistributionFacts,
  ServiceFacts,
} from '../../describe/facts.ts';
import { prune } from '../prune.ts';
import {
  ACCESS_RIGHTS,
  dayOf,
  isMailbox,
  mediaTypeOf,
  organisationOf,
  securityClassificationOf,
  SERVICE_STATUS,
  serviceTypeOf,
  updateFrequencyOf,
} from './uk-values.ts';

/** An object of the model: a property that the entry does not state, or the model cannot say, is left out. */
export type UkThing = Readonly<Record<string, unknown>>;

/** Data shared with named groups has an agreement, for which the model has its own word. */
const AGREEMENT = 'DATA_SHARE_AGREEMENT';

export function describeUkDataset(facts: DatasetFacts): UkThing {
  const { series, previousVersion, replacedBy, replaces, derivedFrom } = facts;
  const related = [series, previousVersion, replacedBy, ...replaces].flatMap(
    (other) => other?.iri ?? [],
  );
  return prune({
    ...resource(facts, 'dcat:Dataset'),
    version: facts.version,
    issued: dayOf(facts.issued),
    modified: dayOf(facts.modified),
    updateFrequency: updateFrequencyOf(facts.frequency),
    relatedResource: [...new Set([...related, ...derivedFrom.map(({ iri }) => iri)])],
    distribution: facts.distributions.map(({ iri }) => iri),
  });
}

export function describeUkService(facts: ServiceFacts): UkThing {
  const { endpoint, descriptionFile, documentation, protocol, serves, status } = facts;
  return prune({
    ...resource(facts, 'dcat:DataService'),
    endpointURL: endpoint,
    endpointDescription: descriptionFile?.url ?? documentation[0]?.url,
    servesData: serves.map(({ iri }) => iri),
    serviceStatus: SERVICE_STATUS[status],
    serviceType: serviceTypeOf(protocol),
  });
}

export function describeUkDistribution(file: DistributionFacts, dataset: DatasetFacts): UkThing {
  const { iri, title, byteSize, kind, service, url } = file;
  return prune({
    identifier: iri,
    type: 'dcat:Distribution',
    title,
    accessRights: ACCESS_RIGHTS[dataset.access.level],
    licence: dataset.licence?.iri,
    mediaType: mediaTypeOf(file.mediaType),
    byteSize: byteSize === 0 ? undefined : byteSize,
    downloadURL: kind === 'file' ? url : undefined,
    modified: dayOf(file.modified),
    accessService: service && [service.iri],
  });
}

function resource(facts: DatasetFacts | ServiceFacts, type: string) {
  const { access, contact, licence, publisher, themes } = facts;
  const organisation = organisationOf(publisher);
  const terms = licence?.iri ?? (access.level === 'shared' ? AGREEMENT : undefined);
  return {
    identifier: facts.iri,
    type,
    title: facts.title,
    summary: summaryOf(facts.summary),
    description: facts.description,
    keyword: facts.keywords,
    theme: [...new Set(themes.map(({ standard, iri }) => standard ?? iri!))],
    accessRights: ACCESS_RIGHTS[access.level],
    securityClassification: securityClassificationOf(access),
    licence: terms === AGREEMENT || (terms !== undefined && isIri(terms)) ? terms : undefined,
    publisher: organisation,
    creator: organisation === undefined ? undefined : [organisation],
    contactPoint: contactPointOf(contact),
  };
}

/** One line of up to 250 characters. */
function summaryOf(summary: string): string | undefined {
  const line = summary.replace(/\s+/g, ' ').trim();
  return line.length > 0 && line.length <= 250 ? line : undefined;
}

function contactPointOf(contact: ContactFacts | undefined): UkThing | undefined {
  const { name, email } = contact ?? {};
  if (email === undefined || !isMailbox(email)) return undefined;
  return { contactName: name, email };
}
