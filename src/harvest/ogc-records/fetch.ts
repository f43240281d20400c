import { asList, asObject, textOf, valueAt } from '../json-values.ts';
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
import { pagesOfJson, readJson } from '../read-json.ts';

const ROWS = 100;

/**
 * Reads a catalogue of OGC API Records: the items of a collection page by page (`rel=next`), or, where the address
 * is a crawlable catalogue, every record that it links to (`rel=item`).
 */
export const fetchOgcRecords: Protocol['fetch'] = (source, reader) => {
  const { url } = source.settings;
  if (!isAddress(url)) return pagesOfJson(reader, url, recordsOf, /json/);
  if (/\.json(?:$|[?#])/.test(url)) return crawl(url, reader);
  return pageByOffset(reader, (offset) => addressOf(url, offset), readAnswer);
};

function addressOf(root: string, offset: number): string {
  const address = /\/items\/?(?:$|[?#])/.test(root) ? root : below(root, 'items');
  const start = offset > 0 && { startindex: offset };
  return withQuery(address, root, { f: 'json', limit: ROWS, ...start }).href;
}

function readAnswer(answer: unknown, url: string): Answer {
  const items = valueAt(answer, 'features') ?? valueAt(answer, 'records');
  if (!Array.isArray(items)) throw new HarvestError(`${url}: no collection of records came.`);
  const total = totalOf(valueAt(answer, 'numberMatched'));
  return { items, total, next: linksOf(answer, 'next', url)[0] };
}

/** A crawlable catalogue is a file: it holds its records or links to each of them, page by page. */
async function* crawl(
  url: string,
  reader: Parameters<Protocol['fetch']>[1],
): ReturnType<Protocol['fetch']> {
  const seen = new Set<string>();
  for (let next: string | undefined = url; next !== undefined && !seen.has(next);) {
    seen.add(next);
    const page: string = next;
    const document = await readJson(reader, page);
    const records = recordsOf(document, page);
    for (const link of linksOf(document, 'item', page)) {
      records.push({ place: link, value: await readJson(reader, link) });
    }
    yield { records, total: totalOf(valueAt(document, 'numberMatched')) };
    [next] = linksOf(document, 'next', page);
  }
}

function recordsOf(document: unknown, path: string): RawRecord[] {
  const list = valueAt(document, 'features') ?? valueAt(document, 'records');
  if (Array.isArray(list)) return numberRecords(list, path);
  if (valueAt(document, 'type') === 'Feature') return numberRecords([document], path);
  if (!asObject(document)) throw new Error('a record or a collection of records was expected');
  return [];
}

function linksOf(document: unknown, rel: string, base: string): string[] {
  return asList(valueAt(document, 'links'))
    .filter((link) => textOf(valueAt(link, 'rel')) === rel)
    .map((link) => textOf(valueAt(link, 'href')))
    .filter((href) => href !== undefined && URL.canParse(href, base))
    .map((href) => new URL(href!, base).href);
}
