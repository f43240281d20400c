import { asList, asObject, textOf, valueAt } from '../json-values.ts';
import { below, numberRecords, pageByOffset, type Answer } from '../page-by-offset.ts';
import { HarvestError, type Protocol, type RawRecord } from '../protocol.ts';
import { isAddress, pagesOfDocuments } from '../read-documents.ts';
import { parseJson, readJson } from '../read-json.ts';

const ROWS = 100;

/**
 * Reads a catalogue of OGC API Records: the items of a collection page by page (`rel=next`), or, where the address
 * is a crawlable catalogue, every record that it links to (`rel=item`).
 */
export const fetchOgcRecords: Protocol['fetch'] = (source, reader) => {
  const { url } = source.settings;
  if (!isAddress(url)) {
    return pagesOfDocuments(reader, url, ({ path, text }) =>
      isAddress(path) || /json/.test(path) ? recordsOf(parseJson(text), path) : [],
    );
  }
  if (/\.json(?:$|[?#])/.test(url)) return crawl(url, reader);
  return pageByOffset(reader, (offset) => addressOf(url, offset), readAnswer);
};

function addressOf(root: string, offset: number): string {
  const address = new URL(/\/items\/?(?:$|[?#])/.test(root) ? root : below(root, 'items'));
  for (const [name, value] of new URL(root).searchParams) address.searchParams.set(name, value);
  address.searchParams.set('f', 'json');
  address.searchParams.set('limit', String(ROWS));
  if (offset > 0) address.searchParams.set('startindex', String(offset));
  return address.href;
}

function readAnswer(answer: unknown, url: string): Answer {
  const items = valueAt(answer, 'features') ?? valueAt(answer, 'records');
  if (!Array.isArray(items)) throw new HarvestError(`${url}: no collection of records came.`);
  const total = valueAt(answer, 'numberMatched');
  return {
    items,
    total: typeof total === 'number' ? total : undefined,
    next: linkOf(answer, 'next', url),
  };
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
    const total = valueAt(document, 'numberMatched');
    yield { records, total: typeof total === 'number' ? total : undefined };
    next = linkOf(document, 'next', page);
  }
}

function recordsOf(document: unknown, path: string): RawRecord[] {
  const list = valueAt(document, 'features') ?? valueAt(document, 'records');
  if (Array.isArray(list)) return numberRecords(list, path);
  if (valueAt(document, 'type') === 'Feature') return numberRecords([document], path);
  if (!asObject(document)) throw new Error('a record or a collection of records was expected');
  return [];
}

function linkOf(document: unknown, rel: string, base: string): string | undefined {
  return linksOf(document, rel, base)[0];
}

function linksOf(document: unknown, rel: string, base: string): string[] {
  return asList(valueAt(document, 'links'))
    .filter((link) => textOf(valueAt(link, 'rel')) === rel)
    .map((link) => textOf(valueAt(link, 'href')))
    .filter((href) => href !== undefined && URL.canParse(href, base))
    .map((href) => new URL(href!, base).href);
}
