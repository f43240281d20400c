import { asList, asObject, leftOver, readerOf, textsOf, type JsonObject } from '../json-values.ts';
import { wordSet } from '../../core/model/word-set.ts';
import { makeRecord } from '../make-record.ts';
import { mapObject } from '../map-object.ts';
import { below } from '../page-by-offset.ts';
import { isAddress } from '../read-documents.ts';
import type { DistributionWords, SourceWords } from '../source-words.ts';

/** Fields that are read here, and those that say nothing about the data. */
const READ =
  wordSet(`id slug name title summary_text summary description description_html notes tags topics topicIds groups licence
  licence_title license_title license_id licence_id licence_notes license_text metadata_created metadata_modified
  createdAt updatedAt created modified temporal_from temporal_to smallest_geography
  update_frequency frequency resources dataset_page webpage maintainer maintainer_email author author_email contact
  contact_email state private sharing publisher organization owner_org bounding_box custom links
  revision_id creator_user_id num_tags num_resources notes_markdown shares type isopen url
  relationships_as_object relationships_as_subject tracking_summary readonly webpage_url email_notify_maintainer
  email_notify_author team teamId`);

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
  const { value, text, texts, list, words } = readerOf(record);
  const slug = text('slug') ?? text('name');
  const ownPage =
    slug !== undefined && isAddress(root)
      ? below(new URL(root).origin, `dataset/${slug}`)
      : undefined;
  const page = text('dataset_page') ?? text('webpage_url') ?? ownPage;
  const sharing = text('sharing');
  return {
    identifier: text('id') ?? slug,
    url: page,
    recordIssued: value('metadata_created') ?? value('createdAt'),
    recordModified: value('metadata_modified') ?? value('updatedAt'),
    title: text('title'),
    summary: text('summary_text') ?? text('summary'),
    description: text('description_html') ?? text('description') ?? text('notes'),
    themes: textsOf(value('topics') ?? value('groups')),
    keywords: texts('tags'),
    licences: [
      ...texts('licence'),
      ...words('licence_title', 'license_title', 'license_id', 'licence_notes'),
    ],
    frequencies: words('update_frequency', 'frequency'),
    bbox: value('bounding_box') ?? undefined,
    periodStart: value('temporal_from') ?? undefined,
    periodEnd: value('temporal_to') ?? undefined,
    granularity: text('smallest_geography'),
    distributions: resourcesOf(value('resources')).map(readResource),
    contact: {
      name: text('maintainer') ?? text('author'),
      email: text('maintainer_email') ?? text('contact_email') ?? text('author_email'),
    },
    organisation: text('publisher') ?? text('organization', 'title') ?? text('team', 'title'),
    landingPage: page,
    documentation: list('links').flatMap((item) => {
      const link = readerOf(item);
      const url = link.text('url');
      return url === undefined ? [] : [{ url, title: link.text('title') }];
    }),
    refused:
      text('private') === 'true' || (sharing !== undefined && sharing !== 'public')
        ? { code: 'not-public', reason: 'The source says that the dataset is not public.' }
        : undefined,
    unmapped: { ...leftOver(record, READ), ...asObject(value('custom')) },
  };
}

/** Version 1 has an object of resources by id, later ones a list. */
function resourcesOf(resources: unknown): readonly unknown[] {
  const byId = asObject(resources);
  return byId ? Object.values(byId) : asList(resources);
}

function readResource(resource: unknown): DistributionWords {
  const { value, text, texts } = readerOf(resource);
  const hash = text('check_hash') ?? text('hash');
  return {
    title: text('title') ?? text('name'),
    description: text('description'),
    urls: texts('url'),
    formats: texts('format'),
    mediaType: text('mimetype') ?? text('check_mimetype'),
    byteSize: value('size') ?? value('check_size'),
    checksum: hash === undefined ? undefined : { value: hash },
    modified: value('last_modified') ?? value('timestamp'),
  };
}
