import { asList, asObject, textOf, valueAt } from '../json-values.ts';
import { below, numberRecords } from '../page-by-offset.ts';
import type { Protocol, RawRecord } from '../protocol.ts';
import { isAddress } from '../read-documents.ts';
import { pagesOfJson } from '../read-json.ts';

/** The file in which a DataPress catalogue offers everything. */
const EXPORT = 'api/datasets/export.json';

/** Keys under which newer exports put their list. */
const LISTS = ['datasets', 'results', 'result', 'data'];

/** Reads the export of a DataPress catalogue: the root's own, or the file that the address names. */
export const fetchDatapress: Protocol['fetch'] = (source, reader) => {
  const { url } = source.settings;
  const address = isAddress(url) && !/\.json(?:$|[?#])/.test(url) ? below(url, EXPORT) : url;
  return pagesOfJson(reader, address, recordsOf);
};

function recordsOf(document: unknown, path: string): RawRecord[] {
  if (Array.isArray(document)) return numberRecords(document, path);
  for (const key of LISTS) {
    const list = valueAt(document, key);
    if (Array.isArray(list)) return numberRecords(list, path);
    const nested = valueAt(list, key);
    if (Array.isArray(nested)) return numberRecords(nested, path);
  }
  // A CKAN-compatible answer about one dataset.
  const result = valueAt(document, 'result');
  if (asObject(result)) return numberRecords([result], path);
  if (asObject(document) === undefined)
    throw new Error('a list or an object of datasets was expected');
  if (textOf(valueAt(document, 'title')) !== undefined) return numberRecords([document], path);
  return recordsById(document as object);
}

/** Version 1 is an object of datasets by id. */
function recordsById(document: object): RawRecord[] {
  return Object.entries(document).flatMap(([id, value]) =>
    asList(value).map((item) => ({
      place: id,
      value: asObject(item) ? { ...(item as object), id: textOf(valueAt(item, 'id')) ?? id } : item,
    })),
  );
}
