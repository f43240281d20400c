import { mapDcatUs } from '../dcat-us/map.ts';
import { wordSet } from '../../core/model/word-set.ts';
import {
  asObject,
  leftOver,
  readerOf,
  textOf,
  type FieldReader,
  type JsonObject,
} from '../json-values.ts';
import { makeRecord } from '../make-record.ts';
import type { Protocol } from '../protocol.ts';
import type { ColumnWords, DistributionWords, SourceWords } from '../source-words.ts';

/** Fields of a resource that are read here, and those that say nothing about the data. */
const READ =
  wordSet(`id name description attribution attribution_link contact_email type updatedAt createdAt metadata_updated_at
  data_updated_at publication_date columns_name columns_field_name columns_datatype columns_description
  columns_format page_views download_count provenance lens_view_type lens_display_type locked blob_mime_type
  hide_from_data_json parent_fxf obe_fxf`);

/** Forms in which the site gives every table. */
const EXPORTS = [
  { format: 'csv', title: 'CSV' },
  { format: 'json', title: 'JSON' },
];

/** Names of custom fields that say how often the data is updated. */
const FREQUENCY = /frequency|refresh|update.?(?:cycle|interval)/i;

/** One result of a Socrata catalogue API, or one dataset of a Socrata `data.json`. */
export const mapSocrata: Protocol['map'] = (raw, context) => {
  const result = readerOf(raw.value);
  const resource = asObject(result.value('resource'));
  if (!resource) return mapDcatUs(raw, context, withShortId);
  return makeRecord(readResult(result, resource), raw.place, context);
};

/** `data.json` names a dataset by an address; its last part is the id that the catalogue API gives. */
function withShortId(_: JsonObject, words: SourceWords): SourceWords {
  const id = /\/([a-z0-9]{4}-[a-z0-9]{4})$/.exec(words.identifier ?? '')?.[1];
  return { ...words, identifier: id ?? words.identifier };
}

function readResult(result: FieldReader, fields: JsonObject): SourceWords {
  const resource = readerOf(fields);
  const { value, text } = resource;
  const classes = readerOf(result.value('classification'));
  const custom = classes.list('domain_metadata').map((item): [string, string] => {
    const field = readerOf(item);
    return [field.text('key') ?? '', field.text('value') ?? ''];
  });
  const permalink = result.text('permalink');
  return {
    identifier: text('id'),
    url: permalink ?? result.text('link'),
    recordIssued: value('createdAt'),
    recordModified: value('metadata_updated_at') ?? value('updatedAt'),
    title: text('name'),
    description: text('description'),
    themes: [...classes.words('domain_category'), ...classes.texts('categories')],
    keywords: [...classes.texts('domain_tags'), ...classes.texts('tags')],
    licences: result.texts('metadata', 'license'),
    attribution: text('attribution'),
    issued: value('publication_date'),
    modified: value('data_updated_at') ?? value('updatedAt'),
    frequencies: custom.filter(([key]) => FREQUENCY.test(key)).map(([, words]) => words),
    distributions: distributionsOf(result, resource),
    columns: columnsOf(resource),
    contact: { email: text('contact_email') },
    organisation: text('attribution'),
    landingPage: result.text('link') ?? permalink,
    unmapped: {
      ...leftOver(fields, READ),
      type: text('type'),
      ...Object.fromEntries(custom.map(([key, words]) => [`custom.${key}`, words])),
    },
  };
}

/** Tables can be had in the site's usual forms; links to elsewhere have their own address. */
function distributionsOf(result: FieldReader, { text }: FieldReader): DistributionWords[] {
  const id = text('id');
  const host = result.text('metadata', 'domain');
  if (id === undefined || host === undefined || text('type') !== 'dataset') return [];
  return EXPORTS.map(({ format, title }) => ({
    title,
    urls: [`https://${host}/api/views/${id}/rows.${format}?accessType=DOWNLOAD`],
    formats: [format],
  }));
}

function columnsOf({ list }: FieldReader): ColumnWords[] {
  return list('columns_field_name').flatMap((field, index) => {
    const name = textOf(field);
    // Fields with a colon are the system's own.
    if (name === undefined || name.startsWith(':')) return [];
    const [title, type, description] = ['name', 'datatype', 'description'].map((part) =>
      textOf(list(`columns_${part}`)[index]),
    );
    return [{ name, title, type: type?.replace(' ', '_'), description }];
  });
}
