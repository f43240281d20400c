import type { Catalogue, DatasetRecord } from '../derive/catalogue.ts';
import { isHttpsUrl } from '../model/https-url.ts';
import { markSafe, type SafeHtml } from './safe-html.ts';

type Thing = Record<string, unknown>;

/** Turns a site path into an absolute address. */
type Absolute = (path: string) => string;

/**
 * Writes a JSON-LD block. `<` is escaped, so that no title can close the script element
 * (https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements).
 */
export function renderJsonLd(thing: Thing): SafeHtml {
  const json = JSON.stringify(thing).replaceAll('<', String.raw`\u003c`);
  return markSafe(`<script type="application/ld+json">${json}</script>`);
}

/**
 * Describes a dataset in schema.org's terms, with the properties that Google's dataset search asks for
 * (https://developers.google.com/search/docs/appearance/structured-data/dataset). Data that is not open has
 * no distribution and is not marked as free.
 */
export function describeDataset(
  record: DatasetRecord,
  catalogue: Catalogue,
  absolute: Absolute,
): Thing {
  const { data } = record;
  const { licences, places } = catalogue.vocabularies;
  const licence = data.licence === undefined ? undefined : licences.get(data.licence);
  const open = data.access.level === 'open';
  const period = data.coverage?.period;
  return prune({
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': absolute(record.path),
    url: absolute(record.path),
    name: data.title,
    description: data.description ?? data.summary,
    identifier: data.identifiers?.map(({ value }) => value),
    sameAs: data.sameAs,
    keywords: [
      ...data.themes.map((id) => catalogue.vocabularies.themes.get(id)?.label ?? id),
      ...(data.keywords ?? []),
    ],
    license: licence?.url ?? licence?.iri,
    isAccessibleForFree: open,
    conditionsOfAccess: open ? undefined : data.access.explanation,
    creator: describeOrganisation(record.publisher),
    publisher: describeOrganisation(record.publisher),
    datePublished: data.issued,
    dateModified: data.modified,
    version: data.version,
    temporalCoverage: period && `${period.start ?? '..'}/${period.end ?? '..'}`,
    spatialCoverage: data.coverage?.places?.map((id) => ({
      '@type': 'Place',
      name: places.get(id)?.label ?? id,
      identifier: id,
    })),
    variableMeasured: data.columns?.map(({ name, title, description, unit }) =>
      prune({ '@type': 'PropertyValue', name: title ?? name, description, unitText: unit }),
    ),
    creditText: data.attribution,
    citation: data.usedBy?.filter(({ kind }) => kind === 'paper').map(({ url }) => url),
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      name: catalogue.settings.title,
      url: absolute('/'),
    },
    distribution: open
      ? data.distributions?.flatMap((file) => describeFile(file, catalogue))
      : undefined,
  });
}

/** Describes the register itself for the home page. */
export function describeDataCatalog(catalogue: Catalogue, absolute: Absolute): Thing {
  const { settings } = catalogue;
  const licence = catalogue.vocabularies.licences.get(settings.licence);
  const publisher = catalogue.publishers.get(settings.publisher);
  return prune({
    '@context': 'https://schema.org/',
    '@type': 'DataCatalog',
    '@id': absolute('/'),
    url: absolute('/'),
    name: settings.title,
    description: settings.description,
    inLanguage: settings.language,
    license: licence?.url ?? licence?.iri,
    publisher: publisher && describeOrganisation(publisher),
    spatialCoverage: catalogue.vocabularies.places.get(settings.place)?.label,
  });
}

type File = NonNullable<DatasetRecord['data']['distributions']>[number];

function describeFile(file: File, catalogue: Catalogue): Thing[] {
  if (file.url === undefined || !isHttpsUrl(file.url)) return [];
  const format = catalogue.vocabularies.formats.get(file.format);
  return [
    prune({
      '@type': 'DataDownload',
      name: file.title,
      contentUrl: file.url,
      encodingFormat: file.mediaType ?? format?.mediaTypes?.[0] ?? format?.label,
      contentSize: file.byteSize === undefined ? undefined : `${file.byteSize} B`,
      sha256: file.checksum?.algorithm === 'sha256' ? file.checksum.value : undefined,
      dateModified: file.modified,
    }),
  ];
}

function describeOrganisation({ data }: DatasetRecord['publisher']): Thing {
  return prune({
    '@type': 'Organization',
    name: data.name,
    url: data.homepage,
    email: data.contact?.email,
  });
}

/** Leaves out what is not known. */
function prune(thing: Thing): Thing {
  return Object.fromEntries(
    Object.entries(thing).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
