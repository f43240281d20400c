import type { Catalogue, DatasetRecord } from '../../derive/catalogue.ts';
import { isHttpsUrl } from '../../model/https-url.ts';
import { renderCitations } from '../../describe/cite.ts';
import { onlyFileOf, openFiles, type OpenFile } from '../open-files.ts';
import type { OutputContext } from '../output.ts';
import { prune } from '../prune.ts';
import { CROISSANT_CONTEXT } from './context.ts';
import { describeRecordSet } from './describe-record-set.ts';

export const CROISSANT = 'http://mlcommons.org/croissant/1.1';

/** Formats whose records a Croissant reader takes from named columns without knowing more. */
const TABLES: readonly string[] = [
  'text/csv',
  'text/tab-separated-values',
  'application/vnd.apache.parquet',
];

/** What the register says about formats that no standard has a name for. */
const FORMATS = '/api/v1/vocabularies/formats.json';

/** Frequencies of data that is not known to change again. */
const NOT_REGULAR: readonly string[] = ['never', 'irregular', 'unknown'];

/**
 * Whether an entry has all that Croissant 1.1 requires: files, a licence that can be read, and a date of
 * publication. Where it has not, nothing is made up for it.
 */
export function canDescribeInCroissant(record: DatasetRecord, catalogue: Catalogue): boolean {
  return (
    publishedOn(record) !== undefined &&
    licenceUrl(record.fields.licence, catalogue) !== undefined &&
    openFiles(record, catalogue).length > 0
  );
}

/**
 * Describes an open dataset as Croissant 1.1 (https://docs.mlcommons.org/croissant/docs/croissant-spec-1.1.html).
 * A checksum is given only where the file is not expected to change: the specification advises against it for live
 * datasets, whose readers would refuse the next edition.
 */
export function describeCroissant(
  record: DatasetRecord,
  { catalogue, absolute }: Pick<OutputContext, 'catalogue' | 'absolute'>,
): object {
  const { fields, publisher } = record;
  const { settings } = catalogue;
  const files = openFiles(record, catalogue);
  const isLive = fields.status === 'current' && !NOT_REGULAR.includes(fields.frequency);
  const organisation = {
    '@type': 'sc:Organization',
    name: publisher.fields.name,
    url: publisher.fields.homepage,
  };
  const facts = { id: record.id, title: fields.title, publisher: publisher.fields.name };
  const url = absolute(record.path);
  const table = onlyFileOf(files, TABLES);
  return prune({
    '@context': { ...CROISSANT_CONTEXT, '@language': settings.language },
    '@type': 'sc:Dataset',
    '@id': url,
    conformsTo: CROISSANT,
    name: fields.title,
    description: fields.description ?? fields.summary,
    license: licenceUrl(fields.licence, catalogue),
    url,
    creator: organisation,
    publisher: organisation,
    datePublished: publishedOn(record),
    dateModified: fields.modified,
    version: fields.version,
    keywords: fields.keywords,
    inLanguage: settings.language,
    sameAs: fields.sameAs?.filter(isHttpsUrl),
    sdLicense: licenceUrl(settings.licence, catalogue),
    sdVersion: record.lastChange?.commit,
    citeAs: renderCitations({
      ...facts,
      date: fields.modified ?? fields.issued,
      url,
      register: settings.title,
    }).bibtex,
    isLiveDataset: isLive,
    distribution: files.map((file) => describeFileObject(file, isLive, absolute)),
    recordSet: table && fields.columns && [describeRecordSet(table, fields.columns)],
  });
}

function describeFileObject(
  { distribution, name, format, mediaType }: OpenFile,
  isLive: boolean,
  absolute: OutputContext['absolute'],
): object {
  const { checksum, byteSize, title, url } = distribution;
  const sum = isLive ? undefined : checksum;
  return prune({
    '@type': 'cr:FileObject',
    '@id': name,
    name: `${name}.${format.extensions?.[0] ?? ''}`.replace(/\.$/, ''),
    description: title,
    contentUrl: url,
    contentSize: byteSize === undefined ? undefined : `${byteSize} B`,
    // Formats without a registered media type are named by the address of their term.
    encodingFormat: mediaType ?? format.iri ?? absolute(`${FORMATS}#${format.id}`),
    sha256: sum?.algorithm === 'sha256' ? sum.value : undefined,
    md5: sum?.algorithm === 'md5' ? sum.value : undefined,
  });
}

/** When the data was first published; else when the present edition was. */
function publishedOn({ fields }: DatasetRecord): string | undefined {
  return fields.issued ?? fields.modified;
}

function licenceUrl(id: string | undefined, { vocabularies }: Catalogue): string | undefined {
  const licence = id === undefined ? undefined : vocabularies.licences.get(id);
  return licence?.url ?? licence?.iri;
}
