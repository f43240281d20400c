import { asObject, textOf, valueAt, type JsonObject } from '../json-values.ts';
import { makeRecord } from '../make-record.ts';
import { notARecord } from '../map-object.ts';
import type { Protocol } from '../protocol.ts';
import type { SourceWords } from '../source-words.ts';
import { readIsoRecord } from './read-iso-record.ts';
import { elementsAt, textsIn, wordsIn } from './read-xml.ts';

/** One record of a CSW catalogue: ISO 19139 (UK GEMINI is a profile of it), or Dublin Core. */
export const mapCsw: Protocol['map'] = (raw, context) => {
  const record = asObject(raw.value);
  const element = textOf(valueAt(record, '@element')) ?? '';
  if (!record || element === '') {
    return notARecord(raw.place, 'The record is not an element of ISO 19139 or Dublin Core.');
  }
  const words = /^M[DI]_Metadata$/.test(element) ? readIsoRecord(record) : readDublinCore(record);
  return makeRecord(words, raw.place, context);
};

function readDublinCore(record: JsonObject): SourceWords {
  const all = (name: string): string[] => textsIn(elementsAt(record, name));
  const [kind] = all('type');
  const corners = [
    ...elementsAt(record, 'BoundingBox'),
    ...elementsAt(record, 'WGS84BoundingBox'),
  ][0];
  const [south, west] = (wordsIn(valueAt(corners, 'LowerCorner')) ?? '').split(/\s+/);
  const [north, east] = (wordsIn(valueAt(corners, 'UpperCorner')) ?? '').split(/\s+/);
  return {
    identifier: all('identifier')[0],
    title: all('title')[0],
    description: all('abstract')[0] ?? all('description')[0],
    keywords: all('subject'),
    licences: [...all('license'), ...all('rights')],
    modified: all('modified')[0] ?? all('date')[0],
    places: all('spatial'),
    // Without a name of its coordinate system the order of the axes is not certain.
    ...(corners === undefined ? {} : { unmapped: { bbox: [west, south, east, north].join(' ') } }),
    distributions: [...elementsAt(record, 'references'), ...elementsAt(record, 'URI')].map(
      (link) => ({
        urls: [wordsIn(link) ?? ''],
        title: wordsIn(valueAt(link, '@name')),
        formats: [wordsIn(valueAt(link, '@protocol')) ?? '', ...all('format')].filter(
          (text) => text !== '',
        ),
      }),
    ),
    organisation: all('publisher')[0],
    refused:
      kind !== undefined && /service|application|software|document/i.test(kind)
        ? {
            code: 'not-a-dataset',
            reason: `The record is of the kind "${kind}"; only datasets are harvested.`,
          }
        : undefined,
  };
}
