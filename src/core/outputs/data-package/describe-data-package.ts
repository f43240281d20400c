import type { DatasetRecord } from '../../derive/catalogue.ts';
import { isHttpsUrl } from '../../model/https-url.ts';
import { flatName } from '../flat-name.ts';
import { onlyFileOf, openFiles, type OpenFile } from '../open-files.ts';
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

/** `^([-a-zA-Z0-9._])+$`, which the standard asks of a licence's name. */
const LICENCE_NAME = /^[-a-zA-Z0-9._]+$/;

type Context = Pick<OutputContext, 'catalogue' | 'absolute' | 'sha256'>;

/** Describes the open files of a dataset as a Data Package 2.0 (https://datapackage.org/standard/data-package/). */
export function describeDataPackage(record: DatasetRecord, context: Context): object {
  const { catalogue, absolute, sha256 } = context;
  const { fields, publisher } = record;
  const files = openFiles(record, catalogue);
  return prune({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: flatName(record.id, sha256),
    id: absolute(record.path),
    title: fields.title,
    description: fields.description ?? fields.summary,
    homepage: absolute(record.path),
    version: fields.version,
    keywords: fields.keywords,
    contributors: [
      { title: publisher.fields.name, path: publisher.fields.homepage, roles: ['publisher'] },
    ],
    licenses: licencesOf(record, context),
    sources: sourcesOf(record, context),
    resources: files.map((file) => describeResource(file, files, record)),
  });
}

function describeResource(
  file: OpenFile,
  files: readonly OpenFile[],
  { fields }: DatasetRecord,
): object {
  const { distribution, name, format, mediaType } = file;
  const { checksum } = distribution;
  const isTable = mediaType !== undefined && TABLES.includes(mediaType);
  const schema = isTable && onlyFileOf(files, [mediaType]) ? fields.columns : undefined;
  return prune({
    name,
    path: distribution.url,
    title: distribution.title,
    format: format.extensions?.[0],
    mediatype: mediaType,
    bytes: distribution.byteSize,
    // A hash without an algorithm before it is an MD5 sum.
    hash: checksum && `${checksum.algorithm}:${checksum.value}`,
    ...(schema && { type: 'table', schema: describeTableSchema(schema) }),
  });
}

function licencesOf({ fields }: DatasetRecord, { catalogue }: Context): object[] {
  const licence = fields.licence && catalogue.vocabularies.licences.get(fields.licence);
  if (!licence) return [];
  const { spdx, url, label } = licence;
  const name = spdx !== undefined && LICENCE_NAME.test(spdx) ? spdx : undefined;
  const path = url !== undefined && isHttpsUrl(url) ? url : undefined;
  return (name ?? path) ? [prune({ name, path, title: label })] : [];
}

function sourcesOf({ fields }: DatasetRecord, { catalogue, absolute }: Context): object[] {
  return (fields.provenance?.derivedFrom ?? []).flatMap((source) => {
    const known = catalogue.datasets.get(source);
    if (known?.fields.status === 'draft') return [];
    if (known) return [{ title: known.fields.title, path: absolute(known.path) }];
    return isHttpsUrl(source) ? [{ title: source, path: source }] : [];
  });
}
