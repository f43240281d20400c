import {
  asList,
  asObject,
  leftOver,
  textOf,
  textsOf,
  valueAt,
  type JsonObject,
} from '../json-values.ts';
import { makeRecord } from '../make-record.ts';
import { mapObject } from '../map-object.ts';
import { below } from '../page-by-offset.ts';
import { isAddress } from '../read-documents.ts';
import type { DistributionWords, SourceWords } from '../source-words.ts';

/** Fields that are read here, and those that say nothing about the data. */
const READ = new Set(
  `id slug name title summary_text summary description description_html notes tags topics topicIds groups licence
  licence_title license_title license_id licence_id licence_notes license_text metadata_created metadata_modified
  createdAt updatedAt created modified temporal_from temporal_to smallest_geography
  update_frequency frequency resources dataset_page webpage maintainer maintainer_email author author_email contact
  contact_email state private sharing publisher organization owner_org bounding_box custom links
  revision_id creator_user_id num_tags num_resources notes_markdown shares type isopen url
  relationships_as_object relationships_as_subject tracking_summary readonly webpage_url email_notify_maintainer
  email_notify_author team teamId`.split(/\s+/),
);

const CITY_FIELD = /^[a-z]+_(smallest_geography|contact_email|bounding_box)$/;

/** One dataset of a DataPress export, of version 1 or later. */
export const mapDatapress = mapObject((record, place, context) => {
  const plain = withoutCity(record);
  return makeRecord(readDataset(plain, context.source.settings.url), place, context);
});

/** Version 1 puts the name of the city before the fields that the city has added. */
function withoutCity(record: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [name.replace(CITY_FIELD, '$1'), value]),
  );
}

function readDataset(record: JsonObject, root: string): SourceWords {
  const at = (...keys: string[]): string | undefined => textOf(valueAt(record, ...keys));
  const slug = at('slug') ?? at('name');
  const ownPage =
    slug !== undefined && isAddress(root)
      ? below(new URL(root).origin, `dataset/${slug}`)
      : undefined;
  const page = at('dataset_page') ?? at('webpage_url') ?? ownPage;
  const organisation = at('publisher') ?? at('organization', 'title') ?? at('team', 'title');
  const sharing = at('sharing');
  return {
    identifier: at('id') ?? slug,
    url: page,
    recordIssued: valueAt(record, 'metadata_created') ?? valueAt(record, 'createdAt'),
    recordModified: valueAt(record, 'metadata_modified') ?? valueAt(record, 'updatedAt'),
    title: at('title'),
    summary: at('summary_text') ?? at('summary'),
    description: at('description_html') ?? at('description') ?? at('notes'),
    themes: textsOf(valueAt(record, 'topics') ?? valueAt(record, 'groups')),
    keywords: textsOf(valueAt(record, 'tags')),
    licences: [
      ...textsOf(valueAt(record, 'licence')),
      ...textsOf([
        valueAt(record, 'licence_title'),
        valueAt(record, 'license_title'),
        valueAt(record, 'license_id'),
        valueAt(record, 'licence_notes'),
      ]),
    ],
    frequencies: textsOf([valueAt(record, 'update_frequency'), valueAt(record, 'frequency')]),
    bbox: valueAt(record, 'bounding_box') ?? undefined,
    periodStart: valueAt(record, 'temporal_from') ?? undefined,
    periodEnd: valueAt(record, 'temporal_to') ?? undefined,
    granularity: at('smallest_geography'),
    distributions: resourcesOf(record).map(readResource),
    contact: {
      name: at('maintainer') ?? at('author'),
      email: at('maintainer_email') ?? at('contact_email') ?? at('author_email'),
    },
    organisation,
    landingPage: page,
    documentation: asList(valueAt(record, 'links')).flatMap((link) => {
      const url = textOf(valueAt(link, 'url'));
      return url === undefined ? [] : [{ url, title: textOf(valueAt(link, 'title')) }];
    }),
    refused:
      at('private') === 'true' || (sharing !== undefined && sharing !== 'public')
        ? { code: 'not-public', reason: 'The source says that the dataset is not public.' }
        : undefined,
    unmapped: { ...leftOver(record, READ), ...asObject(valueAt(record, 'custom')) },
  };
}

/** Version 1 has an object of resources by id, later ones a list. */
function resourcesOf(record: JsonObject): readonly unknown[] {
  const resources = valueAt(record, 'resources');
  const byId = asObject(resources);
  return byId ? Object.values(byId) : asList(resources);
}

function readResource(resource: unknown): DistributionWords {
  const at = (key: string): string | undefined => textOf(valueAt(resource, key));
  const hash = at('check_hash') ?? at('hash');
  return {
    title: at('title') ?? at('name'),
    description: at('description'),
    urls: textsOf(valueAt(resource, 'url')),
    formats: textsOf(valueAt(resource, 'format')),
    mediaType: at('mimetype') ?? at('check_mimetype'),
    byteSize: valueAt(resource, 'size') ?? valueAt(resource, 'check_size'),
    checksum: hash === undefined ? undefined : { value: hash },
    modified: valueAt(resource, 'last_modified') ?? valueAt(resource, 'timestamp'),
  };
}
