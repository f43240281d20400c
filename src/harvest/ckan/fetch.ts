import { asObject, textOf, valueAt } from '../json-values.ts';
import { below, numberRecords, pageByOffset, withQuery, type Answer } from '../page-by-offset.ts';
import { HarvestError, type Protocol } from '../protocol.ts';
import { isAddress } from '../read-documents.ts';
import { pagesOfJson } from '../read-json.ts';
import { packageOfMagda } from './magda.ts';

/** CKAN gives at most 1,000 packages at a time; a smaller page is less work for the server. */
const ROWS = 100;

/**
 * Reads a CKAN catalogue with `package_search`, in the order of creation so that nothing moves between pages.
 * A query in the address (`?fq=organization:…`) is sent with every request.
 */
export const fetchCkan: Protocol['fetch'] = (source, reader) => {
  const { url } = source.settings;
  if (!isAddress(url) || /\.json(?:$|[?#])/.test(url)) {
    return pagesOfJson(reader, url, (content, path) => numberRecords(packagesOf(content), path));
  }
  return pageByOffset(reader, (start) => addressOf(url, start), readAnswer);
};

function addressOf(root: string, start: number): string {
  const isAction = /\/api\/(?:3\/)?action\//.test(root);
  const address = new URL(isAction ? root : below(root, 'api/3/action/package_search'));
  // Unless the catalogue's own address says otherwise.
  address.search = 'sort=metadata_created asc';
  return withQuery(address, root, { rows: ROWS, start }).href;
}

function readAnswer(answer: unknown, url: string): Answer {
  const results = valueAt(answer, 'result', 'results') ?? valueAt(answer, 'result', 'result');
  if (textOf(valueAt(answer, 'success')) !== 'true' || !Array.isArray(results)) {
    const said = textOf(valueAt(answer, 'error', 'message')) ?? 'no list of packages came';
    throw new HarvestError(`${url}: CKAN says: ${said}`);
  }
  const total = Number(textOf(valueAt(answer, 'result', 'count')) ?? NaN);
  return { items: results, total: Number.isInteger(total) ? total : undefined };
}

/** The packages of a saved answer, a list, a single package, or a Magda registry's records of either. */
function packagesOf(document: unknown): readonly unknown[] {
  if (Array.isArray(document)) return document.flatMap(packagesOf);
  const object = asObject(document);
  if (!object) throw new Error('CKAN packages were expected');
  for (const key of ['result', 'results', 'records']) {
    const inside = valueAt(object, key);
    if (inside !== undefined && inside !== null) return packagesOf(inside);
  }
  const aspects = asObject(valueAt(object, 'aspects'));
  return [aspects ? packageOfMagda(object, aspects) : object];
}
