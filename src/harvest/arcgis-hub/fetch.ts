import { asObject, valueAt } from '../json-values.ts';
import { datasetsOf } from '../dcat-us/fetch.ts';
import { below, numberRecords, pageByOffset, type Answer } from '../page-by-offset.ts';
import { HarvestError, type Protocol, type RawRecord } from '../protocol.ts';
import { isAddress, pagesOfDocuments } from '../read-documents.ts';
import { parseJson } from '../read-json.ts';

const ROWS = 100;

/** The feeds that a Hub site offers: `/api/feed/dcat-ap/2.0.1.json`, `/api/feed/dcat-us/1.1.json`, `data.json`. */
const FEED = /\/api\/feed\/|\/data\.json|\.json(?:$|[?#])/;

/** Reads an ArcGIS Hub site: a DCAT feed where the address names one, else its search API (version 3). */
export const fetchArcgisHub: Protocol['fetch'] = (source, reader) => {
  const { url } = source.settings;
  if (!isAddress(url) || FEED.test(url)) {
    return pagesOfDocuments(reader, url, ({ path, text }) =>
      isAddress(path) || /\.json$/i.test(path) ? recordsOf(parseJson(text), path) : [],
    );
  }
  return pageByOffset(reader, (offset) => addressOf(url, offset), readAnswer);
};

function addressOf(root: string, offset: number): string {
  const address = new URL(/\/api\/v3\/datasets/.test(root) ? root : below(root, 'api/v3/datasets'));
  for (const [name, value] of new URL(root).searchParams) address.searchParams.set(name, value);
  address.searchParams.set('page[number]', String(offset / ROWS + 1));
  address.searchParams.set('page[size]', String(ROWS));
  return address.href;
}

function readAnswer(answer: unknown, url: string): Answer {
  const items = valueAt(answer, 'data');
  if (!Array.isArray(items)) throw new HarvestError(`${url}: no list of datasets came.`);
  const total = valueAt(answer, 'meta', 'stats', 'totalCount');
  const next = valueAt(answer, 'meta', 'next');
  return {
    items,
    total: typeof total === 'number' ? total : undefined,
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
