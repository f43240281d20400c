import {
  asList,
  asObject,
  leftOver,
  readerOf,
  textOf,
  textsOf,
  valueAt,
  type JsonObject,
} from '../json-values.ts';
import { wordSet } from '../../core/model/word-set.ts';
import { makeRecord } from '../make-record.ts';
import { mapObject } from '../map-object.ts';
import { below } from '../page-by-offset.ts';
import { isAddress } from '../read-documents.ts';
import type { DistributionWords, SourceWords } from '../source-words.ts';

/** Fields that are read here, and those that say nothing about the data. */
const READ =
  wordSet(`id name title notes notes_markdown tags groups extras resources license_id license_title license_url license
  metadata_created metadata_modified issued modified frequency accrual_periodicity update_frequency url
  maintainer maintainer_email author author_email contact_name contact_email contact_uri contact organization owner_org
  state private type isopen num_tags num_resources revision_id revision_timestamp creator_user_id
  relationships_as_object relationships_as_subject tracking_summary email_notify_maintainer email_notify_author
  license_text version spatial spatial_coverage spatial_uri bbox-east-long bbox-west-long bbox-north-lat
  bbox-south-lat temporal_start temporal_end temporal_coverage temporal_coverage-from temporal_coverage-to
  theme theme-primary theme-secondary themes category documentation identifier alternate_identifier
  access_rights provenance keywords limitations data_quality tag_string log_message publisher_name publisher
  description accrualPeriodicity landingPage contactPoint temporal`);

/** Extras that harvesters and indexes leave for themselves. */
const OF_MACHINES =
  /^(?:harvest_|guid$|import_source|dcat_|metadata-date|spatial_harvester|INSPIRE$|ckan_|core-dataset|registry_)/i;

/** One CKAN package; extras stand in for fields that it lacks, under the names that UK catalogues use. */
export const mapCkan = mapObject((record, place, context) =>
  makeRecord(readPackage(record, context.source.settings.url), place, context),
);

function readPackage(record: JsonObject, root: string): SourceWords {
  const extras = extrasOf(record);
  const value = (...names: string[]): unknown => {
    for (const name of names) {
      const own = valueAt(record, name);
      if (own !== undefined && own !== null && own !== '') return own;
      const extra = extras.get(name);
      if (extra !== undefined) return extra;
    }
    return undefined;
  };
  const text = (...names: string[]): string | undefined => textOf(value(...names));
  const name = text('name');
  const page =
    name !== undefined && isAddress(root) ? below(siteOf(root), `dataset/${name}`) : undefined;
  return {
    identifier: text('id') ?? name,
    url: page,
    recordIssued: value('metadata_created'),
    recordModified: value('metadata_modified'),
    title: text('title') ?? name,
    description: text('notes', 'notes_markdown'),
    themes: [
      ...namesOf(valueAt(record, 'groups')),
      ...textsOf(parseList(value('theme', 'themes'))),
      ...textsOf([value('theme-primary'), value('category')]),
    ],
    keywords: [...namesOf(valueAt(record, 'tags')), ...textsOf(value('keywords'))],
    licences: textsOf([
      value('license_url', 'license'),
      ...['license_id', 'license_title', 'licence'].map((field) => value(field)),
    ]),
    issued: value('issued', 'date_released', 'dataset-reference-date'),
    modified: value('modified', 'date_updated', 'last-modified'),
    frequencies: textsOf(
      value('frequency', 'accrual_periodicity', 'update_frequency', 'frequency-of-update'),
    ),
    places: textsOf(parseList(value('spatial_coverage', 'geographic_coverage', 'spatial_uri'))),
    bbox: boxOf(value),
    periodStart: value('temporal_start', 'temporal_coverage-from'),
    periodEnd: value('temporal_end', 'temporal_coverage-to'),
    distributions: asList(valueAt(record, 'resources')).map(readResource),
    contact: {
      name: text('contact_name', 'contact-name', 'maintainer', 'author'),
      email: text('contact_email', 'contact-email', 'maintainer_email', 'author_email'),
      url: text('contact_uri', 'foi-web'),
    },
    organisation: text('publisher_name') ?? textOf(valueAt(record, 'organization', 'title')),
    landingPage: text('url'),
    documentation: textsOf(parseList(value('documentation'))).map((url) => ({ url })),
    identifiers: textsOf(parseList(value('alternate_identifier'))).map((id) => ({
      scheme: 'Other',
      value: id,
    })),
    version: text('version', 'dcat_version'),
    method: text('provenance'),
    limitations: text('limitations'),
    refused: refusalOf(record),
    unmapped: {
      ...leftOver(record, READ),
      ...Object.fromEntries(
        [...extras]
          .filter(([key]) => !READ.has(key) && !OF_MACHINES.test(key))
          .map(([key, extra]) => [`extras.${key}`, extra]),
      ),
    },
  };
}

function refusalOf(record: JsonObject): SourceWords['refused'] {
  if (textOf(valueAt(record, 'private')) === 'true') {
    return { code: 'not-public', reason: 'The source says that the dataset is private.' };
  }
  const state = textOf(valueAt(record, 'state'))?.toLowerCase();
  if (state === undefined || state === 'active') return undefined;
  return {
    code: 'not-active',
    reason: `The source says that the dataset is in the state "${state}".`,
  };
}

function readResource(resource: unknown): DistributionWords {
  const { value, text, words } = readerOf(resource);
  const hash = text('hash')?.replace(/^\w+:/, '');
  return {
    title: text('name') ?? text('title'),
    description: text('description'),
    urls: words('download_url', 'url', 'access_url'),
    formats: words('format'),
    mediaType: text('mimetype') ?? text('mimetype_inner'),
    byteSize: value('size'),
    checksum: hash === undefined ? undefined : { algorithm: text('hash_algorithm'), value: hash },
    modified: value('last_modified'),
    conformsTo: text('conforms_to'),
  };
}

/** Extras are a list of `{key, value}`, or an object in older answers. */
function extrasOf(record: JsonObject): Map<string, unknown> {
  const extras = valueAt(record, 'extras');
  const byName = asObject(extras);
  if (byName) return new Map(Object.entries(byName));
  const found = new Map<string, unknown>();
  for (const extra of asList(extras)) {
    const key = textOf(valueAt(extra, 'key'));
    const value = valueAt(extra, 'value');
    if (key !== undefined && value !== null && value !== '') found.set(key, value);
  }
  return found;
}

function namesOf(items: unknown): string[] {
  return asList(items)
    .map((item) => readerOf(item).words('title', 'display_name')[0] ?? textOf(item))
    .filter((name) => name !== undefined);
}

/** A list that was written into a text as JSON. */
function parseList(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*\[/.test(value)) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

function boxOf(value: (...names: string[]) => unknown): unknown {
  const spatial = value('spatial');
  if (spatial !== undefined) return spatial;
  const sides = ['bbox-west-long', 'bbox-south-lat', 'bbox-east-long', 'bbox-north-lat'];
  const numbers = sides.map((side) => Number(textOf(value(side)) ?? NaN));
  return numbers.every(Number.isFinite) ? numbers : undefined;
}

/** The site that an API address belongs to. */
function siteOf(root: string): string {
  return root.replace(/\/api\/[^]*$/, '').replace(/[?#][^]*$/, '');
}
