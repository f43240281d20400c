import { valueAt } from '../json-values.ts';
import { fetchDcatUs } from '../dcat-us/fetch.ts';
import { pageByOffset, totalOf, type Answer } from '../page-by-offset.ts';
import { HarvestError, type Protocol } from '../protocol.ts';
import { isAddress } from '../read-documents.ts';

const ROWS = 100;

/**
 * Reads a Socrata catalogue: its `data.json` where the address ends in it, else the catalogue API of the site,
 * which knows more (columns, categories, what is derived from what).
 */
export const fetchSocrata: Protocol['fetch'] = (source, reader) => {
  const { url } = source.settings;
  if (!isAddress(url) || /\.json(?:$|[?#])/.test(url)) return fetchDcatUs(source, reader);
  return pageByOffset(reader, (offset) => addressOf(url, offset), readAnswer);
};

function addressOf(root: string, offset: number): string {
  const address = new URL('/api/catalog/v1', root);
  for (const [name, value] of new URL(root).searchParams) address.searchParams.append(name, value);
  if (!address.searchParams.has('domains')) address.searchParams.set('domains', address.hostname);
  address.searchParams.set('search_context', address.searchParams.get('domains')!);
  address.searchParams.set('only', 'datasets');
  // Sorted by what never changes, so that nothing moves between pages.
  address.searchParams.set('order', 'dataset_id');
  address.searchParams.set('limit', String(ROWS));
  address.searchParams.set('offset', String(offset));
  return address.href;
}

function readAnswer(answer: unknown, url: string): Answer {
  const results = valueAt(answer, 'results');
  if (!Array.isArray(results)) throw new HarvestError(`${url}: no list of results came.`);
  return { items: results, total: totalOf(valueAt(answer, 'resultSetSize')) };
}
