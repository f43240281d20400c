import { flatName } from '../flat-name.ts';
import type { OutputContext } from '../output.ts';
import { prune } from '../prune.ts';
import type { DumpTable } from './table.ts';

/** What the description of a dump needs. */
export interface DumpFile {
  /** `catalogue.csv`. */
  readonly name: string;
  readonly about: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  /** What its columns are, if it has any. */
  readonly table?: DumpTable | undefined;
}

/** Describes the dumps as a Data Package, with the size, hash and columns of each. */
export function describeDumps(
  files: readonly DumpFile[],
  { facts, absolute, sha256 }: Pick<OutputContext, 'facts' | 'absolute' | 'sha256'>,
): object {
  const { title, description, publisher, licence } = facts.about;
  return prune({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: flatName(`${publisher?.id ?? 'register'}/catalogue`, sha256),
    id: absolute('/dumps/datapackage.json'),
    title,
    description,
    homepage: absolute('/'),
    licenses: licence && [prune({ name: licence.spdx, path: licence.text, title: licence.label })],
    contributors: publisher && [
      prune({ title: publisher.name, path: publisher.homepage, roles: ['publisher'] }),
    ],
    resources: files.map(describeFile),
  });
}

function describeFile({ name, about, mediaType, bytes, sha256, table }: DumpFile): object {
  const [stem, format] = name.split('.') as [string, string];
  return prune({
    name: format === 'csv' ? stem : `${stem}-${format}`,
    path: name,
    title: about,
    format,
    mediatype: mediaType,
    encoding: format === 'parquet' ? undefined : 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    ...(table && { type: 'table', schema: { fields: table.columns } }),
  });
}
