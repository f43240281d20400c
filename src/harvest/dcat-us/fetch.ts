import { asList, asObject, textOf, valueAt, type JsonObject } from '../json-values.ts';
import { below, numberRecords } from '../page-by-offset.ts';
import type { Protocol, RawRecord } from '../protocol.ts';
import { isAddress } from '../read-documents.ts';
import { pagesOfJson } from '../read-json.ts';
import { plainNames } from './plain-names.ts';

/** The path that the policy of the United States requires. */
const WELL_KNOWN = 'data.json';

/** The fields that list a catalogue's members. */
const LISTS = ['dataset', 'datasetSeries', 'service', 'catalog'];

/** Catalogues can hold catalogues; no honest one nests them deeper. */
const DEEPEST = 8;

/** Reads a `data.json` of version 1.1 or 3.0: at the root of the site, or where the address points. */
export const fetchDcatUs: Protocol['fetch'] = (source, reader) => {
  const { url } = source.settings;
  const names = /\.(?:json|jsonld)(?:$|[?#])|\/api\//.test(url);
  const address = isAddress(url) && !names ? below(url, WELL_KNOWN) : url;
  return pagesOfJson(reader, address, datasetsOf, /json/i);
};

/**
 * The datasets of a catalogue, of the catalogues in it, of its series and of its services; each once, although
 * several of them may list it. Services and series are not datasets: mapping rejects them, so that they are counted.
 * @throws Error where the document is not a catalogue
 */
export function datasetsOf(document: unknown, path: string): RawRecord[] {
  const found: JsonObject[] = [];
  const others: JsonObject[] = [];
  const root = asObject(document);
  if (root) collect(plainNames(root), found, others, 0);
  else for (const item of asList(document)) collect({ dataset: [item] }, found, others, 0);
  const isCatalogue =
    Array.isArray(document) || (root && LISTS.some((name) => name in plainNames(root)));
  if (!isCatalogue && found.length === 0) throw new Error('a catalogue with datasets was expected');
  return numberRecords([...onceEach(found), ...others], path);
}

function collect(
  catalogue: JsonObject,
  found: JsonObject[],
  others: JsonObject[],
  depth: number,
): void {
  if (depth > DEEPEST) return;
  const listed = valueAt(catalogue, 'dataset');
  for (const item of asList(listed)) found.push(plainNames(asObject(item) ?? { '@value': item }));
  for (const series of asList(valueAt(catalogue, 'datasetSeries'))) {
    const { seriesMember, ...rest } = plainNames(asObject(series) ?? {});
    for (const item of asList(seriesMember)) found.push(plainNames(asObject(item) ?? {}));
    others.push({ ...rest, '@type': 'DatasetSeries' });
  }
  for (const service of asList(valueAt(catalogue, 'service'))) {
    const { servesDataset, ...rest } = plainNames(asObject(service) ?? {});
    for (const item of asList(servesDataset)) {
      if (asObject(item)) found.push(plainNames(asObject(item)!));
    }
    others.push({ ...rest, '@type': 'DataService' });
  }
  for (const inner of asList(valueAt(catalogue, 'catalog'))) {
    collect(plainNames(asObject(inner) ?? {}), found, others, depth + 1);
  }
  const isOneDataset =
    listed === undefined && valueAt(catalogue, 'title') !== undefined && depth === 0;
  if (isOneDataset && found.length === 0 && others.length === 0) found.push(catalogue);
}

/** The catalogue may also list a member of a series: the same record, word for word. */
function onceEach(items: readonly JsonObject[]): JsonObject[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const id = textOf(valueAt(item, 'identifier')) ?? textOf(valueAt(item, '@id'));
    if (id === undefined) return true;
    const key = `${id} ${JSON.stringify(item)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
