import { mapDcatUs } from '../dcat-us/map.ts';
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
import type { Protocol } from '../protocol.ts';
import type { ColumnWords, DistributionWords, SourceWords } from '../source-words.ts';

/** Fields of a resource that are read here, and those that say nothing about the data. */
const READ = new Set(
  `id name description attribution attribution_link contact_email type updatedAt createdAt metadata_updated_at
  data_updated_at publication_date columns_name columns_field_name columns_datatype columns_description
  columns_format page_views download_count provenance lens_view_type lens_display_type locked blob_mime_type
  hide_from_data_json parent_fxf obe_fxf`.split(/\s+/),
);

/** Forms in which the site gives every table. */
const EXPORTS = [
  { format: 'csv', title: 'CSV' },
  { format: 'json', title: 'JSON' },
];

/** Names of custom fields that say how often the data is updated. */
const FREQUENCY = /frequency|refresh|update.?(?:cycle|interval)/i;

/** One result of a Socrata catalogue API, or one dataset of a Socrata `data.json`. */
export const mapSocrata: Protocol['map'] = (raw, context) => {
  const resource = asObject(valueAt(raw.value, 'resource'));
  if (!resource) return mapDcatUs(raw, context, withShortId);
  return makeRecord(readResult(asObject(raw.value)!, resource), raw.place, context);
};

/** `data.json` names a dataset by an address; its last part is the id that the catalogue API gives. */
function withShortId(_: JsonObject, words: SourceWords): SourceWords {
  const id = /\/([a-z0-9]{4}-[a-z0-9]{4})$/.exec(words.identifier ?? '')?.[1];
  return { ...words, identifier: id ?? words.identifier };
}

function readResult(result: JsonObject, resource: JsonObject): SourceWords {
  const at = (name: string): string | undefined => textOf(valueAt(resource, name));
  const classes = asObject(valueAt(result, 'classification')) ?? {};
  const custom = asList(valueAt(classes, 'domain_metadata')).map((field) => ({
    key: textOf(valueAt(field, 'key')) ?? '',
    value: textOf(valueAt(field, 'value')) ?? '',
  }));
  const permalink = textOf(valueAt(result, 'permalink'));
  const licence = textsOf(valueAt(result, 'metadata', 'license'));
  return {
    identifier: at('id'),
    url: permalink ?? textOf(valueAt(result, 'link')),
    recordIssued: valueAt(resource, 'createdAt'),
    recordModified: valueAt(resource, 'metadata_updated_at') ?? valueAt(resource, 'updatedAt'),
    title: at('name'),
    description: at('description'),
    themes: textsOf([
      valueAt(classes, 'domain_category'),
      ...asList(valueAt(classes, 'categories')),
    ]),
    keywords: [...textsOf(valueAt(classes, 'domain_tags')), ...textsOf(valueAt(classes, 'tags'))],
    licences: licence,
    attribution: at('attribution'),
    issued: valueAt(resource, 'publication_date'),
    modified: valueAt(resource, 'data_updated_at') ?? valueAt(resource, 'updatedAt'),
    frequencies: custom.filter(({ key }) => FREQUENCY.test(key)).map(({ value }) => value),
    distributions: distributionsOf(result, resource),
    columns: columnsOf(resource),
    contact: { email: at('contact_email') },
    organisation: at('attribution'),
    landingPage: textOf(valueAt(result, 'link')) ?? permalink,
    unmapped: {
      ...leftOver(resource, READ),
      type: at('type'),
      ...Object.fromEntries(custom.map(({ key, value }) => [`custom.${key}`, value])),
    },
  };
}

/** Tables can be had in the site's usual forms; links to elsewhere have their own address. */
function distributionsOf(result: JsonObject, resource: JsonObject): DistributionWords[] {
  const id = textOf(valueAt(resource, 'id'));
  const type = textOf(valueAt(resource, 'type'));
  const host = textOf(valueAt(result, 'metadata', 'domain'));
  if (id === undefined || host === undefined || type !== 'dataset') return [];
  return EXPORTS.map(({ format, title }) => ({
    title,
    urls: [`https://${host}/api/views/${id}/rows.${format}?accessType=DOWNLOAD`],
    formats: [format],
  }));
}

function columnsOf(resource: JsonObject): ColumnWords[] {
  const lists = [
    'columns_field_name',
    'columns_name',
    'columns_datatype',
    'columns_description',
  ].map((name) => asList(valueAt(resource, name)));
  const [fields = [], titles = [], types = [], descriptions = []] = lists;
  return fields.flatMap((field, index) => {
    const name = textOf(field);
    // Fields with a colon are the system's own.
    if (name === undefined || name.startsWith(':')) return [];
    return [
      {
        name,
        title: textOf(titles[index]),
        type: textOf(types[index])?.replace(' ', '_'),
        description: textOf(descriptions[index]),
      },
    ];
  });
}
