import type { CatalogueFacts, DatasetFacts, DistributionFacts } from '../../describe/facts.ts';
import { prune } from '../prune.ts';
import {
  commonThing,
  keywordsOf,
  organisationName,
  organisationThing,
  placeThings,
  reference,
  type Thing,
} from './thing.ts';

/** The longest description that Google's dataset search takes. */
const LONGEST_DESCRIPTION = 5000;

/**
 * Describes a dataset with the properties that Google's dataset search requires or recommends
 * (https://developers.google.com/search/docs/appearance/structured-data/dataset). Data that is not open has no
 * distribution and is not marked as free.
 */
export function datasetThing(facts: DatasetFacts, catalogue: CatalogueFacts): Thing {
  const { access, description, licence, period, series, distributions } = facts;
  const open = access.level === 'open';
  return prune({
    ...commonThing('Dataset', facts),
    description: description.length > LONGEST_DESCRIPTION ? facts.summary : description,
    keywords: keywordsOf(facts),
    // Its subject is what it answers. Only creative works have a subject, and a service is not one.
    about: facts.answers?.map((name) => ({ '@type': 'Question', name })),
    license: licence?.url,
    isAccessibleForFree: open,
    conditionsOfAccess: open ? undefined : access.explanation,
    usageInfo: access.request?.url,
    creator: organisationThing(facts.publisher, facts.contact),
    publisher: organisationName(facts.publisher),
    datePublished: facts.issued,
    dateModified: facts.modified,
    creativeWorkStatus: facts.status,
    version: facts.version,
    temporalCoverage: period && `${period.start ?? '..'}/${period.end ?? '..'}`,
    spatialCoverage: placeThings(facts),
    variableMeasured: facts.columns.map(({ name, title, description: about, unit }) =>
      prune({
        '@type': 'PropertyValue',
        name: title ?? name,
        description: about,
        unitText: unit,
      }),
    ),
    measurementTechnique: facts.method,
    creditText: facts.attribution,
    citation: [
      ...facts.usedBy
        .filter(({ kind }) => kind === 'paper')
        .map(({ title, url }) => ({ '@type': 'ScholarlyArticle', name: title, url })),
      ...facts.chain.insights.map(reference),
    ],
    isBasedOn: facts.derivedFrom.map(({ iri }) => iri),
    isPartOf: series && {
      '@type': 'CreativeWorkSeries',
      '@id': series.iri,
      name: series.title,
      url: series.page,
    },
    subjectOf: [...facts.documentation, ...distributions.filter(({ kind }) => kind === 'page')].map(
      ({ title, url }) => ({
        '@type': 'WebPage',
        name: title,
        url,
      }),
    ),
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      '@id': catalogue.iri,
      name: catalogue.title,
      url: catalogue.page,
    },
    distribution: distributions.filter(({ kind }) => kind !== 'page').map(downloadThing),
  });
}

/** A file, or an interface: Google takes either for a way to the data, and requires the address as `contentUrl`. */
function downloadThing(file: DistributionFacts): Thing {
  const { byteSize, checksum, format, mediaType } = file;
  return prune({
    '@type': 'DataDownload',
    '@id': file.iri,
    name: file.title,
    contentUrl: file.url,
    encodingFormat: mediaType ?? format.label,
    contentSize: byteSize === undefined ? undefined : `${byteSize} B`,
    sha256: checksum?.algorithm === 'sha256' ? checksum.value : undefined,
    dateModified: file.modified,
  });
}
