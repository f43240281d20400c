import {
  asList,
  asObject,
  leftOver,
  readerOf,
  textOf,
  valueAt,
  type JsonObject,
} from '../json-values.ts';
import { wordSet } from '../../core/model/word-set.ts';
import { makeRecord } from '../make-record.ts';
import { mapObject } from '../map-object.ts';
import type { MapContext, Mapping, RawRecord } from '../protocol.ts';
import { isAddress } from '../read-documents.ts';
import type { DistributionWords, SourceWords } from '../source-words.ts';
import { plainNames } from './plain-names.ts';

/** Fields that are read here, and those that say nothing about the data. */
const READ =
  wordSet(`@type @id @context identifier title description keyword theme modified issued publisher contactPoint accessLevel
  accessRights license rights spatial temporal distribution accrualPeriodicity landingPage references describedBy
  version otherIdentifier sameAs provenance webService accessURL format`);

/** `accessLevel` of version 1.1, and what later versions and other feeds write for the same. */
const PUBLIC = /^(?:public|open|unrestricted|non-sensitive)?$/i;
const NOT_PUBLIC = /^(?:restricted public|non-public|restricted|private|confidential|internal)$/i;

/**
 * One dataset of a `data.json`, of version 1.1 or 3.0, or of a feed of the same shape.
 * @param more what another protocol that gives such feeds knows beyond them
 */
export function mapDcatUs(
  raw: RawRecord,
  context: MapContext,
  more: (record: JsonObject, words: SourceWords) => SourceWords = (_, words) => words,
): Mapping {
  return mapObject((object, place) => {
    const record = plainNames(object);
    const type = textOf(valueAt(record, '@type')) ?? '';
    if (/DataService$|DatasetSeries$/.test(type)) {
      const identifier = identifierOf(record);
      const reason = `The entry is a ${type.replace(/^.*[:/#]/, '')}; only datasets are harvested.`;
      return { rejection: { code: 'not-a-dataset', place, identifier, reason } };
    }
    return makeRecord(more(record, readDataset(record)), place, context);
  })(raw, context);
}

function readDataset(record: JsonObject): SourceWords {
  const { value, text, texts, list } = readerOf(record);
  const contact = readerOf(plainNames(asObject(list('contactPoint')[0]) ?? {}));
  const [start, end] = periodOf(list('temporal')[0]);
  const landingPage = pageOf(value('landingPage'));
  const access = text('accessLevel') ?? text('accessRights');
  return {
    identifier: identifierOf(record),
    url: [landingPage, text('@id'), text('identifier')].find(
      (page) => page !== undefined && isAddress(page),
    ),
    title: text('title'),
    description: text('description'),
    themes: texts('theme'),
    keywords: texts('keyword'),
    licences: [...texts('license'), ...texts('rights')],
    issued: value('issued'),
    modified: value('modified'),
    frequencies: texts('accrualPeriodicity'),
    ...placesOf(value('spatial')),
    periodStart: start,
    periodEnd: end,
    distributions: [
      ...list('distribution').map(readDistribution),
      ...(value('distribution') === undefined ? oldDistribution(record) : []),
    ],
    contact: {
      name: contact.text('fn'),
      email: contact.text('hasEmail'),
      url: contact.text('hasURL'),
    },
    organisation: text('publisher'),
    landingPage,
    documentation: [...list('references'), ...list('describedBy')].flatMap((link) => {
      const url = pageOf(link);
      return url === undefined ? [] : [{ url, title: readerOf(link).text('title') }];
    }),
    sameAs: texts('sameAs'),
    identifiers: list('otherIdentifier').flatMap((other) => {
      const { text: at } = readerOf(other);
      const found = at('notation') ?? textOf(other);
      return found === undefined ? [] : [{ scheme: at('schemaAgency') ?? 'Other', value: found }];
    }),
    version: text('version'),
    method: texts('provenance').join(' '),
    refused:
      access !== undefined && !PUBLIC.test(access) && NOT_PUBLIC.test(access)
        ? { code: 'not-public', reason: `The source says that access is "${access}".` }
        : undefined,
    unmapped: {
      ...leftOver(record, READ),
      ...(access !== undefined && !PUBLIC.test(access) && { accessRights: access }),
    },
  };
}

/** Version 3.0 allows an object, named by its IRI or by a notation within an agency. */
function identifierOf(record: JsonObject): string | undefined {
  const identifier = valueAt(record, 'identifier');
  if (!asObject(identifier)) return textOf(identifier) ?? textOf(valueAt(record, '@id'));
  const { text } = readerOf(identifier);
  const [named, notation, agency] = [text('@id'), text('notation'), text('schemaAgency')];
  if (named !== undefined) return named;
  if (notation === undefined) return text('@value');
  return agency === undefined ? notation : `${agency}: ${notation}`;
}

function readDistribution(value: unknown): DistributionWords {
  const record = readerOf(plainNames(asObject(value) ?? {}));
  const { text, texts } = record;
  const sum = text('checksum', 'checksumValue');
  return {
    title: text('title'),
    description: text('description'),
    urls: [...texts('downloadURL'), ...texts('accessURL'), ...texts('accessUrl')],
    formats: [...texts('format'), ...texts('mediaType'), ...texts('description')],
    mediaType: text('mediaType'),
    byteSize: record.value('byteSize'),
    checksum:
      sum === undefined ? undefined : { algorithm: text('checksum', 'algorithm'), value: sum },
    modified: record.value('modified'),
    conformsTo: text('conformsTo'),
  };
}

/** Before distributions were lists, a dataset itself had one address and one format. */
function oldDistribution(record: JsonObject): DistributionWords[] {
  const { texts, words } = readerOf(record);
  const urls = words('webService', 'accessURL');
  return urls.length === 0 ? [] : [{ urls, formats: texts('format') }];
}

/** An address, or a document that has one. */
function pageOf(value: unknown): string | undefined {
  const { text } = readerOf(value);
  return text('accessURL') ?? text('downloadURL') ?? text('@id') ?? textOf(value);
}

/** Places are names, boxes as four numbers, GeoJSON, or objects with a geometry and a label. */
function placesOf(value: unknown): Pick<SourceWords, 'places' | 'bbox'> {
  const places: string[] = [];
  let bbox: unknown;
  for (const item of Array.isArray(value) && value.every((part) => typeof part === 'number')
    ? [value]
    : asList(value)) {
    const text = typeof item === 'string' ? item.trim() : undefined;
    const location = asObject(item) && plainNames(asObject(item)!);
    const label = textOf(valueAt(location, 'prefLabel')) ?? textOf(valueAt(location, 'name'));
    if (label !== undefined) places.push(label);
    if (
      text !== undefined &&
      !/^[[{\d.+-]|^(?:POLYGON|ENVELOPE|MULTIPOLYGON|POINT)\s*\(/i.test(text)
    )
      places.push(text);
    else
      bbox ??=
        valueAt(location, 'bbox') ??
        valueAt(location, 'geometry') ??
        (label === undefined ? item : undefined);
  }
  return { places, bbox };
}

/** `start/end`, or an object with both. An open end may be written as `..`. */
function periodOf(value: unknown): readonly [unknown, unknown] {
  const object = asObject(value) && plainNames(asObject(value)!);
  if (object) return [object['startDate'], object['endDate']];
  const text = textOf(value);
  if (text === undefined) return [undefined, undefined];
  const [start, end] = text.split('/');
  return [start === '..' ? undefined : start, end === '..' || end === '' ? undefined : end];
}
