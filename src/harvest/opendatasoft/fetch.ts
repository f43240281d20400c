import { asObject, valueAt } from '../json-values.ts';
import { below, numberRecords, pageByOffset, type Answer } from '../page-by-offset.ts';
import { HarvestError, type Protocol } from '../protocol.ts';
import { isAddress, pagesOfDocuments } from '../read-documents.ts';
import { parseJson } from '../read-json.ts';

/** The most that the Explore API gives at a time. */
const ROWS = 100;

/** Version 1 has another path and other names for the same. */
const VERSION_1 = /\/api\/datasets\/1\.0|\/api\/datasets\/v1/;

/** Reads an Opendatasoft catalogue by its Explore API: version 2.1, or 1 where the address names it. */
export const fetchOpendatasoft: Protocol['fetch'] = (source, reader) => {
  const { url } = source.settings;
  if (!isAddress(url) || /\.json(?:$|[?#])/.test(url)) {
    return pagesOfDocuments(reader, url, ({ path, text }) =>
      isAddress(path) || /\.json$/i.test(path)
        ? numberRecords(datasetsOf(parseJson(text)), path)
        : [],
    );
  }
  const addressOf = VERSION_1.test(url) ? addressOfVersion1 : addressOfVersion2;
  return pageByOffset(reader, (offset) => addressOf(url, offset), readAnswer);
};

function addressOfVersion2(root: string, offset: number): string {
  const path = /\/api\/explore\/v2/.test(root)
    ? root
    : below(root, 'api/explore/v2.1/catalog/datasets');
  const address = withQuery(path, root);
  address.searchParams.set('limit', String(ROWS));
  address.searchParams.set('offset', String(offset));
  if (!address.searchParams.has('order_by')) address.searchParams.set('order_by', 'dataset_id');
  return address.href;
}

function addressOfVersion1(root: string, offset: number): string {
  const address = withQuery(new URL('/api/datasets/1.0/search/', root).href, root);
  address.searchParams.set('rows', String(ROWS));
  address.searchParams.set('start', String(offset));
  return address.href;
}

function withQuery(path: string, root: string): URL {
  const address = new URL(path);
  for (const [name, value] of new URL(root).searchParams) address.searchParams.set(name, value);
  return address;
}

function readAnswer(answer: unknown, url: string): Answer {
  const items = valueAt(answer, 'results') ?? valueAt(answer, 'datasets');
  if (!Array.isArray(items)) throw new HarvestError(`${url}: no list of datasets came.`);
  const total = valueAt(answer, 'total_count') ?? valueAt(answer, 'nhits');
  return { items, total: typeof total === 'number' ? total : undefined };
}

function datasetsOf(document: unknown): readonly unknown[] {
  if (Array.isArray(document)) return document;
  const list = valueAt(document, 'results') ?? valueAt(document, 'datasets');
  if (Array.isArray(list)) return list;
  if (!asObject(document)) throw new Error('datasets of an Opendatasoft catalogue were expected');
  return [document];
}
