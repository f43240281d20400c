import {
  asList,
  asObject,
  leftOver,
  readerOf,
  textsOf,
  type FieldReader,
  type JsonObject,
} from '../json-values.ts';
import { wordSet } from '../../core/model/word-set.ts';
import { makeRecord } from '../make-record.ts';
import { notARecord } from '../map-object.ts';
import type { Protocol } from '../protocol.ts';
import type { DistributionWords, SourceWords } from '../source-words.ts';

/** Properties that are read here, and those that say nothing about the data. */
const READ =
  wordSet(`type title description keywords themes license rights created updated formats contacts externalIds language
  languages resourceLanguages`);

/** Relations of links to the data, and to what explains it. */
const DATA = 'enclosure item items data download distribution service preview'.split(' ');
const DOCUMENTATION = 'describedby service-doc service-desc about documentation related'.split(' ');

/** Kinds of resources that are not datasets. */
const OTHER_KINDS = /service|application|software|publication|catalogue?$/i;

/** One record of OGC API Records: a GeoJSON feature. */
export const mapOgcRecords: Protocol['map'] = (raw, context) => {
  const properties = asObject(readerOf(raw.value).value('properties'));
  if (!properties) return notARecord(raw.place, 'The record is not a feature with properties.');
  return makeRecord(readRecord(raw.value, properties), raw.place, context);
};

function readRecord(feature: unknown, properties: JsonObject): SourceWords {
  const { value, text, texts, list, words } = readerOf(properties);
  const record = readerOf(feature);
  const links = record.list('links').map(readerOf);
  const linksOf = (relations: readonly string[]): FieldReader[] =>
    links.filter((link) => relations.includes(link.text('rel') ?? ''));
  const contact = readerOf(list('contacts')[0]);
  const [start, end] = record.list('time', 'interval').flatMap(asList);
  const date = record.value('time', 'date');
  const kind = text('type');
  const page = linksOf(['alternate', 'canonical', 'landing-page'])
    .find((link) => /html/.test(link.text('type') ?? ''))
    ?.text('href');
  return {
    identifier: record.text('id'),
    url: page ?? linksOf(['canonical'])[0]?.text('href'),
    recordIssued: value('created'),
    recordModified: value('updated'),
    title: text('title'),
    description: text('description'),
    themes: list('themes')
      .flatMap((theme) => readerOf(theme).list('concepts'))
      .flatMap((concept) => readerOf(concept).words('title', 'id', 'url')),
    keywords: texts('keywords'),
    licences: [
      ...textsOf(linksOf(['license']).map((link) => link.value('href'))),
      ...words('license', 'rights'),
    ],
    bbox: record.value('geometry') ?? undefined,
    periodStart: open(start) ?? date,
    periodEnd: open(end) ?? date,
    distributions: linksOf(DATA).map(readLink),
    contact: contactOf(contact),
    organisation: contact.text('organization'),
    landingPage: page,
    documentation: linksOf(DOCUMENTATION).flatMap((link) =>
      link.texts('href').map((url) => ({ url, title: link.text('title') })),
    ),
    identifiers: list('externalIds').flatMap((item) => {
      const other = readerOf(item);
      const found = other.text('value');
      return found === undefined ? [] : [{ scheme: other.text('scheme') ?? 'Other', value: found }];
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

function readLink({ value, text, texts }: FieldReader): DistributionWords {
  const type = text('type');
  return {
    title: text('title') ?? text('name'),
    urls: texts('href'),
    formats: type === undefined ? [] : [type],
    mediaType: type,
    byteSize: value('length'),
    modified: value('updated'),
  };
}

function contactOf({ text, list }: FieldReader): SourceWords['contact'] {
  return {
    name: text('position') ?? text('name'),
    email: readerOf(list('emails')[0]).text('value'),
    url: readerOf(list('links')[0]).text('href'),
  };
}

/** `..` stands for an end that is open. */
function open(value: unknown): unknown {
  return value === '..' ? undefined : value;
}
