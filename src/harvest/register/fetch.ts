import { asObject, textOf, valueAt } from '../json-values.ts';
import { below, numberRecords, totalOf } from '../page-by-offset.ts';
import { HarvestError, type Protocol } from '../protocol.ts';
import { isAddress, pagesOfDocuments } from '../read-documents.ts';
import { parseJson, readJson } from '../read-json.ts';

/** The first page of the datasets of a register of this kind. */
const FIRST_PAGE = 'api/v1/datasets/1.json';

/** Reads another register of this kind by its own JSON API, following the links from page to page. */
export const fetchRegister: Protocol['fetch'] = (source, reader) => {
  const { url } = source.settings;
  if (isAddress(url)) return readPages(url, reader);
  return pagesOfDocuments(reader, url, ({ path, text }) => {
    const document = parseJson(text);
    if (textOf(valueAt(document, 'kind')) === 'dataset') return numberRecords([document], path);
    const items = itemsOf(document);
    if (!items) throw new Error('a page of datasets was expected');
    return numberRecords(items, path);
  });
};

async function* readPages(
  root: string,
  reader: Parameters<Protocol['fetch']>[1],
): ReturnType<Protocol['fetch']> {
  const seen = new Set<string>();
  let next: string | undefined = /\.json(?:$|[?#])/.test(root) ? root : below(root, FIRST_PAGE);
  while (next !== undefined && !seen.has(next)) {
    const url: string = next;
    seen.add(url);
    const document = await readJson(reader, url);
    const items = itemsOf(document);
    if (!items) throw new HarvestError(`${url}: no page of datasets came.`);
    yield { records: numberRecords(items, url), total: totalOf(valueAt(document, 'count')) };
    const link = textOf(valueAt(document, 'links', 'next'));
    next = link !== undefined && URL.canParse(link, url) ? new URL(link, url).href : undefined;
  }
}

function itemsOf(document: unknown): readonly unknown[] | undefined {
  for (const name of ['items', 'datasets', 'records']) {
    const list = valueAt(asObject(document), name);
    if (Array.isArray(list)) return list as unknown[];
  }
  return undefined;
}
