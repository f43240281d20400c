import { asObject, valueAt } from '../json-values.ts';
import { datasetsOf } from '../dcat-us/fetch.ts';
import {
  below,
  numberRecords,
  pageByOffset,
  totalOf,
  withQuery,
  type Answer,
} from '../page-by-offset.ts';
import { HarvestError, type Protocol, type RawRecord } from '../protocol.ts';
import { isAddress } from '../read-documents.ts';
import { pagesOfJson } from '../read-json.ts';

const ROWS = 100;

/** The feeds that a Hub site offers: `/api/feed/dcat-ap/2.0.1.json`, `/api/feed/dcat-us/1.1.json`, `data.json`. */
const FEED = /\/api\/feed\/|\/data\.json|\.json(?:$|[?#])/;

/** Reads an ArcGIS Hub site: a DCAT feed where the address names one, else its search API (version 3). */
export const fetchArcgisHub: Protocol['fetch'] = (source, reader) => {
  const { url } = source.settings;
  if (!isAddress(url) || FEED.test(url)) return pagesOfJson(reader, url, recordsOf);
  return pageByOffset(reader, (offset) => addressOf(url, offset), readAnswer);
};

function addressOf(root: string, offset: number): string {
  const address = /\/api\/v3\/datasets/.test(root) ? root : below(root, 'api/v3/datasets');
  return withQuery(address, root, { 'page[number]': offset / ROWS + 1, 'page[size]': ROWS }).href;
}

function readAnswer(answer: unknown, url: string): Answer {
  const items = valueAt(answer, 'data');
  if (!Array.isArray(items)) throw new HarvestError(`${url}: no list of datasets came.`);
  const next = valueAt(answer, 'meta', 'next');
  return {
    items,
    total: totalOf(valueAt(answer, 'meta', 'stats', 'totalCount')),
    next: typeof next === 'string' && URL.canParse(next, url) ? new URL(next, url).href : undefined,
  };
}

/** A saved feed, a saved answer of the search API, or one of its items. */
function recordsOf(document: unknown, path: string): RawRecord[] {
  const data = valueAt(document, 'data');
  if (Array.isArray(data)) return numberRecords(data, path);
  const isItem =
    asObject(valueAt(document, 'attributes')) !== undefined ||
    valueAt(document, 'type') === 'Feature';
  return isItem ? numberRecords([document], path) : datasetsOf(document, path);
}
