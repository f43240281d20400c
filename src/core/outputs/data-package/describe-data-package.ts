import type { DatasetFacts } from '../../describe/facts.ts';
import { isHttpsUrl } from '../../model/https-url.ts';
import { flatName } from '../flat-name.ts';
import { namedFiles, onlyFileOf, type NamedFile } from '../named-files.ts';
import type { OutputContext } from '../output.ts';
import { prune } from '../prune.ts';
import { describeTableSchema } from './describe-table-schema.ts';

/** What a Table Schema can describe: one table, with its names in the first row. */
const TABLES: readonly string[] = [
  'text/csv',
  'text/tab-separated-values',
  'application/vnd.apache.parquet',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.ms-excel',
  'application/vnd.oasis.opendocument.spreadsheet',
];

/** `^([-a-zA-Z0-9._])+$`, the standard's pattern for the name of a licence. */
const LICENCE_NAME = /^[-a-zA-Z0-9._]+$/;

/** Describes the open files of a dataset as a Data Package 2.0 (https://datapackage.org/standard/data-package/). */
export function describeDataPackage(facts: DatasetFacts, sha256: OutputContext['sha256']): object {
  const { publisher } = facts;
  const files = namedFiles(facts);
  return prune({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: flatName(facts.id, sha256),
    id: facts.page,
    title: facts.title,
    description: facts.description,
    homepage: facts.page,
    version: facts.version,
    keywords: facts.keywords,
    contributors: [
      prune({ title: publisher.name, path: publisher.homepage, roles: ['publisher'] }),
    ],
    licenses: licencesOf(facts),
    sources: facts.derivedFrom.map(({ iri, record }) =>
      record ? { title: record.title, path: record.page } : { title: iri, path: iri },
    ),
    resources: files.map((file) => describeResource(file, files, facts)),
  });
}

function describeResource(
  named: NamedFile,
  files: readonly NamedFile[],
  { columns }: DatasetFacts,
): object {
  const { file, name } = named;
  const { checksum, format, mediaType } = file;
  const isTable = mediaType !== undefined && TABLES.includes(mediaType);
  const hasSchema = isTable && columns.length > 0 && onlyFileOf(files, [mediaType]) !== undefined;
  return prune({
    name,
    path: file.url,
    title: file.title,
    format: format.extensions[0],
    mediatype: mediaType,
    bytes: file.byteSize,
    // A hash without an algorithm before it is an MD5 sum.
    hash: checksum && `${checksum.algorithm}:${checksum.value}`,
    ...(hasSchema && { type: 'table', schema: describeTableSchema(columns) }),
  });
}

/** The register's page stands in for a text without an address, as in all outputs. */
function licencesOf({ licence }: DatasetFacts): object[] {
  if (licence === undefined) return [];
  const { spdx, url, text = url, label } = licence;
  const name = spdx !== undefined && LICENCE_NAME.test(spdx) ? spdx : undefined;
  const path = isHttpsUrl(text) ? text : undefined;
  return (name ?? path) ? [prune({ name, path, title: label })] : [];
}
