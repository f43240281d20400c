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
import type { MapContext, Mapping, RawRecord } from '../protocol.ts';
import { isAddress } from '../read-documents.ts';
import type { DistributionWords, SourceWords } from '../source-words.ts';
import { plainNames } from './plain-names.ts';

/** Fields that are read here, and those that say nothing about the data. */
const READ = new Set(
  `@type @id @context identifier title description keyword theme modified issued publisher contactPoint accessLevel
  accessRights license rights spatial temporal distribution accrualPeriodicity landingPage references describedBy
  version otherIdentifier sameAs provenance webService accessURL format`.split(/\s+/),
);

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
  const at = (name: string): string | undefined => textOf(valueAt(record, name));
  const contact = plainNames(asObject(asList(valueAt(record, 'contactPoint'))[0]) ?? {});
  const [start, end] = periodOf(valueAt(record, 'temporal'));
  const landingPage = pageOf(valueAt(record, 'landingPage'));
  const access = at('accessLevel') ?? at('accessRights');
  return {
    identifier: identifierOf(record),
    url: [landingPage, at('@id'), at('identifier')].find(
      (text) => text !== undefined && isAddress(text),
    ),
    title: at('title'),
    description: at('description'),
    themes: textsOf(valueAt(record, 'theme')),
    keywords: textsOf(valueAt(record, 'keyword')),
    licences: textsOf([
      ...asList(valueAt(record, 'license')),
      ...asList(valueAt(record, 'rights')),
    ]),
    issued: valueAt(record, 'issued'),
    modified: valueAt(record, 'modified'),
    frequencies: textsOf(valueAt(record, 'accrualPeriodicity')),
    ...placesOf(valueAt(record, 'spatial')),
    periodStart: start,
    periodEnd: end,
    distributions: [
      ...asList(valueAt(record, 'distribution')).map(readDistribution),
      ...(valueAt(record, 'distribution') === undefined ? oldDistribution(record) : []),
    ],
    contact: {
      name: textOf(valueAt(contact, 'fn')),
      email: textOf(valueAt(contact, 'hasEmail')),
      url: textOf(valueAt(contact, 'hasURL')),
    },
    organisation: textOf(valueAt(record, 'publisher')),
    landingPage,
    documentation: [
      ...asList(valueAt(record, 'references')),
      ...asList(valueAt(record, 'describedBy')),
    ].flatMap((link) => {
      const url = pageOf(link);
      return url === undefined ? [] : [{ url, title: textOf(valueAt(link, 'title')) }];
    }),
    sameAs: textsOf(valueAt(record, 'sameAs')),
    identifiers: asList(valueAt(record, 'otherIdentifier')).flatMap((other) => {
      const value = textOf(valueAt(other, 'notation')) ?? textOf(other);
      return value === undefined
        ? []
        : [{ scheme: textOf(valueAt(other, 'schemaAgency')) ?? 'Other', value }];
    }),
    version: at('version'),
    method: textsOf(valueAt(record, 'provenance')).join(' '),
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
  const named = textOf(valueAt(identifier, '@id'));
  const notation = textOf(valueAt(identifier, 'notation'));
  if (named !== undefined) return named;
  if (notation === undefined) return textOf(valueAt(identifier, '@value'));
  const agency = textOf(valueAt(identifier, 'schemaAgency'));
  return agency === undefined ? notation : `${agency}: ${notation}`;
}

function readDistribution(value: unknown): DistributionWords {
  const record = plainNames(asObject(value) ?? {});
  const at = (name: string): string | undefined => textOf(valueAt(record, name));
  const checksum = valueAt(record, 'checksum');
  const sum = textOf(valueAt(checksum, 'checksumValue'));
  return {
    title: at('title'),
    description: at('description'),
    urls: textsOf(
      [
        valueAt(record, 'downloadURL'),
        valueAt(record, 'accessURL'),
        valueAt(record, 'accessUrl'),
      ].flatMap(asList),
    ),
    formats: textsOf(
      [
        valueAt(record, 'format'),
        valueAt(record, 'mediaType'),
        valueAt(record, 'description'),
      ].flatMap(asList),
    ),
    mediaType: at('mediaType'),
    byteSize: valueAt(record, 'byteSize'),
    checksum:
      sum === undefined
        ? undefined
        : { algorithm: textOf(valueAt(checksum, 'algorithm')), value: sum },
    modified: valueAt(record, 'modified'),
    conformsTo: at('conformsTo'),
  };
}

/** Before distributions were lists, a dataset itself had one address and one format. */
function oldDistribution(record: JsonObject): DistributionWords[] {
  const urls = textsOf([valueAt(record, 'webService'), valueAt(record, 'accessURL')]);
  return urls.length === 0 ? [] : [{ urls, formats: textsOf(valueAt(record, 'format')) }];
}

/** An address, or a document that has one. */
function pageOf(value: unknown): string | undefined {
  return (
    textOf(valueAt(value, 'accessURL')) ??
    textOf(valueAt(value, 'downloadURL')) ??
    textOf(valueAt(value, '@id')) ??
    textOf(value)
  );
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
  const [first] = asList(value);
  const object = asObject(first) && plainNames(asObject(first)!);
  if (object) return [valueAt(object, 'startDate'), valueAt(object, 'endDate')];
  const text = textOf(first);
  if (text === undefined) return [undefined, undefined];
  const [start, end] = text.split('/');
  return [start === '..' ? undefined : start, end === '..' || end === '' ? undefined : end];
}
