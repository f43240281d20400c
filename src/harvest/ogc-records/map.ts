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
import type { DistributionWords, SourceWords } from '../source-words.ts';

/** Properties that are read here, and those that say nothing about the data. */
const READ = new Set(
  `type title description keywords themes license rights created updated formats contacts externalIds language
  languages resourceLanguages`.split(/\s+/),
);

/** Relations of links to the data, and to what explains it. */
const DATA = new Set([
  'enclosure',
  'item',
  'items',
  'data',
  'download',
  'distribution',
  'service',
  'preview',
]);
const DOCUMENTATION = new Set([
  'describedby',
  'service-doc',
  'service-desc',
  'about',
  'documentation',
  'related',
]);

/** Kinds of resources that are not datasets. */
const OTHER_KINDS = /service|application|software|publication|catalogue?$/i;

/** One record of OGC API Records: a GeoJSON feature. */
export const mapOgcRecords: Protocol['map'] = (raw, context) => {
  const record = asObject(raw.value);
  const properties = asObject(valueAt(record, 'properties'));
  if (!record || !properties) {
    const reason = 'The record is not a feature with properties.';
    return { rejection: { code: 'not-a-record', place: raw.place, reason } };
  }
  return makeRecord(readRecord(record, properties), raw.place, context);
};

function readRecord(record: JsonObject, properties: JsonObject): SourceWords {
  const at = (name: string): string | undefined => textOf(valueAt(properties, name));
  const links = asList(valueAt(record, 'links'));
  const [contact] = asList(valueAt(properties, 'contacts'));
  const [start, end] = asList(valueAt(record, 'time', 'interval')).flatMap(asList);
  const date = valueAt(record, 'time', 'date');
  const kind = at('type');
  const rel = (link: unknown): string => textOf(valueAt(link, 'rel')) ?? '';
  const pages = links.filter(
    (link) =>
      ['alternate', 'canonical', 'landing-page'].includes(rel(link)) &&
      /html/.test(textOf(valueAt(link, 'type')) ?? ''),
  );
  const page = textOf(valueAt(pages[0], 'href'));
  return {
    identifier: textOf(valueAt(record, 'id')),
    url:
      page ??
      textOf(
        valueAt(
          links.find((link) => rel(link) === 'canonical'),
          'href',
        ),
      ),
    recordIssued: valueAt(properties, 'created'),
    recordModified: valueAt(properties, 'updated'),
    title: at('title'),
    description: at('description'),
    themes: asList(valueAt(properties, 'themes')).flatMap((theme) =>
      asList(valueAt(theme, 'concepts')).flatMap((concept) =>
        textsOf([valueAt(concept, 'title'), valueAt(concept, 'id'), valueAt(concept, 'url')]),
      ),
    ),
    keywords: textsOf(valueAt(properties, 'keywords')),
    licences: textsOf([
      ...links.filter((link) => rel(link) === 'license').map((link) => valueAt(link, 'href')),
      valueAt(properties, 'license'),
      valueAt(properties, 'rights'),
    ]),
    bbox: valueAt(record, 'geometry') ?? undefined,
    periodStart: open(start) ?? date,
    periodEnd: open(end) ?? date,
    distributions: links.filter((link) => DATA.has(rel(link))).map(readLink),
    contact: contactOf(contact),
    organisation: textOf(valueAt(contact, 'organization')),
    landingPage: page,
    documentation: links
      .filter((link) => DOCUMENTATION.has(rel(link)))
      .flatMap((link) =>
        textsOf(valueAt(link, 'href')).map((url) => ({
          url,
          title: textOf(valueAt(link, 'title')),
        })),
      ),
    identifiers: asList(valueAt(properties, 'externalIds')).flatMap((other) => {
      const value = textOf(valueAt(other, 'value'));
      return value === undefined
        ? []
        : [{ scheme: textOf(valueAt(other, 'scheme')) ?? 'Other', value }];
    }),
    refused:
      kind !== undefined && OTHER_KINDS.test(kind)
        ? {
            code: 'not-a-dataset',
            reason: `The record is of the kind "${kind}"; only datasets are harvested.`,
          }
        : undefined,
    unmapped: leftOver(properties, READ),
  };
}

function readLink(link: unknown): DistributionWords {
  const type = textOf(valueAt(link, 'type'));
  return {
    title: textOf(valueAt(link, 'title')) ?? textOf(valueAt(link, 'name')),
    urls: textsOf(valueAt(link, 'href')),
    formats: type === undefined ? [] : [type],
    mediaType: type,
    byteSize: valueAt(link, 'length'),
    modified: valueAt(link, 'updated'),
  };
}

function contactOf(contact: unknown): SourceWords['contact'] {
  const first = (name: string, part: string): string | undefined =>
    textOf(valueAt(asList(valueAt(contact, name))[0], part));
  return {
    name: textOf(valueAt(contact, 'position')) ?? textOf(valueAt(contact, 'name')),
    email: first('emails', 'value'),
    url: first('links', 'href'),
  };
}

/** `..` stands for an end that is open. */
function open(value: unknown): unknown {
  return value === '..' ? undefined : value;
}
