import { mapDcatUs } from '../dcat-us/map.ts';
import { wordSet } from '../../core/model/word-set.ts';
import { asObject, leftOver, readerOf, type FieldReader, type JsonObject } from '../json-values.ts';
import { makeRecord } from '../make-record.ts';
import type { Protocol } from '../protocol.ts';
import { isAddress } from '../read-documents.ts';
import type { ColumnWords, DistributionWords, SourceWords } from '../source-words.ts';

/** The few technical fields of an item that say something about the data. */
const KEPT = wordSet('accessInformation culture geometryType recordCount region type hubType');

/** One item of the search API, or one dataset of a DCAT feed. */
export const mapArcgisHub: Protocol['map'] = (raw, context) => {
  const { value, text } = readerOf(raw.value);
  const attributes =
    asObject(value('attributes')) ??
    (value('type') === 'Feature' ? asObject(value('properties')) : undefined);
  if (!attributes) return mapDcatUs(raw, context, withItemId);
  const words = readItem(text('id'), attributes, context.source.settings.url);
  return makeRecord(words, raw.place, context);
};

/**
 * Feeds name a dataset by an address with the item's id and layer; what stays the same is the id. `dcat:theme` of
 * Hub feeds is `geospatial` for everything, and says nothing.
 */
function withItemId(_: JsonObject, words: SourceWords): SourceWords {
  const found = /[?&]id=([0-9a-f]{32})(?:&sublayer=(\d+))?/.exec(words.identifier ?? '');
  const id = found
    ? `${found[1]!}${found[2] === undefined ? '' : `_${found[2]}`}`
    : words.identifier;
  return {
    ...words,
    identifier: id,
    themes: (words.themes ?? []).filter((theme) => theme !== 'geospatial'),
    distributions: (words.distributions ?? []).map((file) => ({
      ...file,
      // The description says `Esri REST`; the format is that of its answers.
      formats: [
        ...(file.description === undefined ? [] : [file.description]),
        ...(file.formats ?? []),
      ],
      description: undefined,
    })),
  };
}

function readItem(id: string | undefined, attributes: JsonObject, root: string): SourceWords {
  const read = readerOf(attributes);
  const { value, text, texts, list, words } = read;
  const slug = text('slug');
  const site = isAddress(root) ? new URL(root).origin : undefined;
  const page =
    text('landingPage') ??
    (site !== undefined && slug !== undefined ? `${site}/datasets/${slug}` : undefined);
  return {
    identifier: id ?? text('id'),
    url: page,
    recordIssued: value('created'),
    recordModified: value('itemModified') ?? value('modified'),
    title: text('title') ?? text('name'),
    summary: text('snippet'),
    description: text('description'),
    themes: texts('categories').map((path) => path.split('/').at(-1)!),
    keywords: texts('tags'),
    licences: [
      ...texts('structuredLicense', 'url').slice(0, 1),
      ...words('licenseInfo', 'license'),
    ],
    modified: value('modified'),
    bbox: value('extent', 'coordinates') ?? undefined,
    distributions: linksOf(read, page),
    columns: list('fields').flatMap(readField),
    contact: { email: text('orgContactEmail') },
    organisation: text('orgName') ?? text('organization') ?? text('source'),
    landingPage: page,
    refused: refusalOf(text('access')),
    unmapped: Object.fromEntries(
      Object.entries(leftOver(attributes, new Set())).filter(([name]) => KEPT.has(name)),
    ),
  };
}

function refusalOf(access = 'public'): SourceWords['refused'] {
  return access === 'public'
    ? undefined
    : { code: 'not-public', reason: `The source says that access is "${access}".` };
}

function linksOf({ text, list }: FieldReader, page: string | undefined): DistributionWords[] {
  const service = text('url');
  return [
    ...(service === undefined ? [] : [linkTo([service], text('type'))]),
    ...(page === undefined ? [] : [{ title: 'Web page', urls: [page], formats: ['html'] }]),
    ...list('additionalResources').map((item) => {
      const link = readerOf(item);
      return linkTo(link.texts('url'), link.text('name'));
    }),
  ];
}

function linkTo(urls: readonly string[], title: string | undefined): DistributionWords {
  return { title, urls, formats: /\/rest\/services\//.test(urls[0] ?? '') ? ['arcgis'] : [] };
}

/** Descriptions of fields are JSON in a text. */
function readField(field: unknown): ColumnWords[] {
  const { text } = readerOf(field);
  const name = text('name');
  if (name === undefined) return [];
  const words = text('description') ?? '';
  const quoted = /"value"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(words)?.[1]?.replace(/\\(.)/g, '$1');
  const description = quoted ?? (words === '' || words.startsWith('{') ? undefined : words);
  return [{ name, title: text('alias'), type: text('type'), description }];
}
