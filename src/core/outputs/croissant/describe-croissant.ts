import { renderCitations } from '../../describe/cite.ts';
import type { CatalogueFacts, DatasetFacts } from '../../describe/facts.ts';
import { namedFiles, onlyFileOf, type NamedFile } from '../named-files.ts';
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
export function canDescribeInCroissant(facts: DatasetFacts): boolean {
  return (
    publishedOn(facts) !== undefined &&
    facts.licence?.text !== undefined &&
    namedFiles(facts).length > 0
  );
}

/**
 * Describes an open dataset as Croissant 1.1 (https://docs.mlcommons.org/croissant/docs/croissant-spec-1.1.html).
 * A checksum is given only where the file is not expected to change: the specification advises against it for live
 * datasets, whose readers would refuse the next edition.
 */
export function describeCroissant(
  facts: DatasetFacts,
  about: CatalogueFacts,
  absolute: OutputContext['absolute'],
): object {
  const { publisher } = facts;
  const files = namedFiles(facts);
  const isLive = facts.status === 'current' && !NOT_REGULAR.includes(facts.frequency.id);
  const organisation = {
    '@type': 'sc:Organization',
    name: publisher.name,
    url: publisher.homepage,
  };
  const table = onlyFileOf(files, TABLES);
  return prune({
    '@context': { ...CROISSANT_CONTEXT, '@language': about.language },
    '@type': 'sc:Dataset',
    '@id': facts.page,
    conformsTo: CROISSANT,
    name: facts.title,
    description: facts.description,
    license: facts.licence?.text,
    url: facts.page,
    creator: organisation,
    publisher: organisation,
    datePublished: publishedOn(facts),
    dateModified: facts.modified,
    version: facts.version,
    keywords: facts.keywords,
    inLanguage: about.language,
    sameAs: facts.sameAs,
    sdLicense: about.licence?.text,
    sdVersion: facts.record.lastChange?.commit,
    citeAs: renderCitations({
      id: facts.id,
      title: facts.title,
      publisher: publisher.name,
      date: facts.modified ?? facts.issued,
      url: facts.page,
      register: about.title,
    }).bibtex,
    isLiveDataset: isLive,
    distribution: files.map((file) => describeFileObject(file, isLive, absolute)),
    recordSet:
      table && facts.columns.length > 0 ? [describeRecordSet(table, facts.columns)] : undefined,
  });
}

function describeFileObject(
  { file, name }: NamedFile,
  isLive: boolean,
  absolute: OutputContext['absolute'],
): object {
  const { checksum, byteSize, title, url, format, mediaType } = file;
  const sum = isLive ? undefined : checksum;
  return prune({
    '@type': 'cr:FileObject',
    '@id': name,
    name: `${name}.${format.extensions[0] ?? ''}`.replace(/\.$/, ''),
    description: title,
    contentUrl: url,
    contentSize: byteSize === undefined ? undefined : `${byteSize} B`,
    // Formats without a registered media type are named by the address of their term.
    encodingFormat: mediaType ?? format.standard ?? absolute(`${FORMATS}#${format.id}`),
    sha256: sum?.algorithm === 'sha256' ? sum.value : undefined,
    md5: sum?.algorithm === 'md5' ? sum.value : undefined,
  });
}

/** When the data was first published; else when the present edition was. */
function publishedOn({ issued, modified }: DatasetFacts): string | undefined {
  return issued ?? modified;
}
