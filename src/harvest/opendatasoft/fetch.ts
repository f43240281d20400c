import { asObject, valueAt } from '../json-values.ts';
import {
  below,
  numberRecords,
  pageByOffset,
  totalOf,
  withQuery,
  type Answer,
} from '../page-by-offset.ts';
import { HarvestError, type Protocol } from '../protocol.ts';
import { isAddress } from '../read-documents.ts';
import { pagesOfJson } from '../read-json.ts';

/** The most that the Explore API gives at a time. */
const ROWS = 100;

/** Version 1 has another path and other names for the same. */
const VERSION_1 = /\/api\/datasets\/1\.0|\/api\/datasets\/v1/;

/** Reads an Opendatasoft catalogue by its Explore API: version 2.1, or 1 where the address names it. */
export const fetchOpendatasoft: Protocol['fetch'] = (source, reader) => {
  const { url } = source.settings;
  if (!isAddress(url) || /\.json(?:$|[?#])/.test(url)) {
    return pagesOfJson(reader, url, (content, path) => numberRecords(datasetsOf(content), path));
  }
  const addressOf = VERSION_1.test(url) ? addressOfVersion1 : addressOfVersion2;
  return pageByOffset(reader, (offset) => addressOf(url, offset), readAnswer);
};

function addressOfVersion2(root: string, offset: number): string {
  const isExplore = /\/api\/explore\/v2/.test(root);
  const address = new URL(isExplore ? root : below(root, 'api/explore/v2.1/catalog/datasets'));
  // Unless the catalogue's own address says otherwise.
  address.search = 'order_by=dataset_id';
  return withQuery(address, root, { limit: ROWS, offset }).href;
}

function addressOfVersion1(root: string, offset: number): string {
  const address = new URL('/api/datasets/1.0/search/', root);
  return withQuery(address, root, { rows: ROWS, start: offset }).href;
}

function readAnswer(answer: unknown, url: string): Answer {
  const items = valueAt(answer, 'results') ?? valueAt(answer, 'datasets');
  if (!Array.isArray(items)) throw new HarvestError(`${url}: no list of datasets came.`);
  return { items, total: totalOf(valueAt(answer, 'total_count') ?? valueAt(answer, 'nhits')) };
}

function datasetsOf(document: unknown): readonly unknown[] {
  if (Array.isArray(document)) return document;
  const list = valueAt(document, 'results') ?? valueAt(document, 'datasets');
  if (Array.isArray(list)) return list;
  if (!asObject(document)) throw new Error('datasets of an Opendatasoft catalogue were expected');
  return [document];
}
